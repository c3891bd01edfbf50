import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import classes from './import.module.css';

/** What fits beside the other columns of a table. */
const FITS = 32;

/** A cell's text, which may be anything: a long one in one short line, all of it on a press. */
export function LongValue({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  if (text.length <= FITS) return <div className={classes.value}>{text}</div>;
  return (
    <UnstyledButton className={classes.value} aria-expanded={open} title={text} onClick={() => setOpen(!open)}>
      {text}
    </UnstyledButton>
  );
}
