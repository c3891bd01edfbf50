/** How many questions people answer in a minute, with a few words here and there. */
const A_MINUTE = 4;

/** How long so many questions take, in whole minutes. */
export const minutesFor = (questions: number): number => Math.max(1, Math.round(questions / A_MINUTE));
