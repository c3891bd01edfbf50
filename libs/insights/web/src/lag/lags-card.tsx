import { Card, Chart, ErrorState, type PlotModule } from '@throughline/platform/ui';
import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { rText, signed } from '../finding/figures';
import type { Found } from '../finding/found';
import { LagsSkeleton } from './lags-skeleton';
import classes from '../linkage/linkage.module.css';
import { survivors } from './survivors';
import { useLags } from '../linkage/use-linkage';

/** The pair at every delay that is looked at, with intervals and pairs: all of them, so that none is picked alone. */
export function LagsCard({ found }: { found: Found }) {
  const t = useTranslations('insights.linkage.lags');
  const format = useFormatter();
  const { people, customer, period, lag } = found;
  const { lags, error, refetch } = useLags({
    unitSet: found.unitSet.id,
    people: people.id,
    customer: customer.id,
  });
  const rows = lags?.rows;
  const draw = useCallback(
    (plot: PlotModule, width: number) => plotOf(plot, rows ?? [], lag, format.number, width < 420),
    [rows, lag, format],
  );
  if (error) {
    return (
      <Card className={classes.picture}>
        <ErrorState error={error} title={t('failed')} onRetry={() => void refetch()} />
      </Card>
    );
  }
  if (!lags || !rows) {
    return (
      <Card className={classes.picture} aria-busy="true">
        <h2>{t('waitingTitle')}</h2>
        <p className={classes.small} role="status">
          {t('waiting')}
        </p>
        <LagsSkeleton />
      </Card>
    );
  }
  const isSeen = rows.some((row) => row.lag === lag && row.r !== null);
  const { looked, surviving } = survivors(rows);
  // The sentence keeps "r −.09" on one line.
  const sentence = (lags.sentence ?? '').replaceAll(' r ', ' r\u00a0');
  return (
    <Card className={classes.picture}>
      <h2>{sentence}</h2>
      <p className={classes.small}>{t('lead', { period, looked, surviving })}</p>
      <div>
        <p className={classes.axis}>{t('r')}</p>
        <Chart
          height={300}
          draw={draw}
          label={t('label', { looked, people: people.name, customer: customer.name, sentence })}
        />
        <div className={classes.ends} aria-hidden="true">
          <span>{t('customerFirst', { name: customer.name })}</span>
          <span>{t('peopleFirst', { name: people.name })}</span>
        </div>
        <p className={classes.small}>{t(isSeen ? 'chosen' : 'chosenNone', { lag: signed(lag) })}</p>
      </div>
    </Card>
  );
}

interface Row {
  lag: number;
  n: number;
  r?: number | null;
  lo?: number | null;
  hi?: number | null;
}

function plotOf(plot: PlotModule, rows: readonly Row[], chosen: number, count: (n: number) => string, narrow: boolean) {
  const seen = rows.filter(({ r }) => typeof r === 'number');
  const stroke = ({ lag }: Row) => (lag === chosen ? 'var(--people)' : 'var(--quiet)');
  return {
    marginLeft: 40,
    marginTop: 12,
    marginBottom: narrow ? 64 : 52,
    x: {
      type: 'point' as const,
      label: null,
      domain: rows.map(({ lag }) => lag),
      tickFormat: signed,
    },
    y: { label: null, ticks: 6, grid: true, nice: true, tickFormat: (r: number) => (r === 0 ? '0' : rText(r)) },
    marks: [
      plot.ruleY([0], { stroke: 'var(--control)' }),
      plot.link(seen, {
        ...{ x1: 'lag', x2: 'lag', y1: 'lo', y2: 'hi', strokeWidth: 2.4, stroke },
        strokeOpacity: ({ lag }: Row) => (lag === chosen ? 1 : 0.55),
      }),
      plot.dot(seen, { x: 'lag', y: 'r', r: ({ lag }: Row) => (lag === chosen ? 5 : 3.6), fill: stroke }),
      // On a phone every second count steps down, or they would run into each other.
      ...[0, 1].map((odd) =>
        plot.text(
          rows.filter((_, i) => i % 2 === odd),
          {
            ...{ x: 'lag', text: ({ n }: Row) => count(n), frameAnchor: 'bottom' as const },
            ...{ dy: narrow && odd ? 48 : 36, fontSize: 10, fill: 'var(--quiet)' },
          },
        ),
      ),
    ],
  };
}
