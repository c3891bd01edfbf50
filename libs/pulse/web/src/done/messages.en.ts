/** Words of what was done with people's input. */
export const doneMessages = {
  pulseDone: { title: 'What was done with your input' },
};
