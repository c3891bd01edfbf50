import { useTranslations } from 'use-intl';
import { useResultWords } from '../use-result-words';
import classes from './items.module.css';

const PARTS = ['unfavourable', 'neutral', 'favourable'] as const;

/** Shares of those who disagree, do neither, and agree: from the left, in words too. */
export function AgreementBar({ parts }: { parts: Record<(typeof PARTS)[number], number> }) {
  const t = useTranslations('pulseResults.items');
  const words = useResultWords();
  const said = Object.fromEntries(PARTS.map((part) => [part, words.share(parts[part])]));
  return (
    <span className={classes.bar} role="img" aria-label={t('bar', said)} title={t('bar', said)}>
      {PARTS.map((part) => (
        <span key={part} data-part={part} style={{ width: `${parts[part] * 100}%` }} />
      ))}
    </span>
  );
}
