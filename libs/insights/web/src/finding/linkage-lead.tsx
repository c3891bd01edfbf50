import { useTranslations } from 'use-intl';
import { pText, rText } from './figures';
import type { Found } from './found';
import classes from '../linkage/linkage.module.css';
import { whyNot } from './why-not';

/** What stands under the title: the open question where there is one, and the figures that it all rests on. */
export function LinkageLead({ found }: { found: Found }) {
  const t = useTranslations('insights.linkage');
  const { finding, period } = found;
  const estimate = finding.headline === 'between' ? found.between : found.twoWay;
  const { r, lo, hi, p, n, units, periods } = estimate;
  if (finding.verdict === 'NOT_ENOUGH') return <p className={classes.evidence}>{capitalised(finding.evidence)}.</p>;
  const figures = { r: rText(r), lo: rText(lo), hi: rText(hi), n, units, periods, unitWord: finding.units, period };
  const smallest = finding.minimumDetectable;
  return (
    <>
      {finding.question && <p className={classes.question}>{finding.question}.</p>}
      <p className={classes.evidence}>
        {t('evidence', figures)}{' '}
        <span className="quiet">
          {finding.verdict === 'MOVES_WITH' ? t('noWhy') : t(`cannotTell.${whyNot(estimate)}`, { p: pText(p) })}
          {finding.verdict === 'CANNOT_TELL' && smallest !== null && ` ${t('smallest', { r: rText(smallest) })}`}
        </span>
      </p>
    </>
  );
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
