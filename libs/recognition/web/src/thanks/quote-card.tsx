import { Card, CustomerMeaning, Quote, RelativeTime, Tag } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { RecognitionCardFragment } from '../gql/graphql';
import classes from './thanks-page.module.css';

/** A thank-you as a quote about somebody: the words first, who said them below. */
export function QuoteCard({ recognition }: { recognition: RecognitionCardFragment }) {
  const t = useTranslations('recognition.card');
  const { id, giver, principle, message, customerMeaning, createdAt } = recognition;
  return (
    <Card as="article" className={classes.quote}>
      <Quote large>{message}</Quote>
      {customerMeaning && <CustomerMeaning>{t('meant', { meaning: customerMeaning })}</CustomerMeaning>}
      <p className={classes.by}>
        <Link to={`/people/${giver.id}`} className={classes.giver}>
          {giver.name}
        </Link>
        <Link to={`/thanks/${id}`}>
          <RelativeTime at={createdAt} />
        </Link>
        {principle && <Tag>{principle.name}</Tag>}
      </p>
    </Card>
  );
}
