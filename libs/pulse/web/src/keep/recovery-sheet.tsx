import { Sheet } from '@throughline/platform/ui';
import { base64url, recoveryWords } from '@throughline/pulse/ballot';
import { useTranslations } from 'use-intl';
import type { Answering } from '../answer/use-answering';
import { linkWith } from '../device/carried';
import { CopyButton } from './copy-button';
import classes from './keep.module.css';
import { QrCode } from './qr-code';
import { TwelveWords, wordLanguage } from './twelve-words';

export interface RecoverySheetProps {
  answering: Answering;
  kind: 'words' | 'code';
  onClose: () => void;
}

/** The code of a ballot, to be written down or scanned. */
export function RecoverySheet({ answering, kind, onClose }: RecoverySheetProps) {
  const t = useTranslations(`answer.${kind}`);
  const { pulse, ballot, locale } = answering;
  const { secret } = ballot.record!;
  const link = linkWith(pulse.waveId, base64url(secret!));
  return (
    <Sheet opened onClose={onClose} title={t('title')}>
      <p className={classes.lead}>{t('lead')}</p>
      {kind === 'words' ? (
        <TwelveWords secret={secret!} locale={locale} />
      ) : (
        <>
          <QrCode text={link} label={t('alt')} />
          <p className={classes.careful}>{t('careful')}</p>
          <CopyButton text={link} act={t('link')} done={t('copied')} />
        </>
      )}
    </Sheet>
  );
}

/** Fetches what the sheet needs, while there is a connection. */
export const warmUp = (locale: string): Promise<unknown> => recoveryWords(new Uint8Array(16), wordLanguage(locale));
