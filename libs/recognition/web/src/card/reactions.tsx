import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { RecognitionCardFragment } from '../gql/graphql';
import { REACTION_KINDS, ReactionIcon } from './reaction-icon';
import { useReact } from './use-react';
import classes from './card.module.css';

/** The reactions that there are, each one press to join; the other kinds behind a plus. */
export function Reactions({ recognition }: { recognition: RecognitionCardFragment }) {
  const t = useTranslations('recognition.reaction');
  const format = useFormatter();
  const react = useReact(recognition);
  const [offersAll, setOffersAll] = useState(false);
  const known = new Map(recognition.reactions.map((reaction) => [reaction.kind, reaction]));
  const offered = REACTION_KINDS.filter((kind) => offersAll || kind === 'HEART' || known.has(kind));
  return (
    <div role="group" aria-label={t('label')} className={classes.reactions}>
      {offered.map((kind) => {
        const { count = 0, mine = false } = known.get(kind) ?? {};
        return (
          <button
            key={kind}
            type="button"
            className={classes.reaction}
            aria-pressed={mine}
            aria-label={t('count', { kind: t(kind), count })}
            title={t(kind)}
            onClick={() => react(kind, !mine)}
          >
            <ReactionIcon kind={kind} filled={count > 0} />
            {count > 0 && format.number(count)}
          </button>
        );
      })}
      {offered.length < REACTION_KINDS.length && (
        <button type="button" className={classes.reaction} aria-label={t('more')} onClick={() => setOffersAll(true)}>
          <IconPlus size={15} stroke={2} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
