import { Button } from '@mantine/core';
import type { Toast } from './toast';
import classes from './toast-words.module.css';

/** What a toast says, with the act that it offers. */
export function ToastWords({ message, act, onActed }: Toast & { onActed: () => void }) {
  if (!act) return message;
  const run = () => {
    act.run();
    onActed();
  };
  return (
    <span className={classes.words}>
      {message}
      <Button size="xs" onClick={run}>
        {act.label}
      </Button>
    </span>
  );
}
