import { ActionIcon } from '@mantine/core';
import { useViewer } from '@throughline/people/web';
import { IconDots } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RecognitionCardFragment } from '../gql/graphql';

const OwnMenu = lazy(async () => ({ default: (await import('./own-menu')).OwnMenu }));

/** On thanks that I gave: the way to what I may still do with them, which loads when it is pressed. */
export function OwnActs({ recognition }: { recognition: RecognitionCardFragment }) {
  const t = useTranslations('recognition.card');
  const viewer = useViewer();
  const [asked, setAsked] = useState(false);
  if (recognition.giver.id !== viewer.person.id) return null;
  const dots = (
    <ActionIcon aria-label={t('acts')} aria-haspopup="menu" onClick={() => setAsked(true)}>
      <IconDots size={20} stroke={1.8} aria-hidden="true" />
    </ActionIcon>
  );
  if (!asked) return dots;
  return (
    <Suspense fallback={dots}>
      <OwnMenu recognition={recognition} />
    </Suspense>
  );
}
