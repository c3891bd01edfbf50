import { Button, NativeSelect } from '@mantine/core';
import { Card, ErrorState, SkeletonRows } from '@throughline/platform/ui';
import { THRESHOLD } from '@throughline/pulse/domain';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useEditing } from '../editor/editing';
import { AudienceProblem } from './audience-problem';
import { type AudiencePreview, usePreview } from './use-preview';
import classes from './people.module.css';

const SHOWN = 10;
const CHOICES = Array.from({ length: THRESHOLD.most - THRESHOLD.least + 1 }, (_, more) => THRESHOLD.least + more);

/** Who would be invited today, and the groups that their answers could be shown in: before anybody is asked. */
export function GroupsCard() {
  const t = useTranslations('surveyDesk.groups');
  const { draft, threshold, setThreshold } = useEditing();
  const { preview, error, refetch, looking } = usePreview(draft.audience, threshold);
  return (
    <Card className={classes.groups} aria-busy={looking && !preview}>
      {error && !preview && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !preview && <SkeletonRows rows={6} />}
      {preview && (
        <>
          <div role="status">
            <h2 className={classes.found}>{t('found', { people: preview.invited, groups: preview.groups.length })}</h2>
            {preview.onLeave > 0 && <p className="quiet">{t('onLeave', { count: preview.onLeave })}</p>}
          </div>
          {preview.problem ? <AudienceProblem problem={preview.problem} /> : <Groups preview={preview} />}
        </>
      )}
      <NativeSelect
        label={t('threshold')}
        description={t('thresholdHint')}
        value={threshold}
        data={CHOICES.map((value) => ({ value: `${value}`, label: t('people', { count: value }) }))}
        onChange={({ currentTarget }) => setThreshold(Number(currentTarget.value))}
      />
    </Card>
  );
}

function Groups({ preview: { groups, floor } }: { preview: AudiencePreview }) {
  const t = useTranslations('surveyDesk.groups');
  const { threshold } = useEditing();
  const [all, setAll] = useState(false);
  const shown = all ? groups : groups.slice(0, SHOWN);
  return (
    <>
      <p className="quiet">{t('lead', { floor, threshold })}</p>
      <ul className={classes.groupList} aria-label={t('list')}>
        {shown.map(({ label, invited }) => (
          <li key={label}>
            <span>{label}</span>
            <span className={classes.count}>{invited}</span>
          </li>
        ))}
      </ul>
      {groups.length > SHOWN && (
        <Button variant="subtle" className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'fewer' : 'all', { count: groups.length })}
        </Button>
      )}
    </>
  );
}
