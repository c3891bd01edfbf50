import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { PrincipleWordsFragment } from '../gql/graphql';
import classes from './principle-page.module.css';

/** Where a principle came from, and who answers for it. */
export function PrincipleFacts({ principle: { origin, owner } }: { principle: PrincipleWordsFragment }) {
  const t = useTranslations('principles');
  return (
    <dl className={classes.facts}>
      {origin && (
        <div>
          <dt className={classes.sideTitle}>{t('origin')}</dt>
          <dd>{t('study', { study: origin.study, n: origin.n ?? 0, year: String(origin.year ?? 'none') })}</dd>
        </div>
      )}
      {owner && (
        <div>
          <dt className={classes.sideTitle}>{t('owner')}</dt>
          <dd>
            <Link to={`/people/${owner.id}`}>{owner.name}</Link>
          </dd>
        </div>
      )}
    </dl>
  );
}
