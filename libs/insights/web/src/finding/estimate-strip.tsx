import { Card } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { rText } from './figures';
import type { Found } from './found';
import classes from '../linkage/linkage.module.css';

const VIEWS = ['pooled', 'between', 'within', 'twoWay'] as const;

/** The ways of looking side by side, the one that leads marked, and the smallest correlation that could have been seen. */
export function EstimateStrip({ found }: { found: Found }) {
  const t = useTranslations('insights.linkage.views');
  const { finding, period } = found;
  const words = { units: finding.units, period };
  const leading = finding.headline === 'between' ? found.between : found.twoWay;
  return (
    <Card flush className={classes.strip}>
      {VIEWS.map((view) => {
        const { r, lo, hi, n, units } = found[view];
        const leads = view === finding.headline;
        return (
          <div key={view} className={classes.estimate} data-leads={leads}>
            <h2>{t(view, words)}</h2>
            <p className={classes.r}>{r === null ? t('undefined') : rText(r)}</p>
            <p className={classes.small}>
              {r !== null && lo !== null && `${t('interval95', { lo: rText(lo), hi: rText(hi) })}, `}
              {leads && r !== null
                ? t('headline')
                : view === 'between'
                  ? t('countsUnits', { n: units, units: finding.units })
                  : t('counts', { n })}
            </p>
          </div>
        );
      })}
      <div className={classes.estimate}>
        <h2>{t('smallest')}</h2>
        <p className={classes.r}>{rText(finding.minimumDetectable)}</p>
        <p className={classes.small}>{t('smallestNote', { count: leading.units, units: finding.units })}</p>
      </div>
    </Card>
  );
}
