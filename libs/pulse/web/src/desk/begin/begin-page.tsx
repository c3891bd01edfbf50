import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Card, ErrorState, FormError, PageHeader, SkeletonCard } from '@throughline/platform/ui';
import { Link, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { CreateSurveyInput } from '../../gql/graphql';
import { CREATE_SURVEY } from '../desk.graphql';
import { DeskWords } from '../desk-words';
import { forgetSurveys } from '../forget-surveys';
import { TEMPLATES } from './begin.graphql';
import { TemplateCard } from './template-card';
import classes from './begin.module.css';

/** Where a survey begins: with a template, or with nothing. */
export function BeginPage() {
  return (
    <DeskWords>
      <Begin />
    </DeskWords>
  );
}

function Begin() {
  const t = useTranslations('surveyDesk');
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(TEMPLATES);
  const [create, creating] = useMutation(CREATE_SURVEY, { update: forgetSurveys });
  async function begin(input: CreateSurveyInput) {
    try {
      const { data } = await create({ variables: { input } });
      await navigate(`/pulse/surveys/${data!.createSurvey.id}`, { replace: true });
    } catch {
      // The page shows the error.
    }
  }
  const empty: CreateSurveyInput = {
    title: [
      { locale: 'en', words: t('begin.untitled.en') },
      { locale: 'de', words: t('begin.untitled.de') },
    ],
    form: { locales: ['en', 'de'], questions: [] },
  };
  return (
    <>
      <PageHeader
        title={t('begin.title')}
        lead={t('begin.lead')}
        trail={<Link to="/pulse/surveys">{t('list.title')}</Link>}
      />
      <FormError error={creating.error} />
      <div className={classes.templates}>
        {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!error && !data && [1, 2, 3, 4].map((place) => <SkeletonCard key={place} />)}
        {data?.surveyTemplates.map((template) => (
          <TemplateCard
            key={template.code}
            template={template}
            busy={creating.loading}
            onBegin={() => void begin({ template: template.code })}
          />
        ))}
        {data && (
          <Card as="article" className={classes.template}>
            <h2 className={classes.name}>{t('begin.empty')}</h2>
            <p className={classes.about}>{t('begin.emptyAbout')}</p>
            <div className={classes.act}>
              <Button onClick={() => void begin(empty)} loading={creating.loading}>
                {t('begin.beginEmpty')}
              </Button>
            </div>
          </Card>
        )}
      </div>
    </>
  );
}
