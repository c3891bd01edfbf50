import { useMutation } from '@apollo/client/react';
import { Button, Menu } from '@mantine/core';
import { ConfirmDialog, toastDone, toastFailed } from '@throughline/platform/ui';
import { IconChevronDown, IconCopy, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import type { DeskSurveyFragment } from '../../gql/graphql';
import { useCopySurvey } from '../begin/use-copy-survey';
import { REMOVE_SURVEY } from '../desk.graphql';
import { forgetDraft } from '../draft/kept-draft';
import { forgetSurveys } from '../forget-surveys';

export interface EditorMenuProps {
  survey: DeskSurveyFragment;
  flush: () => Promise<boolean>;
}

/** What else can be done with a survey: copy it, or throw a draft away that was never planned. */
export function EditorMenu({ survey, flush }: EditorMenuProps) {
  const t = useTranslations('surveyDesk.menu');
  const navigate = useNavigate();
  const copy = useCopySurvey();
  const [remove, { loading }] = useMutation(REMOVE_SURVEY, { variables: { id: survey.id }, update: forgetSurveys });
  const [asked, setAsked] = useState(false);

  async function throwAway() {
    try {
      await flush();
      await remove();
      forgetDraft(survey.id);
      toastDone(t('removed'));
      await navigate('/pulse/surveys');
    } catch {
      toastFailed(t('notRemoved'));
      setAsked(false);
    }
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button rightSection={<IconChevronDown size={16} aria-hidden="true" />}>{t('more')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconCopy size={18} stroke={1.6} />}
            onClick={() => void flush().then(() => copy(survey))}
          >
            {t('copy')}
          </Menu.Item>
          {!survey.latestWave && (
            <Menu.Item leftSection={<IconTrash size={18} stroke={1.6} />} onClick={() => setAsked(true)}>
              {t('remove')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={asked}
        onClose={() => setAsked(false)}
        onConfirm={() => void throwAway()}
        title={t('removeTitle')}
        act={t('remove')}
        busy={loading}
        critical
      >
        <p>{t('removeWords')}</p>
      </ConfirmDialog>
    </>
  );
}
