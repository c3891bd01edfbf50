import { avatarColor } from './avatar-color';
import { initials } from './initials';
import classes from './person-avatar.module.css';

/** A person as a coloured disc with initials. The name stands beside it in words, so it is hidden from readers. */
export function PersonAvatar({ name, size = 40 }: { name: string; size?: number }) {
  return (
    <span
      className={classes.avatar}
      style={{ width: size, height: size, fontSize: Math.round(size * 0.36), background: avatarColor(name) }}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  );
}
