import { Card } from '@throughline/platform/ui';
import type { ListedSurveyFragment } from '../../gql/graphql';
import { SurveyRow } from './survey-row';
import classes from './list.module.css';

/** Surveys under a heading; nothing where there are none. */
export function SurveyList({ title, surveys }: { title: string; surveys: readonly ListedSurveyFragment[] }) {
  if (surveys.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{title}</h2>
      <Card as="ul" flush aria-label={title}>
        {surveys.map((survey) => (
          <SurveyRow key={survey.id} survey={survey} />
        ))}
      </Card>
    </section>
  );
}
