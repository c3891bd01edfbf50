import type { SiteKind } from '@throughline/platform/demo';

/** Teams below a site's own unit: the usual number of people in each, before the site's size. */
export interface PlannedTeam {
  name: string;
  people: number;
  /** Opens only where the site is at least this large. */
  fromSize?: number;
}

/** A function of the offices, with its departments and their teams. */
export interface PlannedFunction {
  code: string;
  name: string;
  siteCode: string;
  departments: readonly { name: string; siteCode?: string; teams: readonly string[] }[];
}

/** The teams of a shop, a contact centre and a field base. */
export const siteTeams: Record<Exclude<SiteKind, 'head office'>, readonly PlannedTeam[]> = {
  shop: [
    { name: 'sales floor', people: 17 },
    { name: 'repairs and help desk', people: 14 },
    { name: 'weekend team', people: 15, fromSize: 1 },
    { name: 'business corner', people: 10, fromSize: 1.3 },
  ],
  'call centre': [
    { name: 'Billing 1', people: 25 },
    { name: 'Billing 2', people: 25 },
    { name: 'Billing 3', people: 24, fromSize: 1.1 },
    { name: 'Network faults 1', people: 24 },
    { name: 'Network faults 2', people: 24 },
    { name: 'New customers', people: 24 },
    { name: 'Upgrades', people: 23 },
    { name: 'Thinking of leaving', people: 22 },
    { name: 'Extra care', people: 18 },
    { name: 'Moving home', people: 18 },
    { name: 'Small business', people: 20 },
    { name: 'Complaints', people: 19 },
    { name: 'Chat and messages', people: 25 },
    { name: 'Evenings and nights', people: 22 },
  ],
  field: [
    { name: 'Masts 1', people: 17 },
    { name: 'Masts 2', people: 16 },
    { name: 'Home broadband', people: 19 },
    { name: 'Business installs', people: 15 },
    { name: 'Night emergencies', people: 12 },
  ],
};

/** The functions whose people work in the offices. */
export const functions: readonly PlannedFunction[] = [
  {
    code: 'CUS',
    name: 'Customer and brand',
    siteCode: 'HQ04',
    departments: [
      { name: 'Customer journeys', teams: ['Joining and moving', 'Bills and payments', 'When things break'] },
      { name: 'Customer insight', teams: ['Research', 'Measurement'] },
      { name: 'Brand', teams: ['Campaigns', 'Design studio', 'Words'] },
      { name: 'Communications', teams: ['Inside Harbour', 'Press and public'] },
    ],
  },
  {
    code: 'COM',
    name: 'Commercial',
    siteCode: 'HQ04',
    departments: [
      { name: 'Pricing and plans', teams: ['Plans', 'Roaming', 'Offers'] },
      { name: 'Devices', teams: ['Phones', 'Home and wearables', 'Supply planning'] },
      { name: 'Shops support', teams: ['Rotas and resourcing', 'Shop design'] },
    ],
  },
  {
    code: 'BUS',
    name: 'Business customers',
    siteCode: 'BMA04',
    departments: [
      { name: 'Business, Manchester', teams: ['Large accounts', 'Public sector', 'Onboarding'] },
      { name: 'Business, Dublin', siteCode: 'BDU04', teams: ['Accounts Ireland', 'Onboarding Ireland'] },
    ],
  },
  {
    code: 'PPL',
    name: 'People',
    siteCode: 'HQ04',
    departments: [
      { name: 'People partners', teams: ['Partners for shops and field', 'Partners for care and office'] },
      { name: 'Learning', teams: ['Onboarding and coaching', 'Leadership'] },
      { name: 'Hiring and pay', teams: ['Hiring', 'Pay and pensions'] },
    ],
  },
  {
    code: 'FIN',
    name: 'Finance and legal',
    siteCode: 'HQ04',
    departments: [
      { name: 'Finance', teams: ['Accounts', 'Planning', 'Billing accuracy'] },
      { name: 'Legal and privacy', teams: ['Legal', 'Privacy and fairness'] },
    ],
  },
  {
    code: 'TEC',
    name: 'Technology and network',
    siteCode: 'TEC04',
    departments: [
      { name: 'Network operations', teams: ['Watch room', 'Radio planning', 'Core network', 'Change and release'] },
      { name: 'Digital', teams: ['App', 'Website', 'Accessibility'] },
      { name: 'Systems', teams: ['Billing systems', 'Shop systems', 'Workplace technology', 'Security'] },
    ],
  },
];

/** What an office team counts, before the site's size. */
export const OFFICE_TEAM_PEOPLE = 18;
