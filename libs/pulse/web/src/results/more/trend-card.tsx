import { NativeSelect } from '@mantine/core';
import { Card } from '@throughline/platform/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { mainIndex, seriesOf, sinceFirst } from '../read';
import results from '../results.module.css';
import type { Found, FoundTrend } from '../types';
import { useResultWords } from '../use-result-words';
import classes from './more.module.css';
import { TrendChart } from './trend-chart';

/** One measure over time, where the same groups were asked; what changed since the first is said with its interval. */
export function TrendCard({ found, trend }: { found: Found; trend: FoundTrend }) {
  const t = useTranslations('pulseResults.trend');
  const words = useResultWords();
  const measures = measuresOf(found);
  const [wanted, setWanted] = useState(mainIndex(found)?.indexId ?? measures[0]?.value);
  const measure = measures.find(({ value }) => value === wanted) ?? measures[0];
  if (!measure) return null;
  const series = seriesOf(trend, measure.value);
  const since = sinceFirst(series);
  const [first, last] = [series[0], series.at(-1)];
  const said = () => {
    if (!since || !first || !last) return t('title', { name: measure.label });
    const kind = since.lo > 0 ? 'up' : since.hi < 0 ? 'down' : 'cannot';
    return t(kind, {
      name: measure.label,
      score: words.score(last.score),
      when: words.month(first.until, last.until),
      by: words.score(Math.abs(since.difference)),
      lo: words.signed(since.lo),
      hi: words.signed(since.hi),
    });
  };
  return (
    <Card>
      <div className={classes.head}>
        <div>
          <h2 className={results.heading}>{said()}</h2>
          <p className={results.small}>
            {series.length > 1 ? t('lead') : t('one')} {trend.byQuarter && t('quarter')}
          </p>
        </div>
        <NativeSelect
          className={classes.measure}
          aria-label={t('measure')}
          size="sm"
          data={measures}
          value={measure.value}
          onChange={({ currentTarget: { value } }) => setWanted(value)}
        />
      </div>
      {series.length > 1 && <TrendChart series={series} name={measure.label} />}
    </Card>
  );
}

const measuresOf = ({ indices, items }: Found) => [
  ...indices.filter(({ score }) => score !== null).map(({ indexId, name }) => ({ value: indexId, label: name })),
  ...items
    .filter(({ figure }) => figure?.score)
    .map(({ questionId, text }) => ({ value: questionId, label: text.replace(/[.!?]$/, '') })),
];
