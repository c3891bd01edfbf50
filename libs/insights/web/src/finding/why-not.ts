interface Estimate {
  lo: number | null | undefined;
  hi: number | null | undefined;
}

/** What keeps a finding from being said: its interval holds zero, or only its test could be chance. */
export const whyNot = ({ lo, hi }: Estimate): 'interval' | 'test' =>
  (lo ?? -1) > 0 || (hi ?? 1) < 0 ? 'test' : 'interval';
