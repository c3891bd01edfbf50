import type { Db } from '@throughline/platform/db';
import type { Comparison, ImportChange } from '@throughline/platform/import';
import { worksHere } from '../person/works-here.sql';
import { PLAN_DIFF } from './people-plan.sql';

const SAMPLE = 20;

type Values = Record<string, string | null>;
interface DiffRow {
  line: number;
  action: ImportChange['action'];
  label: string;
  before: Values | null;
  after: Values;
}

/** What the plan would change: how many, some examples, and what else is worth saying. */
export async function comparePeople(db: Db): Promise<Comparison> {
  await db.query(PLAN_DIFF);
  const counts = await db.query<{ action: string; count: number }>(
    'select action, count(*)::int as count from person_diff group by action',
  );
  const rows = await db.query<DiffRow>(
    `select line, action, name as label, before, after from person_diff where action <> 'unchanged' order by line limit ${SAMPLE}`,
  );
  const countOf = (action: string) => counts.find((row) => row.action === action)?.count ?? 0;
  return {
    added: countOf('added'),
    changed: countOf('changed'),
    unchanged: countOf('unchanged'),
    ended: countOf('ended'),
    changes: rows.map(changeOf),
    notes: await notes(db),
  };
}

function changeOf({ line, action, label, before, after }: DiffRow): ImportChange {
  const fields = Object.keys(after)
    .map((field) => ({ field, before: before?.[field] ?? '', after: after[field] ?? '' }))
    .filter((field) => field.before !== field.after);
  return { line, action, label, fields };
}

async function notes(db: Db): Promise<string[]> {
  const [row] = await db.query<{ teams: number; moved: number; sites: number; missing: number }>(
    `select (select count(*)::int from team_plan where is_new) as teams,
       (select count(*)::int from team_plan where is_changed) as moved,
       (select count(distinct site_code)::int from person_plan where site_code is not null and not exists (
          select from people.unit join people.unit_set on unit_set.id = unit_set_id and origin = 'sites'
          where unit.code = site_code)) as sites,
       (select count(*)::int from people.person where ${worksHere()}
          and not exists (select from person_plan where person_plan.id = person.id)) as missing`,
  );
  const { teams = 0, moved = 0, sites = 0, missing = 0 } = row ?? {};
  return [
    ...(teams ? [`New teams: ${counted(teams)}.`] : []),
    ...(moved ? [`Teams with another name or place: ${counted(moved)}.`] : []),
    ...(sites ? [`New sites, named by their codes: ${counted(sites)}.`] : []),
    ...(missing ? [`People who are not in the file stay as they are: ${counted(missing)}.`] : []),
  ];
}

const counted = (count: number) => count.toLocaleString('en-GB');
