import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import screen from '../stage/stage.module.css';
import type { SendScreenProps } from '../answer/send-screen';
import { Stage } from '../stage/stage';
import { useOnline } from '../stage/use-online';
import { Arrived } from './arrived';

const TRY_EVERY = 20_000; // ms

/** Finished and not in the box yet: it goes out by itself, and can be sent by hand. */
export function WaitingScreen({ answering, onSent }: SendScreenProps) {
  const t = useTranslations('answer');
  const { ballot, go, closes } = answering;
  const online = useOnline();
  const [busy, setBusy] = useState(false);

  const attempt = async () => {
    const shared = ballot.record!.shared ?? false;
    await ballot
      .send()
      .then((sent) => onSent(sent, shared))
      .catch(() => undefined);
  };
  const now = async () => {
    setBusy(true);
    await attempt();
    setBusy(false);
  };
  const byItself = useEffectEvent(() => void attempt());
  useEffect(() => {
    if (!online) return;
    byItself();
    const timer = setInterval(() => byItself(), TRY_EVERY);
    return () => clearInterval(timer);
  }, [online]);
  return (
    <Stage>
      <Arrived title={t('waiting.title')} waiting>
        <p>{t('waiting.lead', { closes })}</p>
        {online && !busy && <p role="status">{t('send.failed')}</p>}
        <div className={screen.acts}>
          <Button onClick={() => go(1)}>{t('waiting.change')}</Button>
          <Button variant="filled" loading={busy} onClick={() => void now()}>
            {t('waiting.now')}
          </Button>
        </div>
      </Arrived>
    </Stage>
  );
}
