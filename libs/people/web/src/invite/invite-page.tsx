import { PageHeader } from '@throughline/platform/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { SearchInput } from '../directory/search-input';
import { useSearchText } from '../directory/use-search-text';
import directory from '../directory/directory-page.module.css';
import { InviteChoice } from './invite-choice';
import { type Sent, SentInvitations } from './sent-invitations';

/** Who cannot sign in yet, to be invited several at once. */
export function InvitePage() {
  const t = useTranslations('people');
  const { text, settled, setText } = useSearchText();
  const [sent, setSent] = useState<readonly Sent[]>([]);
  return (
    <>
      <PageHeader
        title={t('invite.title')}
        lead={t('invite.lead')}
        trail={<Link to="/people">{t('directory.title')}</Link>}
      />
      {sent.length > 0 && <SentInvitations sent={sent} />}
      <div className={directory.search}>
        <SearchInput label={t('directory.search')} value={text} onChange={setText} />
      </div>
      <InviteChoice search={settled} onSent={setSent} />
    </>
  );
}
