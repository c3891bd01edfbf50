import { useTranslations } from 'use-intl';
import type { Found } from './found';
import classes from '../linkage/linkage.module.css';

const REASONS = ['no-x', 'no-y', 'never-together', 'only-once'] as const;

/** Names the units that are not in the headline, and says why. */
export function MissingUnits({ missing }: { missing: Found['finding']['missing'] }) {
  const t = useTranslations('insights.linkage');
  if (missing.length === 0) return null;
  return (
    <details className={classes.missing}>
      <summary>{t('missing', { count: missing.length })}</summary>
      <ul>
        {missing.map(({ code, name, reason }) => {
          const known = REASONS.find((each) => each === reason);
          return (
            <li key={code}>
              {name} <span className="quiet">{known && t(`reason.${known}`)}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
