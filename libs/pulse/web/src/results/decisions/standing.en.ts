/** How far decisions have come, in words: on the page of results and at home. */
export const standingMessages = {
  pulseStanding: {
    tag: { DO: 'Promised', DONT: 'Not done, and why', LATER: 'Later' },
    done: 'Done {on}',
    overdue: 'Overdue since {on}',
    by: '{name}, {on}',
    forUnit: '{unit}. {by}',
    asked: '{share} say it changed, fully or partly ({lo} to {hi}), n {n}. No: {no}, cannot say: {cannotSay}.',
  },
};
