import { Button } from '@mantine/core';
import { ConfirmDialog, toastDone, toastFailed } from '@throughline/platform/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PrincipleWordsFragment } from '../gql/graphql';
import type { Missing } from './draft';
import type { useSave } from './use-save';
import classes from './editor.module.css';

export interface EditorActsProps {
  principle: PrincipleWordsFragment | null;
  missing: readonly Missing[];
  saving: ReturnType<typeof useSave>;
  onPublish: () => void;
  onRetired: () => void;
}

/** Save, publish, retire: what the state of the principle allows, and what publishing still lacks. */
export function EditorActs({ principle, missing, saving, onPublish, onRetired }: EditorActsProps) {
  const t = useTranslations('principles.editor');
  const [retiring, setRetiring] = useState(false);
  const state = principle?.state ?? 'draft';

  async function retire(id: string) {
    try {
      await saving.retire(id);
      toastDone(t('retired'));
      onRetired();
    } catch {
      toastFailed(t('notRetired'));
      setRetiring(false);
    }
  }
  return (
    <div className={classes.foot}>
      {missing.length > 0 && (
        <div className={classes.needed}>
          <p>{t('needed')}</p>
          <ul>
            {missing.map((what) => (
              <li key={what}>{t(`missing.${what}`)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={classes.acts}>
        {state === 'published' && (
          <Button variant="subtle" color="critical" onClick={() => setRetiring(true)}>
            {t('retire')}
          </Button>
        )}
        <Button type="submit" variant={state === 'published' ? 'filled' : 'default'} loading={saving.busy}>
          {t(state === 'draft' ? 'saveDraft' : 'save')}
        </Button>
        {state !== 'published' && (
          <Button variant="filled" onClick={onPublish} loading={saving.busy}>
            {t(state === 'draft' ? 'publish' : 'publishAgain')}
          </Button>
        )}
      </div>
      {principle && (
        <ConfirmDialog
          opened={retiring}
          onClose={() => setRetiring(false)}
          onConfirm={() => void retire(principle.id)}
          title={t('retireTitle', { name: principle.name })}
          act={t('retire')}
          busy={saving.retiring}
        >
          {t('retireWords')}
        </ConfirmDialog>
      )}
    </div>
  );
}
