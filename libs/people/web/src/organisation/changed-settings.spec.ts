import { changedSettings } from './changed-settings';

const BEFORE = { name: 'Brook', purpose: 'Clean water', purposeSince: 1998, timeZone: 'Europe/London' };
const WRITTEN = { ...BEFORE, purposeSince: '1998' };

describe('what the settings send', () => {
  it('is nothing where nothing was changed', () => expect(changedSettings(BEFORE, WRITTEN)).toEqual({}));
  it('is what was changed, alone', () => {
    expect(changedSettings(BEFORE, { ...WRITTEN, purpose: '' })).toEqual({ purpose: '' });
    expect(changedSettings(BEFORE, { ...WRITTEN, name: 'Brooks', timeZone: 'Europe/Berlin' })).toEqual({
      name: 'Brooks',
      timeZone: 'Europe/Berlin',
    });
  });
  it('takes an emptied year back', () =>
    expect(changedSettings(BEFORE, { ...WRITTEN, purposeSince: '' })).toEqual({ purposeSince: null }));
});
