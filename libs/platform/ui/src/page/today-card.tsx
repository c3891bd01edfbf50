import type { ReactNode } from 'react';
import { Card } from './card';
import classes from './today-card.module.css';

export interface TodayCardProps {
  title: string;
  /** A few plain words; what is strong in them stands out. */
  children: ReactNode;
  /** The one link or button that they lead to. */
  act: ReactNode;
}

/** A card of today on home. It is as high as its neighbours, with the acts on one line. */
export function TodayCard({ title, children, act }: TodayCardProps) {
  return (
    <Card className={classes.card}>
      <h2 className={classes.title}>{title}</h2>
      <div className={classes.words}>{children}</div>
      <div className={classes.act}>{act}</div>
    </Card>
  );
}
