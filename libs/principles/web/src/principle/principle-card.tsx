import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import classes from './principles-page.module.css';

export interface PrincipleCardProps {
  name: ReactNode;
  plainWords: ReactNode;
  /** How many stories it has. */
  stories: number;
}

/** A principle as people meet it: what they say, not what we call it, is the picture. */
export function PrincipleCard({ name, plainWords, stories }: PrincipleCardProps) {
  const t = useTranslations('principles');
  return (
    <>
      <h2 className={classes.name}>{name}</h2>
      <p className={classes.words}>{plainWords}</p>
      <p className={classes.stories}>{t('stories', { count: stories })}</p>
    </>
  );
}
