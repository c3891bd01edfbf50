import { base64url, fromBase64url, newSecret, prepareBallot, seal, signEdition } from '@throughline/pulse/ballot';
import type { Cohort } from '@throughline/pulse/domain';
import type { ApiClient } from './api-client';

const PULSE = `query ($waveId: ID!) { pulse(waveId: $waveId) {
  formHash ballotUrl cohort { id label invited n e units { id name } siteIds path } } }`;
const TAKE = `mutation ($waveId: ID!, $blinded: String!) {
  signed: issueBallotToken(waveId: $waveId, blindedMessage: $blinded) }`;

/** Answers a pulse as somebody's device does, without its pages. Answers by question. */
export async function answerByDevice(person: ApiClient, waveId: string, answers: object): Promise<void> {
  const { pulse } = await person.ask<{ pulse: { formHash: string; ballotUrl: string; cohort: Cohort } }>(PULSE, {
    waveId,
  });
  const { formHash, ballotUrl, cohort } = pulse;
  const box = new URL(`/ballot/waves/${waveId}`, ballotUrl).href;
  const ballot = await prepareBallot(newSecret(), cohort, waveId);
  const { signed } = await person.ask<{ signed: string }>(TAKE, { waveId, blinded: base64url(ballot.blinded) });
  const signature = await ballot.finalize(fromBase64url(signed));
  const { tallyKey } = (await (await fetch(box)).json()) as { tallyKey: string };
  const place = { waveId, cohort: cohort.id, token: ballot.token };
  const sealed = await seal(fromBase64url(tallyKey), place, { formHash, locale: 'en', answers, comments: {} });
  const editSignature = await signEdition(ballot.editKey, { ...place, version: 1, sealed });
  const response = await fetch(`${box}/ballots`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      cohort: cohort.id,
      message: base64url(ballot.message),
      signature: base64url(signature),
      version: 1,
      sealed: base64url(sealed),
      editSignature: base64url(editSignature),
    }),
  });
  expect(response.status).toBe(201);
}
