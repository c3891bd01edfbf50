import { useQuery } from '@apollo/client/react';
import { useViewer } from '@throughline/people/web';
import { RelativeTime } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useThankedWords } from '../card/thanked-names';
import type { RecognitionCardFragment, RecognitionScope } from '../gql/graphql';
import { RECOGNITION_FEED } from '../recognition.graphql';
import classes from './home.module.css';

/** At the side of home: the last thanks to me, and what was lately said to others of my team. Nothing where there are none. */
export function LatestThanks() {
  const t = useTranslations('recognition.side');
  const [mine] = useNewest('MINE', 1);
  const { person } = useViewer();
  const team = useNewest('MY_TEAM', 8).filter(({ recipients }) => !recipients.some(({ id }) => id === person.id));
  return (
    <>
      {mine && (
        <section>
          <h2 className={classes.label}>{t('mine')}</h2>
          <ShortThanks recognition={mine} />
        </section>
      )}
      {team.length > 0 && (
        <section>
          <h2 className={classes.label}>{t('team')}</h2>
          {team.slice(0, 2).map((recognition) => (
            <ShortThanks key={recognition.id} recognition={recognition} names />
          ))}
        </section>
      )}
    </>
  );
}

function useNewest(scope: RecognitionScope, first: number): readonly RecognitionCardFragment[] {
  const { data } = useQuery(RECOGNITION_FEED, {
    variables: { first, filter: { scope } },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  return (data?.recognitionFeed.edges ?? []).slice(0, first).map(({ node }) => node);
}

/** The words, and who said them; with `names` also to whom. It leads to the whole of it. */
function ShortThanks({ recognition, names }: { recognition: RecognitionCardFragment; names?: boolean }) {
  const t = useTranslations('recognition.side');
  const thankedWords = useThankedWords();
  const { id, giver, message, createdAt } = recognition;
  return (
    <Link to={`/thanks/${id}`} className={classes.item}>
      <span className={classes.quote}>{message}</span>
      <span className={classes.by}>
        {names ? t('to', { giver: giver.name, thanked: thankedWords(recognition) }) : giver.name}
        {' · '}
        <RelativeTime at={createdAt} />
      </span>
    </Link>
  );
}
