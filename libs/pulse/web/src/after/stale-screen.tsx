import { Button } from '@mantine/core';
import { FormError } from '@throughline/platform/ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import screen from '../stage/stage.module.css';
import type { SendScreenProps } from '../answer/send-screen';
import { Stage } from '../stage/stage';
import { Arrived } from './arrived';

/** Another device has sent a newer answer: which one counts is for the person to say. */
export function StaleScreen({ answering, onSent }: SendScreenProps) {
  const t = useTranslations('answer.stale');
  const { ballot, go } = answering;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const mine = async () => {
    setBusy(true);
    try {
      await onSent(await ballot.sendAfterAll(), ballot.record!.shared ?? false);
    } catch (failed) {
      setError(failed);
    }
    setBusy(false);
  };
  const other = async () => {
    await ballot.set({ wanted: undefined, outgoing: undefined, stale: undefined, sent: ballot.record!.draft });
    go(null);
  };
  return (
    <Stage>
      <Arrived title={t('title')} waiting>
        <p>{t('lead')}</p>
        <FormError error={error} />
        <div className={screen.acts}>
          <Button onClick={() => void other()}>{t('other')}</Button>
          <Button variant="filled" loading={busy} onClick={() => void mine()}>
            {t('mine')}
          </Button>
        </div>
      </Arrived>
    </Stage>
  );
}
