import { Card } from '@throughline/platform/ui';
import type { PrincipleWordsFragment } from '../gql/graphql';
import classes from './principle-page.module.css';

type Example = PrincipleWordsFragment['examples'][number];

/** Something that really happened, in people's words; where and when, as far as it is known. */
export function Story({ example: { title, words, place, year } }: { example: Example }) {
  const source = [place, year].filter(Boolean).join(', ');
  return (
    <Card as="article">
      <h3 className={classes.storyTitle}>{title}</h3>
      <p className={classes.storyWords}>{words}</p>
      {source && <p className={classes.source}>{source}</p>}
    </Card>
  );
}
