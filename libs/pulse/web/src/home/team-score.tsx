import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { PulseTodayQuery } from '../gql/graphql';
import { mainIndex } from '../results/read';
import classes from './home.module.css';
import { talkingPoints } from './talking-points';
import { useHomeWords } from './use-home-words';

type Latest = NonNullable<PulseTodayQuery['latestPulseResults']>;

/** The score with its interval and change, what the team is strong in, and one thing to talk about. */
export function TeamScore({ latest }: { latest: Latest }) {
  const t = useTranslations('pulseHome');
  const words = useHomeWords();
  const { waveId, title, closedOn, response, comparedWith } = latest;
  const index = mainIndex(latest);
  const change = index?.change;
  const about = t('about', { title, month: words.month(closedOn), response: words.share(response) });
  const since = change && comparedWith ? words.change(change, comparedWith.closedOn) : '';
  return (
    <>
      <div>
        {index && (
          <p className={classes.score}>
            {t.rich('score', {
              score: words.score(index.score!),
              interval:
                index.lo === null ? '' : t('interval', { lo: words.score(index.lo), hi: words.score(index.hi!) }),
              n: words.count(index.n!),
              strong: (chunks) => <strong>{chunks}</strong>,
              small: (chunks) => <small>{chunks}</small>,
            })}
          </p>
        )}
        <p className={classes.about}>
          {about} {since}
        </p>
        <Button component={Link} to={`/pulse/${waveId}/results`} className={classes.act}>
          {t('see')}
        </Button>
      </div>
      <Points latest={latest} />
    </>
  );
}

function Points({ latest }: { latest: Latest }) {
  const t = useTranslations('pulseHome');
  const words = useHomeWords();
  const points = talkingPoints(latest.items);
  if (!points) return null;
  const { strengths, talk, strengthsMarked, talkMarked } = points;
  const point = (item: Latest['items'][number], marked: boolean) => (
    <p key={item.questionId} className={classes.point}>
      <span>{item.text}</span>
      <strong>
        {words.score(item.figure!.score!.mean)}
        <span className="visually-hidden"> {t('of')}</span>
      </strong>
      {marked && (
        <span className={classes.note}>
          {t(item.rest!.difference > 0 ? 'above' : 'below', { by: words.score(Math.abs(item.rest!.difference)) })}
        </span>
      )}
    </p>
  );
  return (
    <div className={classes.points}>
      <div>
        <h3 className={classes.label}>{t(strengthsMarked ? 'strengths' : 'highest')}</h3>
        {strengths.map((item) => point(item, strengthsMarked))}
      </div>
      {talk && (
        <div>
          <h3 className={classes.label}>{t('talk')}</h3>
          {point(talk, talkMarked)}
        </div>
      )}
      {!strengthsMarked && !talkMarked && latest.units.length > 0 && <p className={classes.note}>{t('chanceNote')}</p>}
    </div>
  );
}
