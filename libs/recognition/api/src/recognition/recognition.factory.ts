import { randomUUID } from 'node:crypto';
import {
  type CreatedPerson,
  createPerson,
  createSite,
  createTeam,
  type FactoryApi,
  signIn,
} from '@throughline/people/api';
import { createPrinciple } from '@throughline/principles/api';
import type { GiveRecognitionInput } from '../giving/recognition-input.types';

/** Somebody with an open session. */
export type Colleague = CreatedPerson & { cookie: string };

export const GIVE = `mutation ($input: GiveRecognitionInput!) { giveRecognition(input: $input) { id } }`;

/** A small workplace for tests: Ann and Bo in the shop team, Cy in the night team, Dee in none. */
export async function createWorkplace(api: FactoryApi) {
  const site = await createSite(api, { name: 'Leeds contact centre' });
  const shop = await createTeam(api, { name: 'Shop team' });
  const night = await createTeam(api, { name: 'Night team' });
  const colleague = async (name: string, teamId?: string): Promise<Colleague> => {
    const person = await createPerson(api, { name, teamId, siteId: teamId && site.id });
    return { ...person, cookie: await signIn(api, person) };
  };
  return {
    teams: { shop, night },
    ann: await colleague('Ann Ames', shop.id),
    bo: await colleague('Bo Brand', shop.id),
    cy: await colleague('Cy Cole', night.id),
    dee: await colleague('Dee Dunn'),
    principle: await createPrinciple(api),
  };
}

/** What `giveRecognition` takes, with what the test cares about. */
export const thanks = (wanted: Partial<GiveRecognitionInput> & { principleId: string }): GiveRecognitionInput => ({
  idempotencyKey: randomUUID(),
  message: 'You rang him back the next day.',
  ...wanted,
});
