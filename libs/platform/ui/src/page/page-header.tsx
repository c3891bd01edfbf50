import type { ReactNode } from 'react';
import { Announcement } from './announcer';
import classes from './page-header.module.css';

export interface PageHeaderProps {
  /** The page's heading, and the title of the browser's tab. */
  title: string;
  /** One sentence under it. */
  lead?: ReactNode;
  /** Where the page stands: links to the pages above it. */
  trail?: ReactNode;
  /** The page's acts, to the right of the title; below it on a phone. */
  actions?: ReactNode;
}

/** The head of a page: the finding or the name in Fraunces. Tells the browser's title and, on arrival, screen readers. */
export function PageHeader({ title, lead, trail, actions }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      <title>{title}</title>
      <Announcement words={title} />
      <div className={classes.words}>
        {trail && <div className={classes.trail}>{trail}</div>}
        <h1 className={classes.title}>{title}</h1>
        {lead && <div className={classes.lead}>{lead}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
