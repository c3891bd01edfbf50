import { SkeletonBar } from '@throughline/platform/ui';
import { recoveryWords, type WordLanguage } from '@throughline/pulse/ballot';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CopyButton } from './copy-button';
import classes from './keep.module.css';

/** The list of words beside a form in `locale`. */
export const wordLanguage = (locale: string): WordLanguage => (/^de\b/i.test(locale) ? 'de' : 'en');

/** A secret as twelve words, in their order. */
export function TwelveWords({ secret, locale }: { secret: Uint8Array<ArrayBuffer>; locale: string }) {
  const t = useTranslations('answer.words');
  const language = wordLanguage(locale);
  const [words, setWords] = useState<string[]>();
  const [missing, setMissing] = useState(false);
  useEffect(
    () =>
      void recoveryWords(secret, language).then(setWords, () => {
        // The list of words is not on this device, and there is no connection.
        setMissing(true);
      }),
    [secret, language],
  );
  if (missing) return <p className={classes.lead}>{t('missing')}</p>;
  return (
    <>
      <ol className={classes.words} lang={language} translate="no">
        {Array.from({ length: 12 }, (_, place) => (
          <li key={place}>{words?.[place] ?? <SkeletonBar width={80} />}</li>
        ))}
      </ol>
      <CopyButton text={words?.join(' ') ?? ''} act={t('copy')} done={t('copied')} />
    </>
  );
}
