import { PersonAvatar, RelativeTime } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { NoticesQuery } from '../gql/graphql';
import classes from './bell.module.css';

type Notice = NoticesQuery['notices']['edges'][number]['node'];

/** The key of the sentence for a notice: thanks that I gave and thanks that I received are told apart. */
const sentenceOf = ({ kind, given }: Notice) =>
  kind === 'THANKED' || kind === 'PULSE_OPENED' || kind === 'PULSE_REMINDER'
    ? kind
    : (`${kind}_${given ? 'GIVEN' : 'RECEIVED'}` as const);

const placeOf = ({ waveId, recognitionId }: Notice) => (waveId ? `/pulse/${waveId}` : `/thanks/${recognitionId}`);

/** "Dan Murphy and 3 others reacted to your thanks", which leads there. */
export function NoticeRow({ notice, onFollow }: { notice: Notice; onFollow: () => void }) {
  const t = useTranslations('notifications');
  const format = useFormatter();
  const { actors, actorCount, lastAt, readAt } = notice;
  const [latest] = actors;
  const named = actorCount > actors.length ? actors.slice(0, 1) : actors;
  const names = format.list(named.map(({ name }) => name));
  return (
    <li className={classes.row}>
      <Link to={placeOf(notice)} className={classes.notice} data-unread={!readAt} onClick={onFollow}>
        <PersonAvatar name={latest?.name ?? ''} />
        <span className={classes.words}>
          <span>
            {t.rich(sentenceOf(notice), {
              who: () => <strong>{t('who', { names, others: actorCount - named.length })}</strong>,
            })}
          </span>
          <span className={classes.when}>
            <RelativeTime at={lastAt} />
          </span>
        </span>
        {!readAt && <span className={classes.dot} role="img" aria-label={t('unread')} />}
      </Link>
    </li>
  );
}
