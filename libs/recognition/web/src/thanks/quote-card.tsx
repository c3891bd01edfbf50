import { Card, CustomerMeaning, Quote, RelativeTime, Tag } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { RecognitionCardFragment } from '../gql/graphql';
import { Words } from '../mention/words';
import classes from './thanks-page.module.css';

/** A thank-you as a quote about somebody: the words first, who said them below; `grouped` under the principle. */
export function QuoteCard({ recognition, grouped }: { recognition: RecognitionCardFragment; grouped?: boolean }) {
  const t = useTranslations('recognition.card');
  const { id, giver, principle, message, customerMeaning, createdAt, mentions } = recognition;
  return (
    <Card as="article" className={classes.quote}>
      <Quote large>
        <Words mentions={mentions}>{message}</Words>
      </Quote>
      {customerMeaning && <CustomerMeaning label={t('meant')}>{customerMeaning}</CustomerMeaning>}
      <p className={classes.by}>
        <Link to={`/people/${giver.id}`} className={classes.giver}>
          {giver.name}
        </Link>
        <Link to={`/thanks/${id}`}>
          <RelativeTime at={createdAt} />
        </Link>
        {principle && !grouped && <Tag>{principle.name}</Tag>}
      </p>
    </Card>
  );
}
