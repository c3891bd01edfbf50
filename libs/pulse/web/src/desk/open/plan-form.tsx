import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Radio.layer.css';
import { Button, Radio, TextInput } from '@mantine/core';
import { Card, fieldError, FormError } from '@throughline/platform/ui';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DeskSurveyFragment } from '../../gql/graphql';
import { useEditing } from '../editor/editing';
import { AudienceProblem } from '../people/audience-problem';
import { usePreview } from '../people/use-preview';
import { OverduePromises } from './overdue-promises';
import { localNow, type Plan, planFaults, planOf, proposedPlan } from './plan';
import { PlanWords } from './plan-words';
import { usePlan } from './use-plan';
import classes from './open.module.css';

export interface PlanFormProps {
  survey: DeskSurveyFragment;
  timeZone: string;
  /** The survey still has faults: they are told first. */
  blocked: boolean;
  flush: () => Promise<boolean>;
}

/** When it opens and closes, and what happens then, in words, before it is done. */
export function PlanForm({ survey, timeZone, blocked, flush }: PlanFormProps) {
  const t = useTranslations('surveyDesk.plan');
  const { draft, threshold, tell } = useEditing();
  const { preview } = usePreview(draft.audience, threshold);
  const now = localNow(new Date(), timeZone);
  const scheduled = survey.latestWave?.state === 'SCHEDULED' ? survey.latestWave : null;
  const [plan, setPlan] = useState<Plan>(() => (scheduled ? planOf(scheduled, timeZone) : proposedPlan(now)));
  const [tried, setTried] = useState(false);
  const [overrideReason, setOverrideReason] = useState('');
  const { run, busy, error } = usePlan(survey.id, scheduled?.id ?? null, flush);
  const faults = planFaults(plan, now);
  const set = (part: Partial<Plan>) => setPlan((before) => ({ ...before, ...part }));
  const wrong = (field: 'opensLocal' | 'closesLocal') =>
    faults[field] && (tried || faults[field] !== 'missing') ? t(`fault.${faults[field]}`) : fieldError(error, field);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    tell();
    if (blocked || preview?.problem || faults.closesLocal || faults.opensLocal) return;
    void run(plan, { timeZone, threshold, overrideReason: overrideReason.trim() || null });
  }
  const opens = plan.when === 'now' ? now : plan.opensLocal;
  const label = plan.when === 'now' ? 'openNow' : scheduled ? 'reschedule' : 'schedule';
  return (
    <Card as="form" className={classes.plan} onSubmit={submit} noValidate aria-labelledby="survey-plan">
      <Radio.Group
        aria-label={t('when')}
        value={plan.when}
        onChange={(value) => set({ when: value === 'now' ? 'now' : 'later' })}
      >
        <div className={classes.choices}>
          <Radio value="later" label={t('later')} description={t('laterHint')} />
          <Radio value="now" label={t('now')} description={t('nowHint')} />
        </div>
      </Radio.Group>
      <div className={classes.times}>
        {plan.when === 'later' && (
          <TextInput
            type="datetime-local"
            label={t('opens')}
            description={t('zone', { timeZone })}
            min={now}
            value={plan.opensLocal}
            onChange={({ currentTarget }) => set({ opensLocal: currentTarget.value })}
            error={wrong('opensLocal')}
          />
        )}
        <TextInput
          type="datetime-local"
          label={t('closes')}
          description={t('zone', { timeZone })}
          min={opens}
          value={plan.closesLocal}
          onChange={({ currentTarget }) => set({ closesLocal: currentTarget.value })}
          error={wrong('closesLocal')}
        />
      </div>
      {preview?.problem && <AudienceProblem problem={preview.problem} />}
      {preview && !preview.problem && !faults.closesLocal && !faults.opensLocal && (
        <PlanWords plan={plan} opens={opens} invited={preview.invited} groups={preview.groups.length} />
      )}
      <OverduePromises
        unitIds={draft.audience.unitIds}
        reason={overrideReason}
        onReason={setOverrideReason}
        error={fieldError(error, 'overrideReason')}
      />
      <FormError error={error} fields={['opensLocal', 'closesLocal', 'overrideReason']} />
      {tried && blocked && <p className={classes.blocked}>{t('blocked')}</p>}
      <div className={classes.acts}>
        <Button type="submit" variant="filled" loading={busy}>
          {t(label, { count: preview?.invited ?? 0 })}
        </Button>
      </div>
    </Card>
  );
}
