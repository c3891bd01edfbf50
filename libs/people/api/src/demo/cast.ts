/** Somebody of the demo company with a part to play: they hold a seat in a certain team. */
export interface CastMember {
  name: string;
  teamCode: string;
  /** Leads that team; others are members of it. */
  leads?: boolean;
  /** Their part of an e-mail address where it is not made from their name. */
  mailbox?: string;
  /** A role for the whole organisation. */
  role?: 'hr' | 'leader' | 'admin';
}

/** The five who are offered as sign-ins, and the colleagues whom they know best. */
export const cast: readonly CastMember[] = [
  { name: 'Ines Russo', teamCode: 'LON01', leads: true },
  { name: 'Priya Nair', teamCode: 'LON01-1', mailbox: 'staff' },
  { name: 'Chiara Russo', teamCode: 'LON01-1' },
  { name: 'Marcus Reid', teamCode: 'LON01-1', leads: true },
  { name: 'Zofia Mazur', teamCode: 'LON01-2' },
  { name: 'Gary Taylor', teamCode: 'LDS02', leads: true },
  { name: 'Dan Murphy', teamCode: 'LDS02-2', mailbox: 'manager', leads: true },
  { name: 'Aisha Bello', teamCode: 'LDS02-2' },
  { name: 'Kofi Owusu', teamCode: 'LDS02-2' },
  { name: 'Declan Magee', teamCode: 'LDS02-2' },
  { name: 'Bethan Rees', teamCode: 'PPL-1-1', mailbox: 'hr', role: 'hr', leads: true },
  { name: 'Helen Osei', teamCode: 'CUS', mailbox: 'leader', role: 'leader', leads: true },
  { name: 'Tomasz Wilk', teamCode: 'TEC-3-3', mailbox: 'admin', role: 'admin' },
  { name: 'Sofia Lind', teamCode: 'LIV03', leads: true },
];
