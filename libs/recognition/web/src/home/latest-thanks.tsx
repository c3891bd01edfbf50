import { useQuery } from '@apollo/client/react';
import { useViewer } from '@throughline/people/web';
import { RelativeTime, SkeletonBar } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useThankedWords } from '../card/thanked-names';
import type { RecognitionCardFragment, RecognitionScope } from '../gql/graphql';
import { RECOGNITION_FEED } from '../recognition.graphql';
import classes from './home.module.css';

/** At the side of home: the last thanks to me, and what was lately said to others of my team. Nothing where there are none. */
export function LatestThanks({ except }: { except?: string }) {
  const t = useTranslations('recognition.side');
  const { person } = useViewer();
  const mine = useNewest('MINE', except ? 2 : 1)?.filter(({ id }) => id !== except);
  const team = useNewest('MY_TEAM', 8)?.filter(
    ({ id, recipients }) => id !== except && !recipients.some((recipient) => recipient.id === person.id),
  );
  return (
    <>
      <Section title={t('mine')} thanks={mine?.slice(0, 1)} />
      <Section title={t('team')} thanks={team?.slice(0, 2)} names />
    </>
  );
}

interface SectionProps {
  title: string;
  /** Unknown as long as they are asked for. */
  thanks: readonly RecognitionCardFragment[] | undefined;
  names?: boolean;
}

function Section({ title, thanks, names }: SectionProps) {
  if (thanks?.length === 0) return null;
  return (
    <section>
      <h2 className={classes.label}>{title}</h2>
      {thanks?.map((recognition) => (
        <ShortThanks key={recognition.id} recognition={recognition} names={names} />
      ))}
      {!thanks && (
        <div className={classes.lines} aria-hidden="true">
          <SkeletonBar />
          <SkeletonBar width="92%" />
          <SkeletonBar width="60%" height={12} />
        </div>
      )}
    </section>
  );
}

/** The newest thanks of a scope; none where they cannot be read, undefined until that is known. */
function useNewest(scope: RecognitionScope, first: number): readonly RecognitionCardFragment[] | undefined {
  const { data, error } = useQuery(RECOGNITION_FEED, {
    variables: { first, filter: { scope } },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  if (!data) return error && [];
  return data.recognitionFeed.edges.slice(0, first).map(({ node }) => node);
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
        {t.rich(names ? 'to' : 'by', {
          giver: giver.name,
          thanked: thankedWords(recognition),
          when: () => <RelativeTime at={createdAt} />,
        })}
      </span>
    </Link>
  );
}
