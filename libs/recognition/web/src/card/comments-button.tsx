import { useTranslations } from 'use-intl';
import classes from './card.module.css';

/** Says how many comments there are, and opens them. */
export function CommentsButton({ count, open, onToggle }: { count: number; open: boolean; onToggle: () => void }) {
  const t = useTranslations('recognition.comment');
  return (
    <button type="button" className={classes.comments} aria-expanded={open} onClick={onToggle}>
      {t('count', { count })}
    </button>
  );
}
