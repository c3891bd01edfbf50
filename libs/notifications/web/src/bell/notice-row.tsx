import { useFragment } from '@apollo/client/react';
import { PersonAvatar, RelativeTime } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { NoticesQuery } from '../gql/graphql';
import { firstWords } from './first-words';
import { QUOTED } from './notice.graphql';
import classes from './bell.module.css';

type Notice = NoticesQuery['notices']['edges'][number]['node'];

/** The key of the sentence for a notice: thanks that I gave and thanks that I received are told apart. */
const sentenceOf = ({ kind, given }: Notice) =>
  kind === 'THANKED' || kind === 'PULSE_OPENED' || kind === 'PULSE_REMINDER'
    ? kind
    : (`${kind}_${given ? 'GIVEN' : 'RECEIVED'}` as const);

const placeOf = ({ waveId, recognitionId }: Notice) => (waveId ? `/pulse/${waveId}` : `/thanks/${recognitionId}`);

/** How many people are named before the others are counted. */
const NAMED = 2;

export interface NoticeRowProps {
  notice: Notice;
  onFollow: () => void;
  onRead: () => void;
}

/** "Dan Murphy, Aisha Bello and 3 others reacted to your thanks", with their first words: it leads there. */
export function NoticeRow({ notice, onFollow, onRead }: NoticeRowProps) {
  const t = useTranslations('notifications');
  const format = useFormatter();
  const { actors, actorCount, lastAt, readAt } = notice;
  const [latest] = actors;
  const named = actorCount > actors.length ? actors.slice(0, NAMED) : actors;
  const others = actorCount - named.length;
  const names = named.map(({ name }) => name);
  const who = format.list(others > 0 ? [...names, t('others', { count: others })] : names);
  return (
    <li className={classes.row}>
      <Link to={placeOf(notice)} className={classes.notice} data-unread={!readAt} onClick={onFollow}>
        <PersonAvatar name={latest?.name ?? ''} />
        <span className={classes.words}>
          <span>
            {t.rich(sentenceOf(notice), {
              who: () => <strong>{who}</strong>,
            })}
          </span>
          {notice.recognitionId && <Quoted recognitionId={notice.recognitionId} />}
          <span className={classes.when}>
            <RelativeTime at={lastAt} />
          </span>
        </span>
        {!readAt && <span className="visually-hidden">{t('unread')}</span>}
      </Link>
      {!readAt && (
        <button
          type="button"
          className={classes.read}
          aria-label={t('markOne', { who })}
          title={t('mark')}
          onClick={onRead}
        />
      )}
    </li>
  );
}

/** The first words of the thanks that a notice is about, once they are there. */
function Quoted({ recognitionId }: { recognitionId: string }) {
  const { data: thanks } = useFragment({ fragment: QUOTED, from: { __typename: 'Recognition', id: recognitionId } });
  return thanks.message ? <span className={classes.quote}>{firstWords(thanks.message)}</span> : null;
}
