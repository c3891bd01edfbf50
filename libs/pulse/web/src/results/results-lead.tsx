import { useTranslations } from 'use-intl';
import { mainIndex } from './read';
import classes from './results.module.css';
import type { Found } from './types';
import { useResultWords } from './use-result-words';

/** The index with its interval, how many answered, and how it changed: in one sentence or two. */
export function ResultsLead({ found }: { found: Found }) {
  const t = useTranslations('pulseResults.lead');
  const words = useResultWords();
  const { invited, answered, response } = found;
  return (
    <p className={classes.lead}>
      <IndexWords found={found} />
      {t('answered', {
        answered: words.count(answered),
        invited: words.count(invited),
        response: words.share(response),
      })}{' '}
      <ChangeWords found={found} />
    </p>
  );
}

function IndexWords({ found }: { found: Found }) {
  const t = useTranslations('pulseResults.lead');
  const words = useResultWords();
  const index = mainIndex(found);
  if (!index) return null;
  const { score, lo, hi, n } = index;
  const strong = (chunks: React.ReactNode) => <strong>{chunks}</strong>;
  const said =
    lo === null
      ? t.rich('indexBare', { score: words.score(score), n: words.count(n ?? 0), strong })
      : t.rich('index', {
          score: words.score(score),
          lo: words.score(lo),
          hi: words.score(hi),
          n: n === found.answered ? '' : t('of', { n: words.count(n ?? 0) }),
          strong,
        });
  return <>{said}, </>;
}

function ChangeWords({ found }: { found: Found }) {
  const t = useTranslations('pulseResults.lead');
  const words = useResultWords();
  const { comparedWith, closedOn } = found;
  const change = mainIndex(found)?.change;
  if (!comparedWith || !change) return <>{t('alone')}</>;
  const { direction, by, chance } = words.difference(change);
  return <>{t(direction, { by, chance, when: words.month(comparedWith.closedOn, closedOn) })}</>;
}
