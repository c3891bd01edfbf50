import { Button } from '@mantine/core';
import { Sheet } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import type { Answering } from '../answer/use-answering';
import { isSame } from '../after/is-same';
import classes from './keep.module.css';
import { TwelveWords } from './twelve-words';

export interface EraseDialogProps {
  answering: Answering;
  onClose: () => void;
  onErase: () => void;
}

/** Offers the twelve words once more, then takes everything of the ballot from this device. */
export function EraseDialog({ answering, onClose, onErase }: EraseDialogProps) {
  const t = useTranslations('answer.erase');
  const ui = useTranslations('ui');
  const { ballot, locale, closes } = answering;
  const { secret, sent, draft } = ballot.record!;
  return (
    <Sheet opened onClose={onClose} title={t('title')}>
      <p className={classes.lead}>{t('lead', { closes })}</p>
      <TwelveWords secret={secret!} locale={locale} />
      {!isSame(draft, sent) && <p className={classes.careful}>{t('unsent')}</p>}
      <div className={classes.acts}>
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button variant="filled" color="critical" onClick={onErase}>
          {t('act')}
        </Button>
      </div>
    </Sheet>
  );
}
