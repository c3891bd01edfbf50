import { RelativeTime } from '@throughline/platform/ui';
import { IconDoorExit } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { WelcomeQuery } from '../gql/graphql';
import classes from './why-signed-out.module.css';

export interface WhySignedOutProps {
  session: NonNullable<WelcomeQuery['endedSession']>;
}

/** Why this browser is not signed in any more, when that was, and what to do if it should not be so. */
export function WhySignedOut({ session: { why, at, lastsDays } }: WhySignedOutProps) {
  const t = useTranslations('people.signIn.ended');
  return (
    <div className={classes.why} role="status">
      <IconDoorExit size={20} stroke={1.8} aria-hidden="true" />
      <p>
        <strong>{t(why, { days: lastsDays })}</strong>
        <RelativeTime at={at} />
        <span className={classes.hint}>{t(`${why}Hint`)}</span>
      </p>
    </div>
  );
}
