import { Card } from '@throughline/platform/ui';
import { useTranslations } from 'use-intl';
import { CopyButton } from './copy-button';
import { SentLink } from './sent-link';
import { WhereItWent } from './where-it-went';
import classes from './invite.module.css';

export interface Sent {
  personId: string;
  name: string;
  mailed: boolean;
  link: string | null;
}

/** What became of invitations: how many went by e-mail, and the links of the others, which are shown only here. */
export function SentInvitations({ sent }: { sent: readonly Sent[] }) {
  const t = useTranslations('people.invite');
  const mailed = sent.filter((one) => one.mailed).length;
  const links = sent.flatMap(({ link, name }) => (link ? [{ link, name }] : []));
  return (
    <Card className={classes.result} role="status" aria-label={t('result')}>
      <h2 className={classes.heading}>{t('invited', { count: sent.length })}</h2>
      {mailed > 0 && <p>{t('mailedCount', { count: mailed })}</p>}
      {links.length > 0 && (
        <>
          <p>
            {t('onceCount', { count: links.length })} <WhereItWent />
          </p>
          <ul className={classes.links}>
            {links.map(({ link, name }) => (
              <li key={link} className={classes.linkRow}>
                <span className={classes.name}>{name}</span>
                <SentLink link={link} name={name} />
              </li>
            ))}
          </ul>
          {links.length > 1 && (
            <div>
              <CopyButton text={links.map(({ link, name }) => `${name}\t${link}`).join('\n')} label={t('copyAll')} />
            </div>
          )}
        </>
      )}
    </Card>
  );
}
