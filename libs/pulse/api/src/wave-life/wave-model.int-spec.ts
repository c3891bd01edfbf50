import { createPerson, people, signIn } from '@throughline/people/api';
import { startTestApi, type TestApi } from '@throughline/platform/testing';
import { transition, type WaveAct, type WaveState } from '@throughline/pulse/domain';
import fc from 'fast-check';
import pg from 'pg';
import { pulse } from '..';
import { startBox, type TestBox } from './box.factory';
import { call, CALLS, createStaff, until, wallIn } from './wave-calls.factory';
import { WaveClock } from './wave-clock.job';

let api: TestApi;
let box: TestBox;
let signer: pg.Pool;
let hr: string;
let teamId: string;
beforeAll(async () => {
  api = await startTestApi([people, pulse]);
  box = startBox(api);
  signer = new pg.Pool({ connectionString: api.partyUrl('signer'), max: 1 });
  hr = await signIn(api, await createPerson(api, { roles: ['hr'] }));
  teamId = (await createStaff(api, 10)).team.id;
}, 60_000);
afterAll(async () => {
  await box.stop();
  await signer.end();
  await api.close();
});

/** What the domain says must be: the newest wave of a survey, and where it stands. */
interface Model {
  state: WaveState | null;
}
interface Real {
  surveyId: string;
  waveId: string | null;
}

const OVER: readonly (WaveState | null)[] = [null, 'CLOSED', 'CANCELLED', 'ARCHIVED'];
/** What the jobs make of a state, left alone. */
const settled = (state: WaveState): WaveState =>
  state === 'OPENING' ? 'OPEN' : state === 'CLOSING' ? 'CLOSED' : state;

const stateOf = async (id: string) => (await call(api, 'wave', { id }, hr)).done.state;

async function check(model: Model, { waveId }: Real): Promise<void> {
  if (!waveId) return;
  await until(async () => (await stateOf(waveId)) === model.state);
  // Keys are there while people may answer, and at no other time.
  const { rowCount } = await signer.query('select from signing.key where wave_id = $1', [waveId]);
  expect(rowCount).toBe(model.state === 'OPEN' ? 1 : 0);
}

/** Plans or opens the next wave of the survey. */
class Launch implements fc.AsyncCommand<Model, Real> {
  constructor(readonly what: 'scheduleWave' | 'openWave') {}
  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    const act: WaveAct = this.what === 'openWave' ? 'prepare' : 'schedule';
    const from = OVER.includes(model.state) ? 'DRAFT' : model.state!;
    const next = transition(from, act);
    const plan = this.what === 'scheduleWave' ? { opensLocal: wallIn(1) } : {};
    const input = { surveyId: real.surveyId, closesLocal: wallIn(4), ...plan };
    const { done, code } = await call(api, this.what, { input }, hr);
    expect(code).toBe(next ? undefined : 'CONFLICT');
    if (next) {
      real.waveId = done.id;
      model.state = settled(next);
    }
    await check(model, real);
  }

  toString = () => this.what;
}

/** Plans the newest wave anew: only what is on the schedule can be. */
class Replan implements fc.AsyncCommand<Model, Real> {
  check = ({ state }: Model) => state !== null;

  async run(model: Model, real: Real): Promise<void> {
    const next = transition(model.state!, 'reschedule');
    const plan = { surveyId: real.surveyId, opensLocal: wallIn(2), closesLocal: wallIn(5), insteadOf: real.waveId };
    const { done, code } = await call(api, 'scheduleWave', { input: plan }, hr);
    expect(code).toBe(next ? undefined : 'CONFLICT');
    if (next) expect(done.id).toBe(real.waveId);
    await check(model, real);
  }

  toString = () => 'scheduleWave anew';
}

/** Gives the newest wave more time: it stays where it is, and only an open one gets it. */
class Extend implements fc.AsyncCommand<Model, Real> {
  private days = 10;
  check = ({ state }: Model) => state !== null;

  async run(model: Model, real: Real): Promise<void> {
    const closesLocal = wallIn((this.days += 1));
    const { code } = await call(api, 'extendWave', { id: real.waveId, closesLocal }, hr);
    expect(code).toBe(model.state === 'OPEN' ? undefined : 'CONFLICT');
    await check(model, real);
  }

  toString = () => 'extendWave';
}

/** Does something to the newest wave. */
class Act implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly what: keyof typeof CALLS,
    readonly act: WaveAct,
  ) {}
  check = ({ state }: Model) => state !== null;

  async run(model: Model, real: Real): Promise<void> {
    const next = transition(model.state!, this.act);
    const { code } = await call(api, this.what, { id: real.waveId }, hr);
    expect(code).toBe(next ? undefined : 'CONFLICT');
    if (next) model.state = settled(next);
    await check(model, real);
  }

  toString = () => this.what;
}

/** The hour comes at which the wave opens, or closes; two processes see it at once. */
class Hour implements fc.AsyncCommand<Model, Real> {
  check = ({ state }: Model) => state !== null;

  async run(model: Model, real: Real): Promise<void> {
    await api.db.query(
      `update pulse.wave set
         opens_at = case when state = 'SCHEDULED' then now() else opens_at end,
         closes_at = case when state = 'OPEN' then greatest(now(), opens_at + interval '1 ms') else closes_at end
       where id = $1`,
      [real.waveId],
    );
    const clock = api.app.get(WaveClock);
    await Promise.all([clock.run(), clock.run()]);
    const act: WaveAct = model.state === 'SCHEDULED' ? 'prepare' : 'close';
    const next = model.state === 'SCHEDULED' || model.state === 'OPEN' ? transition(model.state, act) : null;
    if (next) model.state = settled(next);
    await check(model, real);
  }

  toString = () => 'the hour comes';
}

const commands = fc.commands(
  [
    fc.constant(new Launch('scheduleWave')),
    fc.constant(new Launch('openWave')),
    fc.constant(new Act('unscheduleWave', 'unschedule')),
    fc.constant(new Act('closeWave', 'close')),
    fc.constant(new Act('cancelWave', 'cancel')),
    fc.constant(new Act('archiveWave', 'archive')),
    fc.constant(new Replan()),
    fc.constant(new Extend()),
    fc.constant(new Hour()),
  ],
  { maxCommands: 14 },
);

test('whatever HR does in whatever order, a wave is where the domain says, and has keys only while it is open', async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (list) => {
      const input = { template: 'recommend', audience: { unitIds: [teamId] } };
      const { done } = await call(api, 'createSurvey', { input }, hr);
      const setup = () => ({ model: { state: null } as Model, real: { surveyId: done.id, waveId: null } as Real });
      await fc.asyncModelRun(setup, list);
    }),
    { numRuns: 10, endOnFailure: true },
  );
  expect(box.failures).toEqual([]);
}, 240_000);
