import { Tag } from '@throughline/platform/ui';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { PulseDecidedFragment } from '../../gql/graphql';
import { useDecisionWords } from './use-decision-words';
import classes from './decisions.module.css';

/** How far a decision has come. */
export const stateOf = ({ verdict, doneOn, overdue }: PulseDecidedFragment) =>
  doneOn ? 'done' : overdue ? 'overdue' : verdict === 'DO' ? 'due' : 'not';

/** One decision: what, why, by whom until when, and what people said of it afterwards. */
export function DecisionItem({ decision, act }: { decision: PulseDecidedFragment; act?: ReactNode }) {
  const t = useTranslations('pulseDecisions');
  const words = useDecisionWords();
  const { verdict, what, reason, workstream, ownerName, dueOn, metricName, outcome, questionId, finding } = decision;
  const state = stateOf(decision);
  return (
    <li className={classes.decision} data-state={state}>
      <p className={classes.top}>
        <span className={classes.what}>{what || reason}</span>
        <Tag tone={state === 'overdue' ? 'critical' : state === 'done' ? 'people' : 'quiet'}>
          {words.standing(decision)}
        </Tag>
      </p>
      {outcome && <p>{outcome}</p>}
      {what && <p>{reason}</p>}
      {verdict === 'DO' && workstream && ownerName && dueOn && (
        <p className={classes.quiet}>
          {t('facts', {
            workstream: t(`workstream.${workstream}`),
            owner: ownerName,
            due: t('due', { on: words.date(dueOn) }),
          })}{' '}
          {metricName && t('moves', { metric: metricName })}
        </p>
      )}
      <p className={classes.quiet}>
        {questionId ? t('about', { finding: finding.replace(/[.!?]$/, '') }) : t('whole')}
      </p>
      {decision.askedBack && <p>{words.asked(decision.askedBack)}</p>}
      <p className={classes.quiet}>{words.by(decision)}</p>
      {act}
    </li>
  );
}
