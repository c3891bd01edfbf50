import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { usePermission } from '@throughline/people/web';
import { Card, MoreMessages } from '@throughline/platform/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import results from '../results.module.css';
import type { Found } from '../types';
import { DecideSheet } from './decide-sheet';
import { DecisionItem } from './decision-item';
import { PULSE_DECISIONS } from './decisions.graphql';
import classes from './decisions.module.css';
import { KeepSheet } from './keep-sheet';
import { decisionMessages } from './messages.en';
import { standingMessages } from './standing.en';

const MESSAGES = { ...decisionMessages, ...standingMessages };

export interface DecisionsCardProps {
  found: Found;
  unitId: string | null;
}

/** What was decided on these findings, and the way to decide. */
export function DecisionsCard(props: DecisionsCardProps) {
  return (
    <MoreMessages messages={MESSAGES}>
      <Decisions {...props} />
    </MoreMessages>
  );
}

function Decisions({ found, unitId }: DecisionsCardProps) {
  const t = useTranslations('pulseDecisions');
  const mayDecide = usePermission('pulse:decide');
  const [deciding, setDeciding] = useState(false);
  const [keeping, setKeeping] = useState<string | null>(null);
  const { data, refetch } = useQuery(PULSE_DECISIONS, {
    variables: { waveId: found.waveId, unitId },
    fetchPolicy: 'cache-and-network',
  });
  const decisions = data?.pulseDecisions ?? [];
  const close = () => {
    setDeciding(false);
    setKeeping(null);
    void refetch();
  };
  return (
    <Card>
      <div className={classes.head}>
        <h2 className={results.heading}>{t('title')}</h2>
        {mayDecide && (
          <Button aria-haspopup="dialog" onClick={() => setDeciding(true)}>
            {t('decide')}
          </Button>
        )}
      </div>
      {data && decisions.length === 0 && <p className={results.small}>{t('none')}</p>}
      <ul className={classes.list}>
        {decisions.map((decision) => (
          <DecisionItem
            key={decision.id}
            decision={decision}
            act={
              mayDecide &&
              decision.verdict === 'DO' &&
              !decision.doneOn && (
                <Button className={classes.keep} size="xs" onClick={() => setKeeping(decision.id)}>
                  {t('keep')}
                </Button>
              )
            }
          />
        ))}
      </ul>
      {deciding && <DecideSheet found={found} unitId={unitId} onClose={close} />}
      {keeping && <KeepSheet id={keeping} onClose={close} />}
    </Card>
  );
}
