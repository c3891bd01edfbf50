import { useFormatter, useNow, useTranslations } from 'use-intl';
import type { AccessFieldsFragment } from '../gql/graphql';
import { standingOf } from './standing';

const DAY = { day: 'numeric', month: 'long' } as const;

/** Whether somebody can sign in, in a sentence: invited on which day, until when the link works. */
export function StandingWords({ access }: { access: AccessFieldsFragment }) {
  const t = useTranslations('people.invite.standing');
  const format = useFormatter();
  const standing = standingOf(access, useNow({ updateInterval: 60_000 }));
  const day = (at: string | null) => (at ? format.dateTime(new Date(at), DAY) : '');
  return t(standing, { on: day(access.invitedAt), until: day(access.invitedUntil) });
}
