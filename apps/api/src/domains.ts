import { insights } from '@throughline/insights/api';
import { outcomes } from '@throughline/outcomes/api';
import { people } from '@throughline/people/api';
import { imports } from '@throughline/platform/import';
import type { Domain } from '@throughline/platform/server';

/** The domains of the product: the only list of them on the server. */
export const domains: readonly Domain[] = [people, imports, outcomes, insights];
