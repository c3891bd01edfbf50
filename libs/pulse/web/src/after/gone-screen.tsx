import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Stage } from '../stage/stage';
import { Arrived } from './arrived';

/** Sent from a device that others use too: nothing is left here. */
export function GoneScreen() {
  const t = useTranslations('answer');
  return (
    <Stage>
      <Arrived title={t('gone.title')}>
        <p>{t('gone.lead')}</p>
        <Button component={Link} to="/">
          {t('home')}
        </Button>
      </Arrived>
    </Stage>
  );
}
