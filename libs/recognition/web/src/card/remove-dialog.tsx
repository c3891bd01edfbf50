import { useMutation } from '@apollo/client/react';
import { ConfirmDialog, toastDone, toastFailed } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { forget } from '../feed/feed-cache';
import { REMOVE_RECOGNITION } from '../recognition.graphql';

/** Asks once, then takes thanks back. */
export function RemoveDialog({ id, opened, onClose }: { id: string; opened: boolean; onClose: () => void }) {
  const t = useTranslations('recognition.card');
  const [remove, { loading }] = useMutation(REMOVE_RECOGNITION);

  async function confirm() {
    try {
      await remove({ variables: { id }, update: (cache) => forget(cache, id) });
      toastDone(t('removed'));
    } catch {
      toastFailed(t('notRemoved'));
      onClose();
    }
  }
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      onConfirm={() => void confirm()}
      title={t('removeTitle')}
      act={t('remove')}
      busy={loading}
      critical
    >
      {t('removeWords')}
    </ConfirmDialog>
  );
}
