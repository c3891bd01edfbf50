import { useMutation } from '@apollo/client/react';
import { apiErrorOf, toastDone, toastFailed } from '@throughline/platform/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SURVEY } from '../desk.graphql';
import { forgetSurveys } from '../forget-surveys';
import { ARCHIVE_WAVE, CANCEL_WAVE, CLOSE_WAVE, UNSCHEDULE_WAVE, WAVES } from './wave.graphql';

export type WaveAct = 'unschedule' | 'close' | 'cancel' | 'archive';

/** What can be done with a wave that is there, each told before it happens. */
export function useWaveActs(waveId: string) {
  const t = useTranslations('surveyDesk.act');
  const [asked, setAsked] = useState<WaveAct | null>(null);
  const options = { variables: { id: waveId }, refetchQueries: [SURVEY, WAVES], update: forgetSurveys };
  const [unschedule, unscheduling] = useMutation(UNSCHEDULE_WAVE, options);
  const [close, closing] = useMutation(CLOSE_WAVE, options);
  const [cancel, cancelling] = useMutation(CANCEL_WAVE, options);
  const [archive, archiving] = useMutation(ARCHIVE_WAVE, options);
  const acts = { unschedule, close, cancel, archive };

  async function run(act: WaveAct) {
    try {
      await acts[act]();
      toastDone(t(`done.${act}`));
    } catch (error) {
      const { message, hint } = apiErrorOf(error);
      toastFailed(message ? t('refused', { message, hint: hint ?? '' }) : t('failed'));
    }
    setAsked(null);
  }
  return {
    asked,
    ask: setAsked,
    run,
    busy: unscheduling.loading || closing.loading || cancelling.loading || archiving.loading,
  };
}
