import {
  answersInOrder,
  type Attack,
  cohortKept,
  commentsBesideAnswers,
  commentsInOrder,
  keyKept,
  sameValue,
} from './attacks';
import type { SealedBallot } from './sealed';

/** Attacks on a closed wave, by name. */
export const attacksOn = (backup: readonly SealedBallot[], waveId: string) =>
  ({
    '1 answers by place, people by ballot': answersInOrder('place in the table', 'ballot taken'),
    '1 answers by place, people by token': answersInOrder('place in the table', 'token'),
    '1 answers by place, people by roll': answersInOrder('place in the table', 'roll'),
    '1 answers by transaction, people by ballot': answersInOrder('transaction', 'ballot taken'),
    '1 answers by id, people by ballot': answersInOrder('id', 'ballot taken'),
    '1 answers by id, people by token': answersInOrder('id', 'token'),
    '1 answers by write-ahead log, people by ballot': answersInOrder('write-ahead log', 'ballot taken'),
    '1 answers by write-ahead log, people by token': answersInOrder('write-ahead log', 'token'),
    '1 answers by log, people by ballot': answersInOrder('log of PostgreSQL', 'ballot taken'),
    '1 answers by log, people by token': answersInOrder('log of PostgreSQL', 'token'),
    '1 answers by clock, people by clock': answersInOrder('clock', 'clock'),
    '1 comments by place, people by ballot': commentsInOrder('place in the table', 'ballot taken'),
    '1 comments by id, people by ballot': commentsInOrder('id', 'ballot taken'),
    '1 comments by write-ahead log, people by ballot': commentsInOrder('write-ahead log', 'ballot taken'),
    '1 comments beside answers by place': commentsBesideAnswers('place in the table'),
    '1 comments beside answers by write-ahead log': commentsBesideAnswers('write-ahead log'),
    '1 the same value beside a person and a sheet': sameValue,
    '1 the cohort beside a sheet': cohortKept,
    '1 what is left of the key': keyKept(backup, waveId),
  }) satisfies Record<string, Attack>;

export type AttackName = keyof ReturnType<typeof attacksOn>;
