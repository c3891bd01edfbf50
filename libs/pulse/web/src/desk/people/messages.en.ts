/** Words of whom a survey asks, and of the groups that come of it. */
export const peopleMessages = {
  people: {
    title: 'Who is asked',
    lead: 'Everybody, or the people of some teams and sites. People on leave are left alone.',
    takeOut: 'Take out {name}',
    teams: {
      title: 'Teams',
      all: 'All teams',
      gone: 'A team that is closed now',
      search: 'Search teams',
      none: 'No team has these words in its name.',
      below: 'Teams below {team}',
      headcount: '{count, plural, one {# person} other {#}}',
    },
    sites: {
      title: 'Sites',
      all: 'All sites',
      search: 'Search sites',
      none: 'No site has these words in its name.',
    },
  },
  groups: {
    found:
      '{people, plural, =0 {Nobody} one {# person} other {{people, number} people}} {groups, plural, =0 {and no group} one {in one group} other {in # groups}}',
    onLeave: '{count, plural, one {# person is} other {# people are}} on leave and will not be asked.',
    lead: 'Results can be shown of these groups, and of nothing smaller. Each has at least {floor} people, and stands alone once {threshold} of them have answered; until then with its neighbour. Small teams stand together.',
    list: 'Groups that results can be shown of, and how many people each has',
    all: 'Show all {count}',
    fewer: 'Show fewer',
    threshold: 'Show nothing of fewer than',
    thresholdHint: 'Larger protects people more, and shows less of small teams.',
    people: '{count} people',
  },
};
