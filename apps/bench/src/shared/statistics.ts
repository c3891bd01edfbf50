/** The middle one of an odd number of figures, the mean of the two middle ones of an even number. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return middle.reduce((sum, figure) => sum + figure, 0) / middle.length;
}

export const rounded = (figure: number, digits = 3) => Number(figure.toFixed(digits));
