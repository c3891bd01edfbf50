import { Button } from '@mantine/core';
import { Card, ProgressThread } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import type { ImportStateFragment } from '../gql/graphql';
import classes from './import.module.css';

const PERCENT = 100;

interface ImportRunningProps {
  /** Absent while the file is still on its way to the server. */
  state: ImportStateFragment | undefined;
  stopping: boolean;
  onStop: () => void;
}

/** How far a file is that is being looked at or applied, and the button that stops it. */
export function ImportRunning({ state, stopping, onStop }: ImportRunningProps) {
  const t = useTranslations('people.import');
  const words = t(state?.applies ? 'applying' : 'checking');
  return (
    <Card className={classes.running}>
      <h2>{words}</h2>
      <ProgressThread value={Math.round((state?.progress ?? 0) * PERCENT)} max={PERCENT} label={words} />
      {state && (
        <Button loading={stopping} onClick={onStop}>
          {t('cancel')}
        </Button>
      )}
    </Card>
  );
}
