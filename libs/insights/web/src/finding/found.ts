import type { LinkageFiguresFragment, LinkageQuery } from '../gql/graphql';

type Linkage = LinkageQuery['linkage'];
type View = 'pooled' | 'between' | 'within' | 'samePeriod' | 'twoWay';

/** A linkage whose result is there. */
export type Found = Pick<Linkage, 'people' | 'customer' | 'lag' | 'flags' | 'unitSet'> &
  Record<View, LinkageFiguresFragment> & {
    finding: NonNullable<Linkage['finding']>;
    /** Length of a period in words: month. */
    period: string;
  };

/** Gives the result; null while it is being worked out. */
export function foundIn(linkage: Linkage): Found | null {
  const { finding, pooled, between, within, samePeriod, twoWay } = linkage;
  if (!finding || !pooled || !between || !within || !samePeriod || !twoWay) return null;
  return { ...linkage, finding, pooled, between, within, samePeriod, twoWay, period: linkage.people.periodKind };
}
