import { useQuery } from '@apollo/client/react';
import { Card, ErrorState, SkeletonCard } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import type { DeskSurveyFragment } from '../../gql/graphql';
import { useEditing } from '../editor/editing';
import editor from '../editor/editor.module.css';
import { PastWaves } from '../wave/past-waves';
import { PlanForm } from './plan-form';
import { ReadyList } from './ready-list';
import { ZONE } from '../wave/wave.graphql';
import classes from './open.module.css';

const ALIVE = ['OPENING', 'OPEN', 'CLOSING'];

export interface OpenStepProps {
  survey: DeskSurveyFragment;
  /** Saves what waits. Gives whether all is saved. */
  flush: () => Promise<boolean>;
  goTo: (field: string) => void;
}

/** What is missing, when it opens and closes, and what then happens. */
export function OpenStep({ survey, flush, goTo }: OpenStepProps) {
  const t = useTranslations('surveyDesk.open');
  const { faults } = useEditing();
  const { data, error, refetch } = useQuery(ZONE);
  const wave = survey.latestWave;
  const busy = wave && ALIVE.includes(wave.state);
  return (
    <div className={editor.form}>
      <section className={editor.group}>
        <h2 className={editor.groupTitle}>{t('readyTitle')}</h2>
        <ReadyList goTo={goTo} />
      </section>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <SkeletonCard />}
      {data && busy && (
        <Card>
          <p>{t('oneAtATime')}</p>
        </Card>
      )}
      {data && !busy && (
        <section className={editor.group} aria-labelledby="survey-plan">
          <h2 id="survey-plan" className={editor.groupTitle}>
            {t('planTitle')}
          </h2>
          <PlanForm survey={survey} timeZone={data.organisation.timeZone} blocked={faults.length > 0} flush={flush} />
        </section>
      )}
      <div className={classes.past}>
        <PastWaves surveyId={survey.id} />
      </div>
    </div>
  );
}
