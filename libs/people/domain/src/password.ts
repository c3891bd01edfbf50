/** How many characters a password has at least, and at most: said on the page, and held to by the API. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;
