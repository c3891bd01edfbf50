import { UnstyledButton } from '@mantine/core';
import {
  IconBuildingStore,
  IconChevronRight,
  IconCompass,
  IconHeartHandshake,
  IconSettings,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { WelcomeQuery } from '../gql/graphql';
import classes from './demo-sign-ins.module.css';

type DemoSignIn = NonNullable<WelcomeQuery['organisation']>['demoSignIns'][number];

const ICONS = {
  staff: IconBuildingStore,
  manager: IconUsersGroup,
  hr: IconHeartHandshake,
  leader: IconCompass,
  admin: IconSettings,
};
const isKnown = (role: string): role is keyof typeof ICONS => role in ICONS;

export interface DemoSignInsProps {
  signIns: readonly DemoSignIn[];
  busy: boolean;
  onChoose: (email: string, password: string) => void;
}

/** The roles of the demo company: one press and one is in. */
export function DemoSignIns({ signIns, busy, onChoose }: DemoSignInsProps) {
  const t = useTranslations('people.signIn');
  return (
    <ul className={classes.list}>
      {signIns.map(({ role, email, password }) => {
        const known = role.toLowerCase();
        const Icon = isKnown(known) ? ICONS[known] : IconBuildingStore;
        return (
          <li key={email}>
            <UnstyledButton className={classes.choice} disabled={busy} onClick={() => onChoose(email, password)}>
              <Icon size={22} stroke={1.6} aria-hidden="true" />
              <span>
                <strong>{isKnown(known) ? t(`role.${known}`) : role}</strong>
                {isKnown(known) && <span className={classes.about}>{t(`about.${known}`)}</span>}
              </span>
              <IconChevronRight className={classes.go} size={18} aria-hidden="true" />
            </UnstyledButton>
          </li>
        );
      })}
    </ul>
  );
}
