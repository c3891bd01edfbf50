import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Card, ConfirmDialog, FormError, toastDone } from '@throughline/platform/ui';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { MetricQuery } from '../gql/graphql';
import { REMOVE_SERIES_BREAK } from '../outcomes.graphql';
import { BreakSheet } from './break-sheet';
import { markOf } from './mark-of';
import classes from './metric.module.css';

type Break = MetricQuery['metric']['breaks'][number];

interface MetricBreaksProps {
  metric: MetricQuery['metric'];
  mayEdit: boolean;
}

/** From when on the figures are not the same as before: what changed, and who says so. */
export function MetricBreaks({ metric, mayEdit }: MetricBreaksProps) {
  const t = useTranslations('outcomes.breaks');
  const format = useFormatter();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Break>();
  const [remove, { loading, error, reset }] = useMutation(REMOVE_SERIES_BREAK);
  const day = (date: string) => format.dateTime(new Date(date), { dateStyle: 'medium', timeZone: 'UTC' });
  const close = () => {
    setLeaving(undefined);
    reset();
  };
  const send = async ({ startsOn }: Break) => {
    try {
      await remove({ variables: { metric: metric.id, startsOn } });
      toastDone(t('removed'));
      close();
    } catch {
      // The dialog shows the error.
    }
  };
  return (
    <Card>
      <h2>{t('title')}</h2>
      <p className={classes.small}>{t('lead')}</p>
      {metric.breaks.length === 0 && <p className={classes.facts}>{t('none')}</p>}
      <ul className={classes.breaks}>
        {metric.breaks.map((each, index) => (
          <li key={each.startsOn}>
            <p>
              <span className={classes.mark}>{markOf(index)}</span> <strong>{day(each.startsOn)}</strong> {each.note}
            </p>
            <p className={classes.small}>
              {each.setBy && each.setAt && t('setBy', { name: each.setBy.name, date: day(each.setAt) })}
            </p>
            {mayEdit && (
              <Button
                size="compact-sm"
                aria-label={t('removeOf', { date: day(each.startsOn) })}
                onClick={() => setLeaving(each)}
              >
                {t('remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && <Button onClick={() => setAdding(true)}>{t('add')}</Button>}
      {adding && <BreakSheet metric={metric} onClose={() => setAdding(false)} />}
      {leaving && (
        <ConfirmDialog
          opened
          onClose={close}
          onConfirm={() => void send(leaving)}
          title={t('removeTitle', { date: day(leaving.startsOn) })}
          act={t('remove')}
          critical
          busy={loading}
        >
          <p>{t('removeLead', { date: day(leaving.startsOn), note: leaving.note })}</p>
          <FormError error={error} />
        </ConfirmDialog>
      )}
    </Card>
  );
}
