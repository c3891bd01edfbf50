import type { Random } from '@throughline/platform/demo';
import { nameGroups } from './names';

/** One in so many has a family name from elsewhere than their first name, as families do. */
const MIXED = 0.12;

export function drawName(random: Random): string {
  const group = random.weighted(nameGroups, ({ share }) => share);
  const family = random.chance(MIXED) ? random.weighted(nameGroups, ({ share }) => share) : group;
  return `${random.pick(group.first)} ${random.pick(family.last)}`;
}

/** Gives each person an address of their own: first.last.N, where N counts those of one name. */
export class Mailboxes {
  private readonly taken = new Map<string, number>();

  next(name: string): string {
    const words = name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z ]/g, '');
    const mailbox = words.split(' ').join('.');
    const count = (this.taken.get(mailbox) ?? 0) + 1;
    this.taken.set(mailbox, count);
    return address(`${mailbox}.${count}`);
  }
}

export const address = (mailbox: string) => `${mailbox}@harbour.example`;
