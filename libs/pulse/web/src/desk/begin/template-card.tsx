import { Button } from '@mantine/core';
import { Card } from '@throughline/platform/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { SurveyTemplatesQuery } from '../../gql/graphql';
import { wordsIn } from '../../words/local-text';
import { minutesFor } from '../../words/minutes';
import classes from './begin.module.css';

export interface TemplateCardProps {
  template: SurveyTemplatesQuery['surveyTemplates'][number];
  busy: boolean;
  onBegin: () => void;
}

/** A survey to begin from: what it finds out, what it asks, and how long that takes. */
export function TemplateCard({ template: { name, about, attribution, form }, busy, onBegin }: TemplateCardProps) {
  const t = useTranslations('surveyDesk.begin');
  const locale = useLocale();
  const title = wordsIn(name, [locale]);
  const { length } = form.questions;
  return (
    <Card as="article" className={classes.template}>
      <h2 className={classes.name}>{title}</h2>
      <p className={classes.about}>{wordsIn(about, [locale])}</p>
      <details className={classes.details}>
        <summary>{t('asks', { count: length, minutes: minutesFor(length) })}</summary>
        <ol>
          {form.questions.map(({ id, text }) => (
            <li key={id}>{wordsIn(text, [locale])}</li>
          ))}
        </ol>
        {attribution && <p className={classes.small}>{attribution}</p>}
      </details>
      <div className={classes.act}>
        <Button aria-label={t('beginWith', { name: title })} onClick={onBegin} disabled={busy}>
          {t('begin')}
        </Button>
      </div>
    </Card>
  );
}
