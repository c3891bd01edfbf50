import { AppError } from '@throughline/platform/errors';

export const notOpen = () =>
  new AppError('CONFLICT', 'This pulse is not open any more', {
    field: 'waveId',
    hint: 'What you sent before it closed counts. There will be another one.',
  });

export const takenAlready = () =>
  new AppError('CONFLICT', 'You have taken your ballot already', {
    field: 'blindedMessage',
    hint: 'Answer on the device that has it, or type its twelve words here. If both are lost, it can be replaced once.',
  });

export const notTaken = () =>
  new AppError('CONFLICT', 'There is no ballot of yours to be replaced', { field: 'waveId', hint: 'Take one first.' });

export const replacedAlready = () =>
  new AppError('CONFLICT', 'Your ballot was replaced already, and that can be done once', {
    field: 'waveId',
    hint: 'Type the twelve words of the newer one, or answer on the device that has it.',
  });
