import { PersonAvatar } from '@throughline/platform/ui';
import { IconUsersGroup } from '@tabler/icons-react';
import type { RecipientOption } from './use-recipient-options';
import classes from './composer.module.css';

/** Somebody who may be chosen, with what tells them from others of the same name. */
export function RecipientRow({ recipient }: { recipient: RecipientOption | undefined }) {
  if (!recipient) return null;
  const { kind, name, about } = recipient;
  return (
    <span className={classes.option}>
      {kind === 'team' ? (
        <IconUsersGroup size={28} stroke={1.4} aria-hidden="true" />
      ) : (
        <PersonAvatar name={name} size={28} />
      )}
      <span>
        {name}
        {about && <span className={classes.about}>{about}</span>}
      </span>
    </span>
  );
}
