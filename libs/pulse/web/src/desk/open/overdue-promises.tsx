import { useQuery } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { usePermission } from '@throughline/people/web';
import { Link } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { OVERDUE_PROMISES } from './overdue.graphql';
import classes from './open.module.css';

const MOST = 500;

export interface OverduePromisesProps {
  /** Who is to be asked; everybody when empty. */
  unitIds: readonly string[];
  reason: string;
  onReason: (reason: string) => void;
  error?: string;
}

/** Promises to these people whose day has passed, and room for why they are asked again all the same. */
export function OverduePromises({ unitIds, reason, onReason, error }: OverduePromisesProps) {
  const t = useTranslations('surveyDesk.promises');
  const format = useFormatter();
  const mayRead = usePermission('pulse:results');
  const { data } = useQuery(OVERDUE_PROMISES, {
    variables: { unitIds: [...unitIds] },
    fetchPolicy: 'cache-and-network',
  });
  const promises = data?.overduePromises ?? [];
  if (promises.length === 0) return null;
  const day = (on: string) =>
    format.dateTime(new Date(`${on}T12:00:00Z`), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <section className={classes.overdue}>
      <h3>{t('title', { count: promises.length })}</h3>
      <p className="quiet">{t('lead')}</p>
      <ul>
        {promises.map(({ id, waveId, unitId, what, unitName, ownerName, dueOn }) => (
          <li key={id}>
            {t('promise', { what, unit: unitName ?? 'none', owner: ownerName ?? '', on: day(dueOn!) })}
            {mayRead && (
              <>
                {' '}
                <Link to={`/pulse/${waveId}/results${unitId ? `?unit=${unitId}` : ''}`}>{t('there')}</Link>
              </>
            )}
          </li>
        ))}
      </ul>
      <Textarea
        label={t('reason')}
        autosize
        minRows={2}
        maxLength={MOST}
        value={reason}
        error={error}
        onChange={({ currentTarget }) => onReason(currentTarget.value)}
      />
    </section>
  );
}
