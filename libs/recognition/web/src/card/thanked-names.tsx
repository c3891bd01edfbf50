import { Link } from 'react-router';
import { useFormatter } from 'use-intl';
import type { RecognitionCardFragment } from '../gql/graphql';
import classes from './card.module.css';

type Thanked = Pick<RecognitionCardFragment, 'recipients' | 'teams'>;

/** "Aisha Bello, Kofi Owusu and the night team", each leading to its page. */
export function ThankedNames({ recipients, teams }: Thanked) {
  const format = useFormatter();
  const people = recipients.map(({ id, name }) => ({ key: id, to: `/people/${id}`, name }));
  const groups = teams.map(({ id, name }) => ({ key: id, to: `/teams/${id}`, name }));
  return format.list(
    [...people, ...groups].map(({ key, to, name }) => (
      <Link key={key} to={to} className={classes.name}>
        {name}
      </Link>
    )),
  );
}

/** The same names as plain text. */
export function useThankedWords(): (thanked: Thanked) => string {
  const format = useFormatter();
  return ({ recipients, teams }) => format.list([...recipients, ...teams].map(({ name }) => name));
}
