import { type DemoRole, PHONE, testBrowser } from './browser';
import { accessibilityProblems, settled } from './page-problems';
import { productUrl } from './product';

const browser = testBrowser();

const ROLES: DemoRole[] = ['staff', 'manager', 'hr', 'leader', 'admin'];

test.each(ROLES)(
  '%s signs in with one press, and out again',
  async (role) => {
    const page = await browser.openAs(role);
    expect(await accessibilityProblems(page)).toEqual([]);
    const { errors } = await page.request
      .post(productUrl('/graphql'), { data: { query: 'mutation { signOut }' } })
      .then((answer) => answer.json());
    expect(errors).toBeUndefined();
    await page.goto(productUrl('/people'));
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  },
  60_000,
);

test('a wrong password says so beside the field, and keeps the address', async () => {
  const page = await browser.open('/sign-in');
  await page.getByLabel('E-mail or employee number').fill('staff@harbour.example');
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('E-mail address, employee number or password is not right').waitFor();
  expect(await page.getByLabel('E-mail or employee number').inputValue()).toBe('staff@harbour.example');
  expect(await accessibilityProblems(page)).toEqual([]);
}, 60_000);

test('somebody sent to a page signs in and arrives there', async () => {
  const page = await browser.open('/people');
  await page.getByRole('button', { name: /^As staff/ }).click();
  await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
}, 60_000);

test('who was signed out from another browser learns why, and signs in to where they were', async () => {
  const here = await browser.openAs('staff', '/people');
  const elsewhere = await browser.openAs('staff', '/account');
  await elsewhere.getByRole('button', { name: 'End all other sessions' }).click();
  await elsewhere.getByText(/other sessions? ha(s|ve) ended/).waitFor();
  await here.getByLabel('Find someone by name').fill('a');
  await here.getByText('You were signed out from another of your browsers').waitFor();
  expect(await accessibilityProblems(here)).toEqual([]);
  await here.getByRole('button', { name: /^As staff/ }).click();
  await here.getByRole('heading', { level: 1, name: 'People' }).waitFor();
}, 60_000);

test('the first load of home needs at most 200 kB of compressed JavaScript', async () => {
  const page = await browser.openAs('staff', '/', PHONE);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Map<string, string>();
  let bytes = 0;
  session.on(
    'Network.responseReceived',
    ({ requestId, type, response }) => void (type === 'Script' && scripts.set(requestId, response.url)),
  );
  session.on(
    'Network.loadingFinished',
    ({ requestId, encodedDataLength }) => void (scripts.has(requestId) && (bytes += encodedDataLength)),
  );
  await page.reload({ waitUntil: 'networkidle' });
  expect(scripts.size).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(200_000);
}, 60_000);

test('a page opened by its address begins at its top, wherever the one before was left', async () => {
  const page = await browser.openAs('hr', '/pulse/surveys/new', PHONE);
  const place = () => page.evaluate(() => Math.round(window.scrollY));
  await settled(page);
  await page.evaluate(() => window.scrollTo(0, 90));
  expect(await place()).toBe(90);
  await page.goto(productUrl('/pulse/surveys/instruments'));
  await settled(page);
  expect(await place()).toBe(0);
}, 60_000);
