import { type NavigationEntry, Sheet } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import classes from './bottom-bar.module.css';
import { OwnChoices } from '../own/own-choices';

export interface MoreSheetProps {
  /** Pages that found no place in the bar. */
  entries: readonly NavigationEntry[];
  onClose: () => void;
}

/** On a phone: the other pages, and oneself. */
export function MoreSheet({ entries, onClose }: MoreSheetProps) {
  const t = useTranslations();
  return (
    <Sheet opened onClose={onClose} title={t('shell.more')}>
      {entries.length > 0 && (
        <ul className={classes.list}>
          {entries.map(({ path, icon: Icon, message }) => (
            <li key={path}>
              <Link to={path} className={classes.row} onClick={onClose}>
                <Icon size={20} stroke={1.6} aria-hidden="true" />
                {t(message)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <OwnChoices onChoose={onClose} />
    </Sheet>
  );
}
