import { dayOf, type ImportField, oneOf, Problem, textOf } from '@throughline/platform/import';
import { isEmail } from 'class-validator';

const IMPORTED_ROLES = ['staff', 'manager', 'hr', 'leader', 'admin'] as const;

const code = textOf(100);
const title = textOf(200);

function emailOf(text: string): string | Problem {
  return isEmail(text) ? text : new Problem('This is not an e-mail address', 'Write it as name@company.example.');
}

function timeZoneOf(text: string): string | Problem {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone && text;
  } catch {
    return new Problem('There is no such time zone', 'Write area and city, as Europe/London.');
  }
}

function localeOf(text: string): string | Problem {
  const problem = new Problem('There is no such language', 'Write language and country, as en-GB.');
  if (!/^[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2})?$/i.test(text)) return problem;
  return Intl.DateTimeFormat.supportedLocalesOf(text)[0] ?? problem;
}

/** The columns of a file of people. Where nothing else is said, an empty cell leaves what is known as it is. */
export const peopleFields: readonly ImportField[] = [
  {
    name: 'employee_id',
    aliases: ['employee number', 'personnel number', 'staff id', 'id'],
    required: true,
    description: 'The number that tells a person from all others, for ever.',
    type: 'text',
    parse: code,
  },
  {
    name: 'email',
    aliases: ['e-mail address', 'email address', 'work email', 'mail'],
    description: 'Their address at work; empty when they have none.',
    type: 'text',
    parse: emailOf,
  },
  {
    name: 'name',
    aliases: ['full name', 'display name', 'employee name'],
    required: true,
    description: 'Their name as they write it.',
    type: 'text',
    parse: title,
  },
  {
    name: 'manager_id',
    aliases: ['manager', 'manager employee id', 'reports to'],
    description: 'The employee_id of who leads them; empty for whoever leads all.',
    type: 'text',
    parse: code,
  },
  {
    name: 'team_code',
    aliases: ['team id', 'department code'],
    description: 'The code of their team.',
    type: 'text',
    parse: code,
  },
  {
    name: 'team_name',
    aliases: ['team', 'department'],
    description: 'What people call the team.',
    type: 'text',
    parse: title,
  },
  {
    name: 'parent_team_code',
    aliases: ['parent team', 'parent department code'],
    description: 'The code of the team above theirs.',
    type: 'text',
    parse: code,
  },
  {
    name: 'site_code',
    aliases: ['site', 'location', 'location code'],
    description: 'The code of the place where they work; an unknown one becomes a new site.',
    type: 'text',
    parse: code,
  },
  {
    name: 'role',
    description:
      'staff, manager (of their team and all below), hr, leader or admin; it takes the place of earlier roles.',
    type: 'text',
    parse: oneOf(IMPORTED_ROLES),
  },
  {
    name: 'start_date',
    aliases: ['hire date', 'joined'],
    description: 'Their first day, as 2026-11-30.',
    type: 'date',
    parse: dayOf,
  },
  {
    name: 'end_date',
    aliases: ['leaving date', 'termination date', 'left'],
    description: 'Their last day; empty while they stay.',
    type: 'date',
    parse: dayOf,
  },
  { name: 'leave_from', description: 'First day of a long leave; empty without one.', type: 'date', parse: dayOf },
  { name: 'leave_to', description: 'Last day of a long leave.', type: 'date', parse: dayOf },
  {
    name: 'time_zone',
    aliases: ['timezone'],
    description: 'Where their day is, as Europe/London.',
    type: 'text',
    parse: timeZoneOf,
  },
  {
    name: 'locale',
    aliases: ['language'],
    description: 'How they read dates, as en-GB.',
    type: 'text',
    parse: localeOf,
  },
];
