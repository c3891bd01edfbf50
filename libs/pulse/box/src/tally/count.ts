import { type Block, blocksOf, checkSheet, type Cohort, type Form, type Sheet } from '@throughline/pulse/domain';

/** What came out of one sealed ballot: a sheet, or anything at all. */
export interface Opened {
  readonly cohort: string;
  readonly content: unknown;
}

/** Why a ballot does not count. */
export type DropReason = 'unreadable' | 'otherForm' | 'badAnswer';

export interface Count {
  /** Empty where all answers together are too few to show anything. */
  readonly blocks: readonly Block[];
  /** The sheets that count, with their place in `blocks`; in the order they came in. */
  readonly sheets: readonly { readonly block: number; readonly sheet: Sheet }[];
  readonly counted: number;
  readonly dropped: Partial<Record<DropReason, number>>;
}

/** Which ballots count, and what groups they stand in: pure, so that it can be tried on made-up organisations. */
export function count(
  opened: readonly Opened[],
  {
    form,
    formHash,
    cohorts,
    threshold,
  }: { form: Form; formHash: string; cohorts: readonly Cohort[]; threshold: number },
): Count {
  const dropped: Partial<Record<DropReason, number>> = {};
  const kept: { cohort: string; sheet: Sheet }[] = [];
  for (const { cohort, content } of opened) {
    const reason = dropReason(form, formHash, content);
    if (reason) dropped[reason] = (dropped[reason] ?? 0) + 1;
    else kept.push({ cohort, sheet: content as Sheet });
  }
  const answered = new Map<string, number>();
  for (const { cohort } of kept) answered.set(cohort, (answered.get(cohort) ?? 0) + 1);
  const blocks = blocksOf(cohorts, answered, threshold);
  const blockOf = new Map(blocks.flatMap(({ cohortIds }, place) => cohortIds.map((id) => [id, place] as const)));
  const sheets = blocks.length === 0 ? [] : kept.map(({ cohort, sheet }) => ({ block: blockOf.get(cohort)!, sheet }));
  return { blocks, sheets, counted: kept.length, dropped };
}

function dropReason(form: Form, formHash: string, content: unknown): DropReason | null {
  if (content === null || typeof content !== 'object') return 'unreadable';
  if ((content as Partial<Sheet>).formHash !== formHash) return 'otherForm';
  return checkSheet(form, content).length > 0 ? 'badAnswer' : null;
}
