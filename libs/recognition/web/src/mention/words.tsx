import { type Mention, piecesOf } from '@throughline/recognition/domain';
import { Link } from 'react-router';
import classes from './mention.module.css';

/** What somebody wrote; those whom it mentions lead to their pages. */
export function Words({ children, mentions }: { children: string; mentions: readonly Mention[] }) {
  return piecesOf(children, mentions).map((piece, index) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <Link key={index} to={`/people/${piece.personId}`} className={classes.mention}>
        {piece.words}
      </Link>
    ),
  );
}
