const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]) => {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
};

/**
 * Cronbach's alpha (1951) of persons' answers to the same items: one row a person, every item answered.
 * Null with fewer than two persons or items, and where nobody differs.
 */
export function cronbachAlpha(rows: readonly (readonly number[])[]): number | null {
  const items = rows[0]?.length ?? 0;
  if (rows.length < 2 || items < 2) return null;
  const total = variance(rows.map((row) => row.reduce((sum, answer) => sum + answer, 0)));
  if (total === 0) return null;
  const single = Array.from({ length: items }, (_, item) => variance(rows.map((row) => row[item]!)));
  return (items / (items - 1)) * (1 - single.reduce((sum, value) => sum + value, 0) / total);
}

/** How much of the differences between persons lies between their groups. */
export interface Intraclass {
  /** Reliability of one person as a rating of the group: ICC(1). */
  icc1: number;
  /** Reliability of the group means: ICC(2). */
  icc2: number;
  /** Group size that stands for groups of unequal size. */
  n0: number;
}

/** ICC(1) and ICC(2) by one-way analysis of variance (Bartko 1976, Bliese 2000). Null without spread, or with one group. */
export function intraclass(groups: readonly (readonly number[])[]): Intraclass | null {
  const filled = groups.filter((group) => group.length > 0);
  const all = filled.flat();
  if (filled.length < 2 || all.length <= filled.length) return null;
  const grand = mean(all);
  const between = filled.reduce((sum, group) => sum + group.length * (mean(group) - grand) ** 2, 0);
  const within = filled.reduce((sum, group) => {
    const centre = mean(group);
    return sum + group.reduce((squares, value) => squares + (value - centre) ** 2, 0);
  }, 0);
  const meanSquareBetween = between / (filled.length - 1);
  const meanSquareWithin = within / (all.length - filled.length);
  const squaredSizes = filled.reduce((sum, group) => sum + group.length ** 2, 0);
  const n0 = (all.length - squaredSizes / all.length) / (filled.length - 1);
  const spread = meanSquareBetween + (n0 - 1) * meanSquareWithin;
  if (meanSquareBetween === 0 || spread <= 0) return null;
  return {
    icc1: (meanSquareBetween - meanSquareWithin) / spread,
    icc2: (meanSquareBetween - meanSquareWithin) / meanSquareBetween,
    n0,
  };
}

/** Reliability of the mean of `n` persons, stepped up from ICC(1) (Spearman 1910, Brown 1910). */
export function groupReliability(n: number, icc1: number): number {
  return (n * icc1) / (1 + (n - 1) * icc1);
}

/**
 * Agreement inside one group over several items, r_wg(j) (James, Demaree & Wolf 1984), beside answers by chance
 * over `points` steps: 1 is full agreement. Columns are items; absent answers are left out. Null where an item has under two answers.
 */
export function agreement(items: readonly (readonly number[])[], points: number): number | null {
  if (items.length === 0 || items.some((answers) => answers.length < 2)) return null;
  const share = mean(items.map(variance)) / ((points ** 2 - 1) / 12);
  const agreed = items.length * (1 - share);
  return agreed + share === 0 ? null : agreed / (agreed + share);
}
