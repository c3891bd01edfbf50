import { ActionIcon, Menu } from '@mantine/core';
import { isEditable } from '@throughline/recognition/domain';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RecognitionCardFragment } from '../gql/graphql';
import { EditDialog } from './edit-dialog';
import { RemoveDialog } from './remove-dialog';

/** What the giver may still do: change the words for a quarter of an hour, take the thanks back at any time. */
export function OwnMenu({ recognition }: { recognition: RecognitionCardFragment }) {
  const t = useTranslations('recognition.card');
  const [asking, setAsking] = useState<'edit' | 'remove' | null>(null);
  const close = () => setAsking(null);
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
            <Menu.Item leftSection={<IconPencil size={18} stroke={1.6} />} onClick={() => setAsking('edit')}>
              {t('edit')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconTrash size={18} stroke={1.6} />} onClick={() => setAsking('remove')}>
            {t('remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RemoveDialog id={recognition.id} opened={asking === 'remove'} onClose={close} />
      <EditDialog recognition={recognition} opened={asking === 'edit'} onClose={close} />
    </>
  );
}
