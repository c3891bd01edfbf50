import { TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CopyButton } from './copy-button';
import classes from './invite.module.css';

/** A link that lets one person in, to be handed over: it can be read and copied. */
export function SentLink({ link, name }: { link: string; name: string }) {
  const t = useTranslations('people.invite');
  return (
    <div className={classes.link}>
      <TextInput
        aria-label={t('linkOf', { name })}
        value={link}
        size="sm"
        onFocus={({ currentTarget }) => currentTarget.select()}
        readOnly
      />
      <CopyButton text={link} label={t('copy')} about={t('copyOf', { name })} />
    </div>
  );
}
