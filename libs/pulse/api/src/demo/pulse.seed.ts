import { demoCompany } from '@throughline/people/api';
import type { DemoContext, SeedCounts } from '@throughline/platform/demo';
import { formHash } from '@throughline/pulse/ballot';
import { THRESHOLD } from '@throughline/pulse/domain';
import type { PoolClient } from 'pg';
import { RollService } from '../roll/roll.service';
import { templates } from '../template/templates';
import { BallotFiller } from './ballot-filler';
import { withAskBack } from './ask-back';
import { demoDecisions } from './demo-decisions';
import { demoWaves, openDemoWave } from './demo-wave';
import { countDemo, publishDemo } from './published';
import { storeDecisions } from './store-decisions';
import { storeSurvey, storeTaken, storeWave } from './stored';

const EVERYBODY = { unitIds: [], siteIds: [] };
/** Where one pulse is open: where the sign-ins for staff and for a manager work. */
const OPEN_IN = ['LON', 'LDS02'];

/** Stores a year of monthly pulses, counted by the tally's own code, and one that opens when the product starts. */
export async function seedPulse(context: DemoContext): Promise<SeedCounts> {
  const { db, calendar } = context;
  const company = demoCompany(calendar);
  const writerId = company.people.find(({ role, endDate }) => role === 'hr' && !endDate)!.id;
  const monthly = template('monthly-pulse');
  const decisions = demoDecisions(company, calendar);
  const surveyId = await storeSurvey(context, monthly, EVERYBODY, writerId);
  const filler = new BallotFiller(company);
  const rolls = new RollService(db);
  const client = (await db.connection()) as PoolClient;
  let answers = 0;
  for (const wave of demoWaves(calendar)) {
    const roll = await rolls.draw(EVERYBODY, wave.day, THRESHOLD.least);
    const form = withAskBack(monthly.form, decisions, wave.month);
    const hash = await formHash(form);
    const { opened, personIds } = filler.fill(wave, roll, form, hash);
    await storeWave(context, {
      ...monthly,
      ...wave,
      form,
      surveyId,
      hash,
      state: 'CLOSED',
      audience: EVERYBODY,
      writerId,
    });
    await rolls.freeze(wave.id, roll);
    await storeTaken(context, wave.id, personIds);
    const counted = countDemo(form, hash, roll, opened);
    await publishDemo(client, wave, { form, hash }, roll, counted);
    answers += counted.counted;
  }
  const decided = await storeDecisions(context, company, monthly.form);
  await openOne(
    context,
    company.teams.filter(({ code }) => OPEN_IN.includes(code)).map(({ id }) => id),
    writerId,
  );
  for (const table of ['answers.block', 'answers.answer', 'answers.comment', 'answers.rollup', 'signing.taken'])
    await db.query(`analyze ${table}`);
  return { waves: demoWaves(calendar).length + 1, answers, decisions: decided };
}

/** The keys are made, and the doors opened, by the product itself. */
async function openOne(context: DemoContext, unitIds: string[], writerId: string): Promise<void> {
  const asked = template('tools-and-trust');
  const audience = { unitIds, siteIds: [] };
  const surveyId = await storeSurvey(context, asked, audience, writerId);
  const wave = openDemoWave(context.calendar);
  const hash = await formHash(asked.form);
  await storeWave(context, { ...asked, ...wave, surveyId, hash, state: 'OPENING', audience, writerId });
}

const template = (wanted: string) => templates.find(({ code }) => code === wanted)!;
