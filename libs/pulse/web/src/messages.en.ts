/** Words that the menu needs. All others load with their page, and stand beside it. */
export const pulseMessages = {
  pulse: { navigation: 'Pulse', surveys: 'Pulse surveys: write, open, close' },
};
