import { useMutation } from '@apollo/client/react';
import { toastDone, toastFailed } from '@throughline/platform/ui';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { CREATE_SURVEY } from '../desk.graphql';
import { forgetSurveys } from '../forget-surveys';

const TITLE_LENGTH = 120;

interface Copied {
  id: string;
  title: readonly { locale: string; words: string }[];
}

/** Begins a survey as a copy of another, and opens it. */
export function useCopySurvey() {
  const t = useTranslations('surveyDesk.menu');
  const navigate = useNavigate();
  const [create] = useMutation(CREATE_SURVEY, { update: forgetSurveys });
  const prefix: Record<string, string> = { en: t('copyOf.en'), de: t('copyOf.de') };
  return async function copy({ id, title }: Copied) {
    const titles = title.map(({ locale, words }) => ({
      locale,
      words: `${prefix[locale] ?? t('copyOf.en')} ${words}`.slice(0, TITLE_LENGTH),
    }));
    try {
      const { data } = await create({ variables: { input: { copyOf: id, title: titles } } });
      toastDone(t('copied'));
      await navigate(`/pulse/surveys/${data!.createSurvey.id}`);
    } catch {
      toastFailed(t('notCopied'));
    }
  };
}
