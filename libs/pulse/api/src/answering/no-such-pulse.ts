import { AppError } from '@throughline/platform/errors';

/** What somebody is not invited to does not exist for them. */
export const noSuchPulse = () =>
  new AppError('NOT_FOUND', 'There is no such pulse, or you are not invited to it', {
    field: 'waveId',
    hint: 'Choose one from the list of your pulses.',
  });
