/** How long one stays signed in. */
export const LIFETIME_DAYS = 30;

/** How long afterwards the browser that was signed in can still learn why it is not any more. */
export const REMEMBERED_DAYS = 7;
