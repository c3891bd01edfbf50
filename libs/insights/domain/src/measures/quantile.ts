/** Quantile of ascending values by linear interpolation between order statistics: type 7 of Hyndman & Fan (1996). */
export function quantile(ascending: readonly number[], share: number): number {
  const place = (ascending.length - 1) * share;
  const low = ascending[Math.floor(place)]!;
  const high = ascending[Math.ceil(place)]!;
  const part = place - Math.floor(place);
  // Equal values stay exactly what they are, so that a cell on a bound falls in the right band.
  return low === high ? low : (1 - part) * low + part * high;
}
