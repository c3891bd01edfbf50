import { Tag } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import type { WaveState } from '../../gql/graphql';

const TONES: Partial<Record<WaveState, 'people' | 'customer' | 'critical'>> = {
  SCHEDULED: 'people',
  OPENING: 'customer',
  OPEN: 'customer',
  CLOSING: 'customer',
};

/** How far a survey has come. */
export function WaveStateTag({ state, failed }: { state: WaveState; failed?: boolean }) {
  const t = useTranslations('surveyDesk.wave');
  return <Tag tone={failed ? 'critical' : TONES[state]}>{t(failed ? 'state.FAILED' : `state.${state}`)}</Tag>;
}
