import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { statesBefore, transition, type WaveAct, type WaveState } from '@throughline/pulse/domain';
import { WaveReader } from '../wave/wave-reader';

/** What a wave is in, as people say it. */
const IN_WORDS: Record<WaveState, string> = {
  DRAFT: 'is a draft',
  SCHEDULED: 'is scheduled',
  OPENING: 'is opening',
  OPEN: 'is open',
  CLOSING: 'is being counted',
  CLOSED: 'is closed',
  CANCELLED: 'was cancelled',
  ARCHIVED: 'is archived',
};

/** Moves waves from state to state as the domain's table allows: the database decides between those who act at once. */
@Injectable()
export class WaveMoves {
  constructor(
    private readonly db: Db,
    private readonly reader: WaveReader,
  ) {}

  /** Whether the wave moved: not when it cannot, or when another was first. @param also columns to set, from code */
  async move(id: string, act: WaveAct, also = ''): Promise<boolean> {
    const before = statesBefore(act);
    const moved = await this.db.query(
      `with moved as (
         update pulse.wave set state = $2 ${also && `, ${also}`} where id = $1 and state = any($3) returning id
       ) select id from moved`,
      [id, transition(before[0]!, act), before],
    );
    return moved.length === 1;
  }

  /** @throws AppError NOT_FOUND, or CONFLICT where it cannot happen now */
  async mustMove(id: string, act: WaveAct, also = ''): Promise<void> {
    const { state } = await this.reader.stored(id);
    if (!(await this.move(id, act, also))) throw cannot(state, act);
  }
}

export const cannot = (state: WaveState, act: WaveAct) =>
  new AppError('CONFLICT', `This wave ${IN_WORDS[state]}, so it cannot ${VERBS[act]}`, {
    field: 'id',
    hint: `It can where it ${statesBefore(act)
      .map((before) => IN_WORDS[before])
      .join(' or ')}. Read it again: somebody else may have acted.`,
  });

const VERBS: Record<WaveAct, string> = {
  schedule: 'be scheduled',
  reschedule: 'be scheduled anew',
  unschedule: 'be taken off the schedule',
  prepare: 'be opened',
  open: 'open',
  fail: 'fail',
  close: 'be closed',
  counted: 'be counted',
  cancel: 'be cancelled',
  archive: 'be archived',
};
