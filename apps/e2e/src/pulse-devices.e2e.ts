import type { Page } from 'playwright-core';
import { ApiClient } from './api-client';
import { PHONE, testBrowser } from './browser';
import { answerByDevice } from './device';
import { type JoinedTeam, joinTeams } from './new-teams';
import { accessibilityProblems } from './page-problems';
import { productUrl } from './product';
import { closePulse, openPulse } from './pulse';
import { answerOne, heading, press, soundScreen } from './pulse-screens';

const browser = testBrowser();
const unit = `Devices ${Date.now().toString(36)}`;
let hr: ApiClient;
let team: JoinedTeam;
let waveId: string;

beforeAll(async () => {
  hr = await ApiClient.as('hr');
  [, team] = (await joinTeams(unit, [{ name: 'Counter', people: 11, comeIn: 5 }])) as [JoinedTeam, JoinedTeam];
  waveId = await openPulse(hr, unit, [team.id]);
}, 120_000);

/** Under which names the browser keeps something of the pulse. */
const keptOf = (page: Page) =>
  page.evaluate(async (wave) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const names: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        const keys = await done(database.transaction(store).objectStore(store).getAllKeys());
        names.push(...keys.map(String));
      }
      database.close();
    }
    const stored = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    return [...names, ...stored].filter((key) => key.includes(wave));
  }, waveId);

test('a device that others use keeps nothing; a lost code is replaced once, and the results say how often', async () => {
  const [person, ...others] = team.people as [ApiClient, ...ApiClient[]];
  const shared = await browser.open(`/pulse/${waveId}`, { ...PHONE, ...person.window });
  await soundScreen(shared, unit);
  await shared.getByLabel('Others use this device too').check();
  await press(shared, 'Answer');
  await answerOne(shared, 'Agree');
  expect(await keptOf(shared)).not.toEqual([]);
  await press(shared, 'Send');
  await soundScreen(shared, 'Sent, and gone from this device');
  expect(await keptOf(shared)).toEqual([]);

  await shared.reload();
  await heading(shared, 'You have taken your ballot already');
  await press(shared, 'I have lost the code');
  const dialog = shared.getByRole('dialog', { name: 'Take another ballot?' });
  await dialog.getByText('If you have sent an answer already, it stays in the box').waitFor();
  expect(await accessibilityProblems(shared)).toEqual([]);
  await dialog.getByRole('button', { name: 'Take another ballot' }).click();
  await answerOne(shared, 'Disagree');
  await press(shared, 'Send');
  await heading(shared, 'Your answer is in the box');

  const another = await browser.open(`/pulse/${waveId}`, { ...PHONE, ...person.window });
  await soundScreen(another, 'You have taken your ballot already');
  await another.getByText('You have replaced your ballot once already.').waitFor();
  expect(await another.getByRole('button', { name: 'I have lost the code' }).count()).toBe(0);

  await Promise.all(others.map((each) => answerByDevice(each, waveId, { help: 4 })));
  await closePulse(hr, waveId);
  await shared.goto(productUrl(`/pulse/${waveId}`));
  await heading(shared, 'Your sealed answer was in the box');
  const results = await browser.openAs('hr', `/pulse/${waveId}/results`);
  await results.getByText('At most 1 of 6 could have answered twice').waitFor();
}, 180_000);
