export const germanWords: string[] = [];
