import { Injectable } from '@nestjs/common';
import type { Viewer } from '@throughline/platform/auth';
import { Idempotency } from '@throughline/platform/db';
import { PrincipleReader } from '@throughline/principles/api';
import type { GiveRecognitionInput } from '../giving/recognition-input.types';
import { RecognitionPolicy } from './recognition.policy';
import { RecognitionWriter } from '../giving/recognition-writer';
import { checkedThanks } from './thanks';

/** Gives thanks. */
@Injectable()
export class RecognitionService {
  constructor(
    private readonly policy: RecognitionPolicy,
    private readonly principles: PrincipleReader,
    private readonly writer: RecognitionWriter,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * Thanks people and teams, once per idempotency key. Gives the id of the recognition.
   * @throws AppError BAD_INPUT naming the field, or IDEMPOTENCY_MISMATCH
   */
  async give(viewer: Viewer, { idempotencyKey: key, ...input }: GiveRecognitionInput): Promise<string> {
    const thanks = checkedThanks(input);
    this.policy.assertGives(viewer, thanks);
    const attempt = { personId: viewer.personId, key, operation: 'giveRecognition', input: thanks };
    return this.idempotency.once(attempt, async () => {
      await this.principles.assertChoice(thanks.principleId, 'principleId');
      // As they were sent, so that an error names the place in that list.
      return this.writer.store(viewer.personId, thanks, input.personIds ?? [], input.teamIds ?? []);
    });
  }
}
