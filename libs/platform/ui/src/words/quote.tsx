import type { ReactNode } from 'react';
import classes from './words.module.css';

/** What a person wrote, in Fraunces: people's words are the picture. Line breaks are kept. */
export function Quote({ children, large }: { children: ReactNode; large?: boolean }) {
  return <blockquote className={large ? classes.quoteLarge : classes.quote}>{children}</blockquote>;
}
