/** Words of promises that are overdue when people are to be asked again. */
export const overdueMessages = {
  overduePromises: {
    title: '{count, plural, one {A promise is overdue} other {# promises are overdue}}',
    lead: 'These people were promised something after an earlier pulse. Say on its results that it is done, or write why you ask again all the same: everybody who is invited reads it.',
    promise: '“{what}”{unit, select, none {} other {, {unit}}}: {owner}, by {on}',
    reason: 'Why you ask all the same',
  },
};
