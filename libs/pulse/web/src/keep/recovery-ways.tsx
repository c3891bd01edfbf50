import { Button } from '@mantine/core';
import { IconListNumbers, IconQrcode } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Answering } from '../answer/use-answering';
import classes from './keep.module.css';

const loadSheet = () => import('./recovery-sheet');
const RecoverySheet = lazy(async () => ({ default: (await loadSheet()).RecoverySheet }));

/** The code of a ballot on one press: as twelve words, or as a picture for another device. */
export function RecoveryWays({ answering }: { answering: Answering }) {
  const t = useTranslations('answer.send');
  const { secret, signature } = answering.ballot.record!;
  const [shown, setShown] = useState<'words' | 'code'>();
  const [missing, setMissing] = useState(false);
  const show = (kind: 'words' | 'code') =>
    loadSheet().then(
      () => setShown(kind),
      () => setMissing(true),
    );
  // Only the code of a ballot that is taken is good on another device.
  if (!secret || !signature || missing) return <p>{t('needsConnection')}</p>;
  return (
    <div className={classes.ways}>
      <Button leftSection={<IconListNumbers size={18} aria-hidden="true" />} onClick={() => void show('words')}>
        {t('words')}
      </Button>
      <Button leftSection={<IconQrcode size={18} aria-hidden="true" />} onClick={() => void show('code')}>
        {t('code')}
      </Button>
      <Suspense>
        {shown && <RecoverySheet answering={answering} kind={shown} onClose={() => setShown(undefined)} />}
      </Suspense>
    </div>
  );
}
