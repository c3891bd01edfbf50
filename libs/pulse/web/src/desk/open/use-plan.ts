import { useMutation } from '@apollo/client/react';
import { toastDone } from '@throughline/platform/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SURVEY } from '../desk.graphql';
import { forgetSurveys } from '../forget-surveys';
import type { Plan } from './plan';
import { OPEN_WAVE, SCHEDULE_WAVE, WAVES } from '../wave/wave.graphql';

interface PlanHow {
  readonly timeZone: string;
  readonly threshold: number;
  /** Why people are asked although promises to them are overdue. */
  readonly overrideReason: string | null;
}

/**
 * Schedules or opens a survey as it is saved: what waits is saved first.
 * @param scheduledId the wave that is on the schedule and is planned anew, or null
 */
export function usePlan(surveyId: string, scheduledId: string | null, flush: () => Promise<boolean>) {
  const t = useTranslations('surveyDesk.plan');
  const options = { refetchQueries: [SURVEY, WAVES], awaitRefetchQueries: true, update: forgetSurveys };
  const [schedule, scheduling] = useMutation(SCHEDULE_WAVE, options);
  const [open, opening] = useMutation(OPEN_WAVE, options);
  const [saving, setSaving] = useState(false);

  async function run({ when, opensLocal, closesLocal }: Plan, how: PlanHow) {
    setSaving(true);
    const saved = await flush();
    setSaving(false);
    if (!saved) return;
    scheduling.reset();
    opening.reset();
    const input = { surveyId, closesLocal, ...how };
    try {
      if (when === 'now') await open({ variables: { input } });
      else await schedule({ variables: { input: { ...input, opensLocal, insteadOf: scheduledId } } });
      toastDone(t(when === 'now' ? 'opened' : 'scheduled'));
    } catch {
      // The form shows the error.
    }
  }
  return { run, busy: saving || scheduling.loading || opening.loading, error: scheduling.error ?? opening.error };
}
