/** Words of waves: how they stand, how they are planned, what each act does. */
export const openMessages = {
  wave: {
    state: {
      DRAFT: 'Draft',
      SCHEDULED: 'Scheduled',
      OPENING: 'Opening',
      OPEN: 'Open',
      CLOSING: 'Counting',
      CLOSED: 'Closed',
      CANCELLED: 'Called off',
      ARCHIVED: 'Archived',
      FAILED: 'Did not open',
    },
    about: {
      draft: 'Not planned at the moment.',
      failed: 'It was planned, and could not open. Nobody was asked.',
      scheduled: 'Opens {opens} and closes {closes}.',
      opening: 'The groups are being drawn and their keys made. It opens within a minute or two.',
      open: 'Closes {closes}: {left} left. {taken, plural, =0 {Fewer than {threshold}} other {At least {taken, number}}} of {invited, number} have taken a ballot.',
      closing: 'Closed. The sealed answers are being opened and counted.',
      closed: 'Closed on {on}. {invited, plural, one {# person was} other {{invited, number} people were}} asked.',
      cancelled: 'It was ended before it was counted. No answers were read.',
    },
    left: {
      days: '{count, plural, one {# day} other {# days}}',
      hours: '{count, plural, =0 {No time} one {Less than an hour} other {# hours}}',
    },
    taken:
      '{taken, plural, =0 {Fewer than {threshold}} other {At least {taken, number}}} of {invited, number} have taken a ballot',
  },
  act: {
    standing: 'How it stands',
    results: 'See the results',
    outdated:
      'You have changed the survey since. This wave asks what it asked when it was planned; your changes are for the next one.',
    outdatedPlan:
      'You have changed the survey since it was scheduled, and it will open as it was. To have your changes in it, schedule it again.',
    name: {
      unschedule: 'Take it off the schedule',
      close: 'Close it now',
      cancel: 'Call it off',
      archive: 'Archive it',
    },
    title: {
      unschedule: 'Take it off the schedule?',
      close: 'Close it before its time?',
      cancel: 'Call this wave off?',
      archive: 'Archive this wave?',
    },
    words: {
      unschedule: 'It will not open. Nobody has been told, and you can change the survey and schedule it again.',
      close:
        'Nobody can answer any more, or change an answer. What is in the box is counted, and the results are there within minutes. This cannot be undone.',
      cancel: 'It will not open, and nobody will be asked. It stays in the list as called off.',
      cancelOpen:
        'People can no longer answer, and the sealed answers are destroyed unread: there will be no results. This cannot be undone. If you want results, close it instead.',
      archive:
        'It leaves the list of what is current. Its results stay where they are, and the survey can be opened again.',
    },
    done: {
      unschedule: 'It is off the schedule.',
      close: 'It is closed, and being counted.',
      cancel: 'It is called off.',
      archive: 'It is archived.',
    },
    more: {
      name: 'Give people more time',
      title: 'Give people more time',
      words:
        'It closes {closes}. Until the later hour people can answer, and change their answer. Nobody is written to for it; those who have not taken a ballot are still reminded, twice in all.',
      until: 'Closes',
      zone: 'On the clock of {timeZone}',
      notLater: 'This is not later than it closes already. To end it sooner, close it now.',
      act: 'Let it stay open until then',
      done: 'It closes {closes}.',
    },
    refused: '{message}. {hint}',
    failed: 'That did not get through, and nothing was changed. Please try again.',
  },
  ready: {
    complete: 'Complete: {count, plural, one {# question} other {# questions}}, every word in every language.',
    missing: '{count, plural, one {One thing is} other {# things are}} missing before it can be opened:',
    at: 'Question {number}: {question}',
    lacks: '{message}. {hint}{more, plural, =0 {} one { And one thing more.} other { And # things more.}}',
    unwritten: 'Not written yet',
  },
  open: {
    readyTitle: 'Is it complete?',
    planTitle: 'When it is open',
    oneAtATime: 'This survey is out now. Once it is closed you can plan it again, with your changes.',
  },
  plan: {
    when: 'When it opens',
    later: 'On a day',
    laterHint: 'It opens by itself.',
    now: 'Now',
    nowHint: 'As soon as its keys are made: a minute or two.',
    opens: 'Opens',
    closes: 'Closes',
    zone: 'On the clock of {timeZone}',
    fault: {
      missing: 'Choose a day and an hour.',
      past: 'This hour has passed already. Choose a later one.',
      beforeOpening: 'It would close before it opens. Choose an hour after the opening.',
      tooShort:
        'That is too short. Give people a quarter of an hour at least, better a few days: not all work every day.',
      tooLong: 'That is longer than 90 days. Choose an earlier day.',
    },
    blocked: 'Something is missing above. Complete it first.',
    schedule: 'Schedule it',
    reschedule: 'Schedule it anew',
    openNow: 'Open it now to {count, plural, one {# person} other {{count, number} people}}',
    scheduled: 'It is scheduled, and opens by itself.',
    opened: 'It is being opened.',
  },
  promises: {
    title: '{count, plural, one {A promise is overdue} other {# promises are overdue}}',
    lead: 'These people were promised something after an earlier pulse. Say that it is done, or write why you ask again all the same: everybody who is invited reads it.',
    promise: '“{what}”{unit, select, none {} other {, {unit}}}: {owner}, by {on}.',
    there: 'Where to say that it is done',
    reason: 'Why you ask all the same',
  },
  happens: {
    title: 'What happens then',
    frozen:
      'The questions are frozen when you schedule it. Until it opens you can take it off the schedule and change them.',
    frozenNow: 'The questions are frozen: nobody can change them while people answer.',
    opens:
      'On {at} it opens for {invited, plural, one {# person} other {{invited, number} people}} in {groups, plural, one {one group} other {# groups}}, as the teams are on that day.',
    opensNow:
      'It opens for {invited, plural, one {# person} other {{invited, number} people}} in {groups, plural, one {one group} other {# groups}}.',
    told: 'People hear of it by the bell and by e-mail, never in their quiet hours. Those who have not taken a ballot are reminded twice: half way, and shortly before the end.',
    closes:
      'On {at}, after {days, plural, =0 {less than a day} one {# day} other {# days}}, it closes and is counted. Nothing is shown of fewer than {threshold} people.',
  },
  past: {
    title: 'Earlier waves',
    results: 'Results',
    resultsOf: 'Results of the wave that closed on {on}',
  },
};
