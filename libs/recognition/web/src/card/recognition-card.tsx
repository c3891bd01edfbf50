import { Card, CustomerMeaning, PersonAvatar, Quote, RelativeTime, SkeletonRows, Tag } from '@throughline/platform/ui';
import { IconLock } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { RecognitionCardFragment } from '../gql/graphql';
import { Words } from '../mention/words';
import { CommentsButton } from './comments-button';
import { OwnActs } from './own-acts';
import { Reactions } from './reactions';
import { ThankedNames, useThankedWords } from './thanked-names';
import classes from './card.module.css';

const Comments = lazy(async () => ({ default: (await import('../comment/comments')).Comments }));

export interface RecognitionCardProps {
  recognition: RecognitionCardFragment;
  /** Shows the comments from the start, as on a page of its own. */
  open?: boolean;
}

/** One thank-you: who thanked whom, their words, what it meant for the customer, and what others say to it. */
export function RecognitionCard({ recognition, open = false }: RecognitionCardProps) {
  const t = useTranslations('recognition.card');
  const thankedWords = useThankedWords();
  const [showsComments, setShowsComments] = useState(open);
  const { id, giver, principle, message, customerMeaning, createdAt, editedAt, mentions } = recognition;
  return (
    <Card as="article" aria-label={t('label', { giver: giver.name, thanked: thankedWords(recognition) })}>
      <header className={classes.head}>
        <PersonAvatar name={giver.name} />
        <div className={classes.who}>
          <p>
            {t.rich('thanked', {
              giver: () => (
                <Link to={`/people/${giver.id}`} className={classes.name}>
                  {giver.name}
                </Link>
              ),
              thanked: () => <ThankedNames {...recognition} />,
            })}
          </p>
          <p className={classes.when}>
            <Link to={`/thanks/${id}`} className={classes.plain}>
              <RelativeTime at={createdAt} />
            </Link>
            {giver.site && <span>{giver.site.name}</span>}
            {editedAt && <span>{t('edited')}</span>}
            {recognition.private && (
              <span className={classes.private}>
                <IconLock size={14} stroke={1.8} aria-hidden="true" />
                {t('private')}
              </span>
            )}
          </p>
        </div>
        {principle && (
          <Link to={`/principles/${principle.id}`} className={classes.principle}>
            <Tag>{principle.name}</Tag>
          </Link>
        )}
        <OwnActs recognition={recognition} />
      </header>
      <div className={classes.words}>
        <Quote>
          <Words mentions={mentions}>{message}</Words>
        </Quote>
      </div>
      {customerMeaning && <CustomerMeaning label={t('meant')}>{customerMeaning}</CustomerMeaning>}
      <footer className={classes.foot}>
        <Reactions recognition={recognition} />
        <CommentsButton
          count={recognition.commentCount}
          open={showsComments}
          onToggle={() => setShowsComments(!showsComments)}
        />
      </footer>
      {showsComments && (
        <Suspense fallback={<SkeletonRows rows={1} />}>
          <Comments recognitionId={id} />
        </Suspense>
      )}
    </Card>
  );
}
