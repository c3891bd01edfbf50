/** Words of the principles. */
export const principlesMessages = {
  principles: {
    navigation: 'Principles',
    title: 'Our principles',
    lead: 'What customers told us they need, and what we do about it.',
    empty: 'No principle is published yet',
    emptyHint: 'A principle appears here once it is said in plain words and has a story from real life.',
    stories: '{count, plural, one {# story} other {# stories}} from real life',
    need: 'The need it came from',
    examples: 'What it looks like',
    behavioursDo: 'We do',
    behavioursStop: 'We stop',
    owner: 'Answers for it',
    origin: 'Research',
    study: '{study}{n, plural, =0 {} other {; # took part}}{year, select, none {} other {, in {year}}}',
    facts: 'About this principle',
  },
};
