import { MoreMessages, PageHeader } from '@throughline/platform/ui';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import document from 'docs/privacy.md';
import { privacyMessages } from './messages.en';
import classes from './privacy.module.css';

/** Its heading is the page's. */
const words = document.replace(/^<h1>.*?<\/h1>/, '');

/** What the promise does and does not cover: the text of docs/privacy.md. */
export function PrivacyPage() {
  return (
    <MoreMessages messages={privacyMessages}>
      <Privacy />
    </MoreMessages>
  );
}

function Privacy() {
  const t = useTranslations('privacy');
  return (
    <>
      <PageHeader title={t('title')} trail={<Link to="/pulse">{t('trail')}</Link>} />
      {/* Our own document, made into HTML at build. */}
      <div className={classes.words} dangerouslySetInnerHTML={{ __html: words }} />
    </>
  );
}
