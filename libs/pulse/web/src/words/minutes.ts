/** How many questions people answer in a minute. */
const A_MINUTE = 6;

/** How long so many questions take, in whole minutes. */
export const minutesFor = (questions: number): number => Math.max(1, Math.round(questions / A_MINUTE));
