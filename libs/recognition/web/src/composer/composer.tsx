import { Button } from '@mantine/core';
import { useViewer } from '@throughline/people/web';
import { Card, PersonAvatar, SkeletonBar } from '@throughline/platform/ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isStarted } from './draft';
import { useDraft } from './use-draft';
import classes from './composer.module.css';

const ComposerForm = lazy(async () => ({ default: (await import('./composer-form')).ComposerForm }));

/** One line that grows into the form for thanks, where the act begins. A draft that was begun says so. */
export function Composer({ open: opened = false }: { open?: boolean }) {
  const t = useTranslations('recognition.composer');
  const { person } = useViewer();
  const { draft, change, clear } = useDraft();
  const [open, setOpen] = useState(opened);
  const [wasOpen, setWasOpen] = useState(false);

  function close() {
    setWasOpen(true);
    setOpen(false);
  }
  function sent() {
    clear();
    close();
  }
  if (open) {
    return (
      <Card>
        <Suspense fallback={<SkeletonBar height={320} />}>
          <ComposerForm draft={draft} onChange={change} onSent={sent} onClose={close} onDiscard={sent} />
        </Suspense>
      </Card>
    );
  }
  return (
    <Card className={classes.line} as="div">
      <PersonAvatar name={person.name} />
      {/* The keyboard stays where the form was. */}
      <button type="button" className={classes.ask} autoFocus={wasOpen} onClick={() => setOpen(true)}>
        {isStarted(draft) ? t('kept') : t('ask')}
      </button>
      <Button className={classes.open} onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
    </Card>
  );
}
