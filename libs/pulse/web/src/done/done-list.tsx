import { useQuery } from '@apollo/client/react';
import { MoreMessages, Tag } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { standingMessages } from '../results/decisions/standing.en';
import { useDecisionWords } from '../results/decisions/use-decision-words';
import { doneMessages } from './messages.en';
import { MY_DECISIONS } from './done.graphql';
import classes from './done.module.css';

const MESSAGES = { ...standingMessages, ...doneMessages };

/** What was done with what one's people said, and what will not be, and why. */
export function DoneList() {
  return (
    <MoreMessages messages={MESSAGES}>
      <Done />
    </MoreMessages>
  );
}

function Done() {
  const t = useTranslations('pulseDone');
  const words = useDecisionWords();
  const { data } = useQuery(MY_DECISIONS, { fetchPolicy: 'cache-and-network' });
  const decisions = data?.myPulseDecisions ?? [];
  if (decisions.length === 0) return null;
  return (
    <section className={classes.done}>
      <h2 className={classes.heading}>{t('title')}</h2>
      <ul className={classes.list}>
        {decisions.map((decision) => (
          <li key={decision.id} className={classes.item}>
            <p className={classes.what}>{decision.what || decision.reason}</p>
            {(decision.outcome || (decision.what && decision.verdict !== 'DO' && decision.reason)) && (
              <p>{decision.outcome ?? decision.reason}</p>
            )}
            {decision.askedBack && <p className={classes.quiet}>{words.asked(decision.askedBack)}</p>}
            <Tag tone={decision.doneOn ? 'people' : 'quiet'}>{words.standing(decision)}</Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}
