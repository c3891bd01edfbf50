import { Mark } from '@throughline/platform/ui';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import classes from './entrance.module.css';

export interface EntranceProps {
  title: string;
  lead?: ReactNode;
  /** The organisation's name and purpose, beside the form; the product's own sentence until they are known. */
  organisation?: { name: string; purpose: string } | null;
  children: ReactNode;
}

/** The page before one is in: the purpose at one side, the throughline across it, one thing to do at the other. */
export function Entrance({ title, lead, organisation, children }: EntranceProps) {
  const t = useTranslations('people.entrance');
  return (
    <div className={classes.entrance}>
      <title>{title}</title>
      <aside className={classes.side}>
        <div className={classes.brand}>
          <Mark size={30} />
          {t('product')}
        </div>
        <div className={classes.purpose}>
          <p className={classes.words}>{organisation?.purpose || t('promise')}</p>
          {organisation?.name && <p className={classes.name}>{organisation.name}</p>}
        </div>
        <svg className={classes.thread} viewBox="0 0 640 180" fill="none" aria-hidden="true">
          <path d="M14 150C360 150 250 30 606 30" stroke="var(--ink)" strokeWidth="3" strokeLinecap="round" />
          <circle cx="14" cy="150" r="9" fill="var(--people)" />
          <circle cx="616" cy="30" r="10" stroke="var(--customer)" strokeWidth="4" />
        </svg>
      </aside>
      <main className={classes.main}>
        <div className={classes.column}>
          <h1 className={classes.title}>{title}</h1>
          {lead && <p className={classes.lead}>{lead}</p>}
          {children}
        </div>
      </main>
    </div>
  );
}
