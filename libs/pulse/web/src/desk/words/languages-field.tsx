import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArrowLeft, IconPlus, IconX } from '@tabler/icons-react';
import { toastDone } from '@throughline/platform/ui';
import { inLocales, missingIn } from '@throughline/pulse/domain';
import { useLocale, useTranslations } from 'use-intl';
import { useEditing, useForm } from '../editor/editing';
import { languageName } from './language-name';
import classes from '../editor/editor.module.css';

/** What is offered beside the languages that ship. */
const OFFERED = ['en', 'de', 'fr', 'nl', 'pl', 'es', 'it', 'pt', 'tr', 'ro', 'uk', 'ar'];

/** The languages of the form, what each lacks, and what somebody reads whose language is not there. */
export function LanguagesField() {
  const t = useTranslations('surveyDesk.languages');
  const { draft, change } = useEditing();
  const [form, setForm] = useForm();
  const shownIn = useLocale();
  const { locales } = form;
  const nameOf = (locale: string) => languageName(locale, shownIn);
  const others = OFFERED.filter((locale) => !locales.includes(locale));

  function remove(locale: string) {
    const before = draft;
    setForm((form) => inLocales(form, without(form.locales, locale)));
    toastDone(t('removed', { language: nameOf(locale) }), { label: t('undo'), run: () => change(() => before) });
  }
  return (
    <section className={classes.group} aria-labelledby="survey-languages">
      <h2 id="survey-languages" className={classes.groupTitle}>
        {t('title')}
      </h2>
      <ul className={classes.chips}>
        {locales.map((locale, index) => {
          const missing = missingIn(form, locale);
          return (
            <li key={locale} className={classes.language}>
              <span>
                <strong>{nameOf(locale)}</strong>{' '}
                <span className="quiet">
                  {index === 0 ? t('first') : missing > 0 ? t('missing', { count: missing }) : t('complete')}
                </span>
              </span>
              {index > 0 && (
                <ActionIcon
                  size={32}
                  aria-label={t('makeFirst', { language: nameOf(locale) })}
                  onClick={() => setForm((form) => ({ ...form, locales: [locale, ...without(form.locales, locale)] }))}
                >
                  <IconArrowLeft size={16} aria-hidden="true" />
                </ActionIcon>
              )}
              {locales.length > 1 && (
                <ActionIcon
                  size={32}
                  aria-label={t('remove', { language: nameOf(locale) })}
                  onClick={() => remove(locale)}
                >
                  <IconX size={16} aria-hidden="true" />
                </ActionIcon>
              )}
            </li>
          );
        })}
        <li>
          <Menu position="bottom-start">
            <Menu.Target>
              <Button variant="subtle" leftSection={<IconPlus size={16} aria-hidden="true" />}>
                {t('add')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {others.map((locale) => (
                <Menu.Item
                  key={locale}
                  onClick={() => setForm((form) => ({ ...form, locales: [...form.locales, locale] }))}
                >
                  {nameOf(locale)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </li>
      </ul>
      <p className={classes.hint}>{t('chain', { first: nameOf(locales[0] ?? 'en') })}</p>
    </section>
  );
}

const without = (locales: readonly string[], locale: string) => locales.filter((each) => each !== locale);
