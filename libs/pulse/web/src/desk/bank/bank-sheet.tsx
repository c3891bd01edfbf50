import { useQuery } from '@apollo/client/react';
import { announce, ErrorState, Sheet, SkeletonRows } from '@throughline/platform/ui';
import type { Question } from '@throughline/pulse/domain';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useForm } from '../editor/editing';
import { BANK } from './bank.graphql';
import { OfferedQuestions } from './offered-questions';
import { type Offer, offersIn, withOffered } from './offers';
import classes from './bank.module.css';

/** Questions that are written already: ours by topic, then those of imported instruments. */
export function BankSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('surveyDesk.bank');
  const { data, error, refetch } = useQuery(BANK);
  const [form, setForm] = useForm();
  const offers = data && offersIn(data);

  function take(offer: Offer, questions: readonly Question[]) {
    setForm((before) => withOffered(before, questions, offer.indices));
    announce(t('added', { count: questions.length }));
  }
  return (
    <Sheet opened onClose={onClose} title={t('title')}>
      <p className={classes.lead}>{t('lead')}</p>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <SkeletonRows rows={5} />}
      {offers?.map((offer) => (
        <OfferedQuestions
          key={offer.code}
          offer={offer}
          taken={new Set(form.questions.map(({ id }) => id))}
          onTake={(questions) => take(offer, questions)}
        />
      ))}
      <p className={classes.foot}>
        <Link to="/pulse/surveys/instruments">{t('instruments')}</Link>
      </p>
    </Sheet>
  );
}
