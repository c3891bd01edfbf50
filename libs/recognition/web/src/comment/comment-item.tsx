import { useMutation } from '@apollo/client/react';
import { useViewer } from '@throughline/people/web';
import { PersonAvatar, RelativeTime, toastFailed } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { CommentLineFragment } from '../gql/graphql';
import { Words } from '../mention/words';
import { REMOVE_COMMENT } from './comment.graphql';
import { drop } from './comment-cache';
import classes from './comments.module.css';

/** One comment; its author may take it back. */
export function CommentItem({ comment, recognitionId }: { comment: CommentLineFragment; recognitionId: string }) {
  const t = useTranslations('recognition.comment');
  const { person } = useViewer();
  const [remove, { loading }] = useMutation(REMOVE_COMMENT);
  const { id, author, message, createdAt, mentions } = comment;

  const takeBack = () =>
    void remove({ variables: { id }, update: (cache) => drop(cache, recognitionId, id) }).catch(() =>
      toastFailed(t('notRemoved')),
    );
  return (
    <li className={classes.comment}>
      <PersonAvatar name={author.name} size={28} />
      <div className={classes.said}>
        <p className={classes.by}>
          <Link to={`/people/${author.id}`} className={classes.author}>
            {author.name}
          </Link>
          <RelativeTime at={createdAt} />
          {author.id === person.id && (
            <button
              type="button"
              className={classes.remove}
              aria-label={t('removeOf', { message })}
              disabled={loading}
              onClick={takeBack}
            >
              {t('remove')}
            </button>
          )}
        </p>
        <p className={classes.message}>
          <Words mentions={mentions}>{message}</Words>
        </p>
      </div>
    </li>
  );
}
