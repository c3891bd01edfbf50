import { IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import classes from './people.module.css';

export interface ChosenChipsProps {
  chosen: readonly { id: string; name: string }[];
  /** What holds while nothing is chosen. */
  none: string;
  onRemove: (id: string) => void;
}

/** What is chosen, to be taken out with a press. */
export function ChosenChips({ chosen, none, onRemove }: ChosenChipsProps) {
  const t = useTranslations('surveyDesk.people');
  if (chosen.length === 0) return <p className={classes.all}>{none}</p>;
  return (
    <ul className={classes.chips}>
      {chosen.map(({ id, name }) => (
        <li key={id}>
          <button
            type="button"
            className={classes.chip}
            aria-label={t('takeOut', { name })}
            onClick={() => onRemove(id)}
          >
            {name}
            <IconX size={14} stroke={2} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
