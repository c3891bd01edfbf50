/** What the demo company says of itself. */
export const demoOrganisation = {
  name: 'Harbour Mobile',
  purpose: 'We make every day better, one person at a time.',
  purposeSince: 2019,
  timeZone: 'Europe/London',
  locale: 'en-GB',
};

/** How many people work there today. */
export const HEADCOUNT = 6700;
