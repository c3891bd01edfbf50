import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import screen from '../stage/stage.module.css';
import { Stage } from '../stage/stage';
import type { Answering } from '../answer/use-answering';
import { EraseDialog } from '../keep/erase-dialog';
import { RecoveryWays } from '../keep/recovery-ways';
import { isSame } from './is-same';
import classes from './after.module.css';
import { Arrived } from './arrived';

/** It is in the box: until when it can be changed, where else, and how it goes from this device. */
export function SentScreen({ answering, onErased }: { answering: Answering; onErased: () => void }) {
  const t = useTranslations('answer');
  const { ballot, go, closes } = answering;
  const { draft, sent } = ballot.record!;
  const [erasing, setErasing] = useState(false);
  const changed = !isSame(draft, sent);
  return (
    <Stage>
      <Arrived title={t('sent.title')}>
        <p>{t('sent.lead')}</p>
        {changed && <p role="status">{t('sent.changed')}</p>}
        <div className={screen.acts}>
          {changed && (
            <Button variant="filled" onClick={() => go('send')}>
              {t('sent.send')}
            </Button>
          )}
          <Button onClick={() => go(1)}>{t('sent.change')}</Button>
        </div>
        <p className={classes.small}>{t('sent.until', { closes })}</p>
      </Arrived>
      <section className={screen.way}>
        <h2>{t('sent.another')}</h2>
        <RecoveryWays answering={answering} />
        <Button variant="subtle" className={classes.erase} onClick={() => setErasing(true)}>
          {t('sent.erase')}
        </Button>
      </section>
      {erasing && (
        <EraseDialog
          answering={answering}
          onClose={() => setErasing(false)}
          onErase={() => void ballot.erase().then(onErased)}
        />
      )}
    </Stage>
  );
}
