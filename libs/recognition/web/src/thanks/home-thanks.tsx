import { Button } from '@mantine/core';
import { usePermission } from '@throughline/people/web';
import { EmptyState } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { RecognitionCard } from '../card/recognition-card';
import { Composer } from '../composer/composer';
import { Feed } from '../feed/feed';
import { useAlone } from '../home/use-alone';

const EVERYONE = {};

/** The heart of home: thank somebody, and see who was thanked. */
export function HomeThanks() {
  const t = useTranslations('recognition.feed');
  const mayGive = usePermission('recognition:give');
  if (useAlone()) return <Alone />;
  return (
    <>
      {mayGive && <Composer />}
      <Feed filter={EVERYONE} label={t('label')}>
        {(recognition) => <RecognitionCard key={recognition.id} recognition={recognition} />}
      </Feed>
    </>
  );
}

/** A new organisation: there is nobody to thank yet, so people come first. */
function Alone() {
  const t = useTranslations('recognition.alone');
  const mayImport = usePermission('people:import');
  return (
    <EmptyState
      title={t('title')}
      action={
        mayImport && (
          <Button component={Link} to="/people/import" variant="filled">
            {t('act')}
          </Button>
        )
      }
    >
      {t('words')}
    </EmptyState>
  );
}
