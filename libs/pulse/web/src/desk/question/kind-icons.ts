import {
  IconAdjustments,
  IconCircleDot,
  IconListNumbers,
  IconPencil,
  IconSquareCheck,
  IconThumbUp,
} from '@tabler/icons-react';
import type { QuestionKind } from '@throughline/pulse/domain';

/** The kinds of questions, in the order in which they are offered. */
export const KINDS: readonly QuestionKind[] = ['LIKERT', 'SCALE', 'SINGLE', 'MULTIPLE', 'RANKING', 'TEXT'];

export const KIND_ICONS = {
  LIKERT: IconThumbUp,
  SCALE: IconAdjustments,
  SINGLE: IconCircleDot,
  MULTIPLE: IconSquareCheck,
  RANKING: IconListNumbers,
  TEXT: IconPencil,
};
