const SIGNIFICANT = 0.05;

/** Whether a false discovery rate is small enough to say something. */
export const survives = (q: number) => q < SIGNIFICANT;

interface Look {
  r?: number | null;
  q?: number | null;
}

/** How many of the lags have enough pairs, and how many of those pass the check over all of them together. */
export function survivors(rows: readonly Look[]): { looked: number; surviving: number } {
  const looks = rows.filter(({ r }) => typeof r === 'number');
  return { looked: looks.length, surviving: looks.filter(({ q }) => typeof q === 'number' && survives(q)).length };
}
