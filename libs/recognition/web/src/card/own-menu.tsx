import { ActionIcon, Menu } from '@mantine/core';
import { isEditable } from '@throughline/recognition/domain';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RecognitionCardFragment } from '../gql/graphql';
import { EditDialog } from './edit-dialog';
import { useTakeBack } from './use-take-back';

/** What the giver may still do: change the words for a quarter of an hour, take the thanks back at any time. */
export function OwnMenu({ recognition }: { recognition: RecognitionCardFragment }) {
  const t = useTranslations('recognition.card');
  const takeBack = useTakeBack(recognition.id);
  const [edits, setEdits] = useState(false);
  return (
    <>
      <Menu position="bottom-end" defaultOpened>
        <Menu.Target>
          <ActionIcon aria-label={t('acts')}>
            <IconDots size={20} stroke={1.8} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {isEditable(new Date(recognition.createdAt), new Date()) && (
            <Menu.Item leftSection={<IconPencil size={18} stroke={1.6} />} onClick={() => setEdits(true)}>
              {t('edit')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconTrash size={18} stroke={1.6} />} onClick={() => void takeBack()}>
            {t('remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <EditDialog recognition={recognition} opened={edits} onClose={() => setEdits(false)} />
    </>
  );
}
