import { AppError } from '@throughline/platform/errors';
import { isUuid } from '@throughline/platform/graphql';
import type { PulseCommentArgs } from './comments.types';

const FIRST = { usual: 20, most: 100 };

/**
 * How many comments are asked for.
 * @throws AppError BAD_INPUT for another page than there can be, and for two filters: what two leave may be of a few
 */
export function commentsWanted({ unitId, questionId, first, after }: PulseCommentArgs): number {
  if (unitId && questionId)
    throw new AppError('BAD_INPUT', 'Comments are filtered by a unit or by a question', {
      field: 'questionId',
      hint: 'Leave one of the two out.',
    });
  const wanted = first ?? FIRST.usual;
  if (wanted < 1 || wanted > FIRST.most)
    throw new AppError('BAD_INPUT', `A page holds 1 to ${FIRST.most} comments`, {
      field: 'first',
      hint: 'Ask for fewer, and hand the last id to `after`.',
    });
  if (typeof after === 'string' && !isUuid(after))
    throw new AppError('BAD_INPUT', 'There is no such comment', {
      field: 'after',
      hint: 'Leave it out to begin anew.',
    });
  return wanted;
}
