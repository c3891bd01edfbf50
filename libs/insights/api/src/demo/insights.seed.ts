import { MetricKeeper } from '@throughline/outcomes/api';
import { Outbox } from '@throughline/platform/db';
import type { DemoContext, SeedCounts } from '@throughline/platform/demo';
import { EngagementReader, ReleaseRecord, WaveSumsReader } from '@throughline/pulse/gate';
import { PULSE_INDEX, pulseIndexFigures } from '../pulse-index/pulse-index';
import { seedHeadline } from './headline.seed';

/** The declared question, and what the demo's pulses say of each site. */
export async function seedInsights(context: DemoContext): Promise<SeedCounts> {
  const { db } = context;
  const reader = new EngagementReader(db, new WaveSumsReader(db), new ReleaseRecord(db));
  const figures = pulseIndexFigures(await reader.figures('SITE'));
  await new MetricKeeper(db, new Outbox(db)).keep(PULSE_INDEX, figures);
  return { ...(await seedHeadline(context)), 'pulse figures': figures.length };
}
