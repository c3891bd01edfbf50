import type { Cohort, Form } from '@throughline/pulse/domain';
import { base64url, canonical, formHash, merklePaths, merkleRoot } from '@throughline/pulse/ballot';
import type { PublicWave } from './box';
import { refusalOf, type Told } from './refusal';

const form: Form = { locales: ['en'], questions: [{ id: 'q', kind: 'TEXT', text: { en: 'Why?' } }], indices: [] };

const cohort = (id: string, invited: number): Cohort => ({
  id,
  label: `Team ${id}`,
  invited,
  n: `n${id}`,
  e: 'AQAB',
  units: [{ id: `team-${id}`, name: `Team ${id}` }],
  siteIds: [],
  path: ['company'],
});

/** What API and box tell of three groups to somebody of the second. */
async function told(sizes = [12, 10, 40]): Promise<{ api: Told; box: PublicWave }> {
  const cohorts = sizes.map((invited, place) => cohort(`${place}`, invited));
  const root = base64url(await merkleRoot(cohorts));
  const hash = await formHash(form);
  const invited = sizes.reduce((sum, size) => sum + size, 0);
  const path = (await merklePaths(cohorts))[1]!.map((step) => ({ ...step, hash: base64url(step.hash) }));
  return {
    api: { form: canonical(form), formHash: hash, cohort: cohorts[1]!, path, root, invited },
    box: { waveId: 'w', closesAt: '', formHash: hash, tallyKey: '', root, invited },
  };
}

const refusal = async (change: (known: Awaited<ReturnType<typeof told>>) => void, sizes?: number[]) => {
  const known = structuredClone(await told(sizes));
  change(known);
  return refusalOf(known.api, known.box, 'team-1');
};
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

test('what is the same for everybody is answered', async () => {
  expect(await refusal(() => undefined)).toBeNull();
});

test.each<[string, string, (known: { api: Writable<Told>; box: Writable<PublicWave> }) => void]>([
  ['another root in the box', 'split', ({ box }) => void (box.root = base64url(new Uint8Array(32)))],
  ['fewer invited in the box', 'split', ({ box }) => void box.invited--],
  ['another form in the box', 'split', ({ box }) => void (box.formHash = 'x')],
  ['changed questions', 'form', ({ api }) => void (api.form = api.form.replace('Why?', 'Who are you?'))],
  ['a key of its own for one person', 'group', ({ api }) => void (api.cohort = { ...api.cohort, n: 'mine' })],
  ['a group that seems larger', 'group', ({ api }) => void (api.cohort = { ...api.cohort, invited: 60 })],
  ['another path', 'group', ({ api }) => void (api.path = api.path.slice(1))],
])('%s is refused', async (_, why, change) => {
  expect(await refusal(change)).toBe(why);
});

test('a group of nine is refused, and one without the own team', async () => {
  expect(await refusal(() => undefined, [12, 9, 40])).toBe('small');
  const { api, box } = await told();
  expect(await refusalOf(api, box, 'team-2')).toBe('unit');
  expect(await refusalOf(api, box, undefined)).toBe('unit');
});
