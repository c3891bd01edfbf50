import { useTranslations } from 'use-intl';
import type { Found } from './found';
import classes from '../linkage/linkage.module.css';

const KNOWN = ['REVERSAL', 'SHARED_TREND', 'COMPOSITION', 'SIZE_EFFECT', 'SAME_SOURCE'] as const;

/** Reasons for care and what else to know, in plain words. */
export function LinkageNotes({ found: { flags, finding } }: { found: Found }) {
  const t = useTranslations('insights.linkage');
  if (flags.length + finding.notes.length === 0) return null;
  const title = (code: string) => KNOWN.find((known) => known === code);
  return (
    <section aria-label={t('care')}>
      <ul className={classes.notes}>
        {flags.map(({ code, text }) => {
          const known = title(code);
          return (
            <li key={code} className={classes.note} data-flag="true">
              {known && <strong>{t(`flag.${known}`)}</strong>} {text}
            </li>
          );
        })}
        {finding.notes.map((note) => (
          <li key={note} className={classes.note}>
            {note}
          </li>
        ))}
      </ul>
    </section>
  );
}
