import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Sheet } from '@throughline/platform/ui';
import { IconDeviceMobile } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useEditing } from '../editor/editing';
import { languageName } from '../words/language-name';
import { Phone } from './phone';
import classes from './preview.module.css';

/** The phone beside the form; a button that opens it where there is no room beside. */
export function Preview() {
  const t = useTranslations('surveyDesk.preview');
  const narrow = useMediaQuery('(max-width: 61.99em)', undefined, { getInitialValueInEffect: false });
  const [opened, setOpened] = useState(false);
  if (!narrow)
    return (
      <aside className={classes.aside} aria-label={t('title')}>
        <p className={classes.title}>{t('title')}</p>
        <InLanguage />
      </aside>
    );
  return (
    <div className={classes.float}>
      <Button
        variant="filled"
        leftSection={<IconDeviceMobile size={18} stroke={1.6} aria-hidden="true" />}
        onClick={() => setOpened(true)}
      >
        {t('show')}
      </Button>
      <Sheet opened={opened} onClose={() => setOpened(false)} title={t('title')}>
        <InLanguage />
      </Sheet>
    </div>
  );
}

function InLanguage() {
  const t = useTranslations('surveyDesk.preview');
  const { draft } = useEditing();
  const { locales } = draft.form;
  const [wanted, setWanted] = useState(locales[0]);
  const locale = locales.find((each) => each === wanted) ?? locales[0] ?? 'en';
  return (
    <>
      {locales.length > 1 && (
        <div role="group" aria-label={t('language')} className={classes.languages}>
          {locales.map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              className={classes.language}
              aria-pressed={each === locale}
              onClick={() => setWanted(each)}
            >
              {languageName(each, each)}
            </button>
          ))}
        </div>
      )}
      <Phone locale={locale} />
    </>
  );
}
