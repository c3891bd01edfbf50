/** How words, dates and numbers are written. */
export const LOCALE = 'en-GB';
