import { IconCheck, IconX } from '@tabler/icons-react';
import classes from './principle-page.module.css';

/** What people do, or stop doing, who live a principle. */
export function Behaviours({
  title,
  behaviours,
  kind,
}: {
  title: string;
  behaviours: readonly string[];
  kind: 'do' | 'stop';
}) {
  const Sign = kind === 'do' ? IconCheck : IconX;
  if (behaviours.length === 0) return null;
  return (
    <section>
      <h2 className={classes.sideTitle}>{title}</h2>
      <ul className={classes.behaviours} data-kind={kind}>
        {behaviours.map((behaviour) => (
          <li key={behaviour}>
            <Sign size={18} stroke={2} aria-hidden="true" />
            {behaviour}
          </li>
        ))}
      </ul>
    </section>
  );
}
