import { jest } from '@jest/globals';
import { Autosave, type SavePlace } from './autosave';
import type { KeptDraft } from './kept-draft';
import type { SurveyDraft } from './survey-draft';

const titled = (en: string): SurveyDraft => ({
  title: { en },
  form: { locales: ['en'], questions: [], indices: [] },
  audience: { unitIds: [], siteIds: [] },
});

/** The server as one survey, and the device: what goes wrong is said by `refuse`. */
class Desk implements SavePlace {
  server: KeptDraft = { version: 1, draft: titled('First') };
  device: KeptDraft | null = null;
  refuse: (() => Error | null) | null = null;
  /** The answer is lost, though it was saved. */
  silent = false;
  saves = 0;
  slowness = 0;

  async save(draft: SurveyDraft, version: number): Promise<number> {
    this.saves += 1;
    await new Promise((resolve) => setTimeout(resolve, this.slowness));
    const refusal = this.refuse?.();
    if (refusal) throw refusal;
    if (version !== this.server.version) throw new Error('overtaken');
    this.server = { version: version + 1, draft };
    if (this.silent) throw new Error('offline');
    return version + 1;
  }
  newest = async () => this.server;
  kindOf = (error: unknown) => (error as Error).message as 'overtaken' | 'offline' | 'refused';
  keep = (kept: KeptDraft) => void (this.device = kept);
  forget = () => void (this.device = null);
}

const begin = () => {
  const desk = new Desk();
  return { desk, autosave: new Autosave(desk, 1, desk.server.draft) };
};
const title = ({ draft }: KeptDraft) => draft.title['en'];

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('what is written is saved once nobody types, and kept on the device until then', async () => {
  const { desk, autosave } = begin();
  for (const words of ['S', 'Se', 'Second']) autosave.changed(titled(words));
  expect(autosave.snapshot().status).toBe('waiting');
  expect(title(desk.device!)).toBe('Second');
  await jest.advanceTimersByTimeAsync(900);
  expect([title(desk.server), desk.saves, desk.device, autosave.snapshot().status]).toEqual([
    'Second',
    1,
    null,
    'saved',
  ]);
});

test('what is written while it is being saved comes after it', async () => {
  const { desk, autosave } = begin();
  desk.slowness = 1_000;
  autosave.changed(titled('Second'));
  await jest.advanceTimersByTimeAsync(900);
  autosave.changed(titled('Third'));
  await jest.advanceTimersByTimeAsync(1_000);
  expect([title(desk.server), title(desk.device!), autosave.snapshot().status]).toEqual(['Second', 'Third', 'waiting']);
  await jest.advanceTimersByTimeAsync(3_000);
  expect([title(desk.server), desk.server.version, desk.device]).toEqual(['Third', 3, null]);
});

test('what is taken back before it was saved is not saved', async () => {
  const { desk, autosave } = begin();
  autosave.changed(titled('Second'));
  autosave.changed(titled('First'));
  await jest.advanceTimersByTimeAsync(2_000);
  expect([desk.saves, desk.device, autosave.snapshot().status]).toEqual([0, null, 'saved']);
});

test('where nobody answers it is tried again until it is saved', async () => {
  const { desk, autosave } = begin();
  desk.refuse = () => new Error('offline');
  autosave.changed(titled('Second'));
  await jest.advanceTimersByTimeAsync(10_000);
  expect([autosave.snapshot().status, title(desk.device!)]).toEqual(['offline', 'Second']);
  const flushed = autosave.flush();
  await jest.advanceTimersByTimeAsync(0);
  expect(await flushed).toBe(false);
  desk.refuse = null;
  await jest.advanceTimersByTimeAsync(5_000);
  expect([autosave.snapshot().status, title(desk.server), desk.device]).toEqual(['saved', 'Second', null]);
});

test('a lost answer is not taken for somebody else', async () => {
  const { desk, autosave } = begin();
  desk.silent = true;
  autosave.changed(titled('Second'));
  await jest.advanceTimersByTimeAsync(900);
  desk.silent = false;
  await jest.advanceTimersByTimeAsync(5_000);
  expect([autosave.snapshot().status, desk.server.version]).toEqual(['saved', 2]);
  autosave.changed(titled('Third'));
  await jest.advanceTimersByTimeAsync(900);
  expect([title(desk.server), desk.server.version]).toEqual(['Third', 3]);
});

describe('somebody else was first', () => {
  const overtaken = async () => {
    const { desk, autosave } = begin();
    desk.server = { version: 2, draft: titled('Theirs') };
    autosave.changed(titled('Mine'));
    await jest.advanceTimersByTimeAsync(900);
    return { desk, autosave };
  };

  test('nothing is overwritten, nothing more is sent, and these words stay on the device', async () => {
    const { desk, autosave } = await overtaken();
    autosave.changed(titled('Mine too'));
    await jest.advanceTimersByTimeAsync(10_000);
    expect([autosave.snapshot().status, title(desk.server), desk.saves]).toEqual(['overtaken', 'Theirs', 1]);
    expect(title(desk.device!)).toBe('Mine too');
    expect(title(autosave.snapshot().theirs!)).toBe('Theirs');
  });

  test('theirs are taken, and written on', async () => {
    const { desk, autosave } = await overtaken();
    expect(autosave.takeTheirs()).toEqual(titled('Theirs'));
    expect([autosave.snapshot().status, desk.device]).toEqual(['saved', null]);
    autosave.changed(titled('On'));
    await jest.advanceTimersByTimeAsync(900);
    expect([title(desk.server), desk.server.version]).toEqual(['On', 3]);
  });

  test('mine are saved over theirs when that is asked for', async () => {
    const { desk, autosave } = await overtaken();
    const kept = autosave.keepMine();
    await jest.advanceTimersByTimeAsync(0);
    expect(await kept).toBe(true);
    expect([title(desk.server), desk.server.version, desk.device]).toEqual(['Mine', 3, null]);
  });
});

test('what is refused is said, and tried again with other words', async () => {
  const { desk, autosave } = begin();
  desk.refuse = () => new Error('refused');
  autosave.changed(titled('x'.repeat(200)));
  await jest.advanceTimersByTimeAsync(20_000);
  expect([autosave.snapshot().status, desk.saves]).toEqual(['refused', 1]);
  desk.refuse = null;
  autosave.changed(titled('Short'));
  await jest.advanceTimersByTimeAsync(900);
  expect(title(desk.server)).toBe('Short');
});
