interface Item {
  readonly questionId: string;
  readonly text: string;
  readonly figure?: { readonly score?: { readonly mean: number } | null; readonly agreement?: object | null } | null;
  readonly rest?: { readonly difference: number; readonly marked: boolean } | null;
}

/** What to say of a team: what it is strong in, and one thing to talk about. */
export interface TalkingPoints<I extends Item> {
  /** Two at most. */
  readonly strengths: readonly I[];
  readonly talk: I | null;
  /** Told from the rest of the company: else they are no more than the highest and the lowest. */
  readonly strengthsMarked: boolean;
  readonly talkMarked: boolean;
}

/** By what is more than chance from the rest of the company; where there is nothing of the kind, by score. */
export function talkingPoints<I extends Item>(items: readonly I[]): TalkingPoints<I> | null {
  const shown = items.filter(({ figure }) => figure?.score && figure.agreement);
  if (shown.length < 2) return null;
  const marked = shown.filter(({ rest }) => rest?.marked).toSorted((a, b) => b.rest!.difference - a.rest!.difference);
  const above = marked.filter(({ rest }) => rest!.difference > 0);
  const below = marked.filter(({ rest }) => rest!.difference < 0);
  const byScore = shown.toSorted((a, b) => b.figure!.score!.mean - a.figure!.score!.mean);
  const talk = below.at(-1) ?? byScore.at(-1)!;
  const strengths = (above.length > 0 ? above : byScore).filter((item) => item !== talk).slice(0, 2);
  return { strengths, talk, strengthsMarked: above.length > 0, talkMarked: below.length > 0 };
}
