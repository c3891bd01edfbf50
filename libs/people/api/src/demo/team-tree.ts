import { type DemoSite, demoSites, type Region } from '@throughline/platform/demo';
import { type DemoTeam, demoTeamId } from './demo-team';
import { HEADCOUNT } from './organisation';
import { functions, OFFICE_TEAM_PEOPLE, type PlannedFunction, siteTeams } from './team-plan';

const REGIONS: Record<Region, string> = {
  North: 'NOR',
  Midlands: 'MID',
  London: 'LON',
  South: 'SOU',
  Scotland: 'SCO',
  'Wales and West': 'WAL',
  Ireland: 'IRL',
};

/** People who lead and organise at each height above the teams. */
const STAFF_ABOVE = { company: 9, region: 4, care: 6, function: 3, shop: 2, 'call centre': 6, field: 4, department: 2 };

/** Company, regions and functions, areas (a site or a department), teams: each after the one above it. */
export function demoTeams(): DemoTeam[] {
  const teams: DemoTeam[] = [];
  const add = (code: string, name: string, parent: DemoTeam | null, site: DemoSite, seats: number): DemoTeam => {
    const team = { id: demoTeamId(code), code, name, parent, site, seats };
    teams.push(team);
    return team;
  };

  const headOffice = siteWith('HQ04');
  const company = add('HM', 'Harbour Mobile', null, headOffice, STAFF_ABOVE.company);
  const care = add('CARE', 'Customer care', company, headOffice, STAFF_ABOVE.care);
  const above = new Map<DemoSite, DemoTeam>();
  for (const [region, code] of Object.entries(REGIONS)) {
    const inRegion = demoSites.filter((site) => site.region === region);
    const seat = inRegion.find(({ kind }) => kind === 'shop') ?? headOffice;
    const unit = add(code, `${region}, shops and field`, company, seat, STAFF_ABOVE.region);
    for (const site of inRegion) above.set(site, site.kind === 'call centre' ? care : unit);
  }
  for (const site of demoSites) if (site.kind !== 'head office') addSite(site, above.get(site) ?? company, add);
  for (const plan of functions) addFunction(plan, company, add);
  return withHeadcount(teams);
}

type Add = (code: string, name: string, parent: DemoTeam, site: DemoSite, seats: number) => DemoTeam;

function siteWith(code: string): DemoSite {
  const site = demoSites.find((one) => one.code === code);
  if (!site) throw new Error(`There is no site ${code}`);
  return site;
}

function addSite(site: DemoSite, parent: DemoTeam, add: Add): void {
  const { kind } = site;
  if (kind === 'head office') return;
  const own = add(site.code, site.name, parent, site, STAFF_ABOVE[kind]);
  const open = siteTeams[kind].filter(({ fromSize = 0 }) => site.size >= fromSize);
  const place = site.name.replace(/ (shop|contact centre)$/, '').replace(/^Field .*, /, '');
  for (const [index, { name, people }] of open.entries())
    add(`${site.code}-${index + 1}`, `${place}, ${name}`, own, site, people * site.size);
}

function addFunction(plan: PlannedFunction, company: DemoTeam, add: Add): void {
  const home = siteWith(plan.siteCode);
  const own = add(plan.code, plan.name, company, home, STAFF_ABOVE.function);
  for (const [index, { name, siteCode, teams }] of plan.departments.entries()) {
    const site = siteCode ? siteWith(siteCode) : home;
    const department = add(`${plan.code}-${index + 1}`, name, own, site, STAFF_ABOVE.department);
    for (const [at, team] of teams.entries())
      add(`${department.code}-${at + 1}`, team, department, site, OFFICE_TEAM_PEOPLE);
  }
}

/** Brings the teams at the end of branches to whole numbers that make up the headcount (largest remainders). */
function withHeadcount(teams: readonly DemoTeam[]): DemoTeam[] {
  const leaves = teams.filter((team) => !teams.some(({ parent }) => parent === team));
  const total = (some: readonly DemoTeam[]) => some.reduce((sum, { seats }) => sum + seats, 0);
  const wanted = HEADCOUNT - total(teams.filter((team) => !leaves.includes(team)));
  const scale = wanted / total(leaves);
  const exact = new Map(leaves.map((team) => [team, team.seats * scale]));
  for (const team of leaves) team.seats = Math.floor(team.seats * scale);
  const remainder = (team: DemoTeam) => (exact.get(team) ?? 0) - team.seats;
  const byRemainder = [...leaves].sort((a, b) => remainder(b) - remainder(a));
  for (const team of byRemainder.slice(0, wanted - total(leaves))) team.seats += 1;
  return [...teams];
}
