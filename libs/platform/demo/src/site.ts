export type SiteKind = 'shop' | 'call centre' | 'field' | 'head office';

export type Region = 'North' | 'Midlands' | 'London' | 'South' | 'Scotland' | 'Wales and West' | 'Ireland';

/** A place of the demo company. */
export interface DemoSite {
  code: string;
  name: string;
  kind: SiteKind;
  region: Region;
  /** How large it is beside others of its kind; 1 is usual. */
  size: number;
  /** Whether customers are served from here, so that it has customer figures. */
  servesCustomers: boolean;
  timeZone: string;
}
