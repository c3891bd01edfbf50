import type { DemoSite, Region, SiteKind } from './site';

type Row = readonly [code: string, name: string, region: Region, size: number];

const SHOPS: readonly Row[] = [
  ['LON01', 'Oxford Street shop', 'London', 2],
  ['LON02', 'Croydon shop', 'London', 1],
  ['LON03', 'Stratford shop', 'London', 1.4],
  ['LON04', 'Ealing shop', 'London', 0.8],
  ['LON05', 'Romford shop', 'London', 0.7],
  ['LON06', 'Camden shop', 'London', 0.7],
  ['LDS01', 'Leeds Briggate shop', 'North', 1.3],
  ['MAN01', 'Manchester Market Street shop', 'North', 1.7],
  ['LIV01', 'Liverpool Lord Street shop', 'North', 1.3],
  ['NCL01', 'Newcastle Northumberland Street shop', 'North', 1.2],
  ['SHF01', 'Sheffield Fargate shop', 'North', 1],
  ['YRK01', 'York Coney Street shop', 'North', 0.7],
  ['PRE01', 'Preston Fishergate shop', 'North', 0.6],
  ['HUL01', 'Hull Jameson Street shop', 'North', 0.7],
  ['BHM01', 'Birmingham New Street shop', 'Midlands', 1.6],
  ['NOT01', 'Nottingham Clumber Street shop', 'Midlands', 1.1],
  ['LEI01', 'Leicester Gallowtree Gate shop', 'Midlands', 1],
  ['DBY01', 'Derby shop', 'Midlands', 0.7],
  ['COV01', 'Coventry shop', 'Midlands', 0.8],
  ['STK01', 'Stoke Hanley shop', 'Midlands', 0.6],
  ['BTN01', 'Brighton North Street shop', 'South', 0.9],
  ['SOU01', 'Southampton Above Bar shop', 'South', 1],
  ['RDG01', 'Reading Broad Street shop', 'South', 1],
  ['OXF01', 'Oxford Cornmarket shop', 'South', 0.8],
  ['NOR01', 'Norwich Gentleman’s Walk shop', 'South', 0.8],
  ['CAM01', 'Cambridge Petty Cury shop', 'South', 0.8],
  ['GLA01', 'Glasgow Buchanan Street shop', 'Scotland', 1.4],
  ['EDI01', 'Edinburgh Princes Street shop', 'Scotland', 1.2],
  ['ABD01', 'Aberdeen Union Street shop', 'Scotland', 0.7],
  ['DND01', 'Dundee Murraygate shop', 'Scotland', 0.6],
  ['CDF01', 'Cardiff Queen Street shop', 'Wales and West', 1.2],
  ['SWA01', 'Swansea Oxford Street shop', 'Wales and West', 0.7],
  ['BRS01', 'Bristol Broadmead shop', 'Wales and West', 1.1],
  ['EXE01', 'Exeter High Street shop', 'Wales and West', 0.7],
  ['BFS01', 'Belfast Donegall Place shop', 'Ireland', 1],
  ['DUB01', 'Dublin Henry Street shop', 'Ireland', 1.2],
];

const CALL_CENTRES: readonly Row[] = [
  ['LDS02', 'Leeds contact centre', 'North', 1.3],
  ['SUN02', 'Sunderland contact centre', 'North', 1.1],
  ['WAR02', 'Warrington contact centre', 'North', 1],
  ['DBY02', 'Derby contact centre', 'Midlands', 0.9],
  ['NOR02', 'Norwich contact centre', 'South', 0.8],
  ['GLA02', 'Glasgow contact centre', 'Scotland', 1.2],
  ['CDF02', 'Cardiff contact centre', 'Wales and West', 1],
  ['PLY02', 'Plymouth contact centre', 'Wales and West', 0.8],
  ['BFS02', 'Belfast contact centre', 'Ireland', 0.9],
];

const FIELD: readonly Row[] = [
  ['GAT03', 'Field North East, Gateshead', 'North', 1],
  ['BOL03', 'Field North West, Bolton', 'North', 1.2],
  ['WAK03', 'Field Yorkshire, Wakefield', 'North', 1],
  ['TAM03', 'Field Midlands, Tamworth', 'Midlands', 1.2],
  ['PET03', 'Field East, Peterborough', 'South', 0.9],
  ['ENF03', 'Field London North, Enfield', 'London', 1.1],
  ['MIT03', 'Field London South, Mitcham', 'London', 1],
  ['EAS03', 'Field South Coast, Eastleigh', 'South', 0.9],
  ['AVO03', 'Field West and Wales, Avonmouth', 'Wales and West', 1.1],
  ['LIV03', 'Field Scotland, Livingston', 'Scotland', 1.1],
  ['NAA03', 'Field Ireland, Naas', 'Ireland', 0.8],
];

const OFFICES: readonly Row[] = [
  ['HQ04', 'Head office, Bankside', 'London', 2.4],
  ['TEC04', 'Technology centre, Harlow', 'South', 1.4],
  ['BMA04', 'Business office, Manchester', 'North', 0.4],
  ['BDU04', 'Business office, Dublin', 'Ireland', 0.3],
];

const WITHOUT_CUSTOMERS = new Set(['HQ04', 'TEC04']);
const ON_DUBLIN_TIME = new Set(['DUB01', 'NAA03', 'BDU04']);

const sitesOf = (kind: SiteKind, rows: readonly Row[]): DemoSite[] =>
  rows.map(([code, name, region, size]) => ({
    code,
    name,
    kind,
    region,
    size,
    servesCustomers: !WITHOUT_CUSTOMERS.has(code),
    timeZone: ON_DUBLIN_TIME.has(code) ? 'Europe/Dublin' : 'Europe/London',
  }));

/** The 60 places of Harbour Mobile. */
export const demoSites: readonly DemoSite[] = [
  ...sitesOf('shop', SHOPS),
  ...sitesOf('call centre', CALL_CENTRES),
  ...sitesOf('field', FIELD),
  ...sitesOf('head office', OFFICES),
];
