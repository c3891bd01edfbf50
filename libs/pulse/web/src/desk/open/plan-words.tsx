import { IconBell, IconClock, IconLock, IconUsers } from '@tabler/icons-react';
import { useFormatter, useTranslations } from 'use-intl';
import { useEditing } from '../editor/editing';
import { daysOpen, type Plan } from './plan';
import classes from './open.module.css';

export interface PlanWordsProps {
  plan: Plan;
  opens: string;
  invited: number;
  groups: number;
}

/** What happens once it is done, step by step. */
export function PlanWords({ plan, opens, invited, groups }: PlanWordsProps) {
  const t = useTranslations('surveyDesk.happens');
  const format = useFormatter();
  const { threshold } = useEditing();
  // The hour on the wall is said as it was chosen, whatever zone the browser is in.
  const at = (local: string) =>
    format.dateTime(new Date(`${local}:00Z`), {
      timeZone: 'UTC',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    });
  const { when, closesLocal } = plan;
  const lines = [
    { Icon: IconLock, words: t(when === 'now' ? 'frozenNow' : 'frozen') },
    { Icon: IconUsers, words: t(when === 'now' ? 'opensNow' : 'opens', { at: at(opens), invited, groups }) },
    { Icon: IconBell, words: t('told') },
    {
      Icon: IconClock,
      words: t('closes', { at: at(closesLocal), days: daysOpen(opens, closesLocal), threshold }),
    },
  ];
  return (
    <div className={classes.happens}>
      <h3>{t('title')}</h3>
      <ul>
        {lines.map(({ Icon, words }) => (
          <li key={words}>
            <Icon size={20} stroke={1.6} aria-hidden="true" />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
