import { UnstyledButton } from '@mantine/core';
import { ConfirmDialog, FormError } from '@throughline/platform/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import screen from '../stage/stage.module.css';
import type { Answering } from '../answer/use-answering';

/** Another ballot in place of one whose code is lost: once, and it is said what that means. */
export function LostCode({ answering: { pulse, ballot, ask, go } }: { answering: Answering }) {
  const t = useTranslations('answer.elsewhere');
  const [opened, setOpened] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  if (!pulse.replaceable) return <p className={screen.lead}>{t('spent')}</p>;

  const replace = async () => {
    setBusy(true);
    setError(undefined);
    try {
      if ((await ballot.replace()) === 'taken') go(1);
      else await ask();
      setOpened(false);
    } catch (failed) {
      setError(failed);
    }
    setBusy(false);
  };
  return (
    <>
      <UnstyledButton className={screen.skip} onClick={() => setOpened(true)}>
        {t('lost')}
      </UnstyledButton>
      <ConfirmDialog
        opened={opened}
        onClose={() => setOpened(false)}
        onConfirm={() => void replace()}
        title={t('lostTitle')}
        act={t('lostAct')}
        busy={busy}
      >
        <p>{t('lostLead')}</p>
        <FormError error={error} />
      </ConfirmDialog>
    </>
  );
}
