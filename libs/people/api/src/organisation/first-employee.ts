/** The number of the administrator of the first run, until the file of the HR system brings their own. */
export const FIRST_EMPLOYEE = 'admin';
