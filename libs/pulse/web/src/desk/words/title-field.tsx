import { useTranslations } from 'use-intl';
import { useEditing } from '../editor/editing';
import { WordsField } from './words-field';

const TITLE_LENGTH = 120;

/** What people see it called. It must be there in one language; others read that. */
export function TitleField() {
  const t = useTranslations('surveyDesk.title');
  const { draft, change } = useEditing();
  return (
    <WordsField
      label={t('label')}
      place="title"
      text={draft.title}
      most={TITLE_LENGTH}
      onChange={(title) => change((before) => ({ ...before, title }))}
    />
  );
}
