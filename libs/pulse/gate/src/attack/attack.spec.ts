import { commentBlocks, touching } from '@throughline/pulse/domain';
import fc from 'fast-check';
import { everythingShown, type Shown } from './everything-shown';
import {
  type CountedWave,
  countWave,
  MEASURES,
  type Organisation,
  organisation,
  SITES,
  teamId,
} from './random-organisation';
import { fewSingledOut, groupsSingledOut } from './row-space';

const K = 5;
const RUNS = Number(process.env['ATTACK_RUNS'] ?? 60);

/** The company, each region, each site, each team, and somebody who leads teams all over. */
function viewersOf({ teams }: Organisation, odd: number): ReadonlySet<string>[] {
  const places = teams.map((_, place) => place);
  const idsOf = (wanted: (place: number) => boolean) => new Set(places.filter(wanted).map(teamId));
  return [
    idsOf(() => true),
    ...[0, 1, 2].map((region) => idsOf((place) => teams[place]!.region === region)),
    ...SITES.map((site) => new Set([site])),
    ...places.map((place) => new Set([teamId(place)])),
    idsOf((place) => ((odd >> place) & 1) === 1),
  ].filter(({ size }) => size > 0);
}

const wavesOf = (made: Organisation, threshold: number) => [0, 1, 2].map((at) => countWave(made, at, threshold));

/** Everybody who answered a measure in some blocks, as unknowns. */
function peopleIn(waves: readonly CountedWave[], { measure, blockIds }: Shown): Map<string, number> {
  const found = new Map<string, number>();
  for (const { sheets } of waves)
    for (const blockId of blockIds)
      sheets.get(blockId)?.forEach((answers, place) => {
        const given = measure === 'index' ? (answers['help'] ?? answers['trust']) : answers[measure];
        if (given !== undefined) found.set(`${blockId} person ${place}`, given);
      });
  return found;
}

const sumsOf = (waves: readonly CountedWave[], shown: readonly Shown[], measure: string) =>
  shown.filter((each) => each.measure === measure).map((each) => new Set(peopleIn(waves, each).keys()));

function singledOut(made: Organisation, odd: number, threshold: number): string[] | null {
  const waves = wavesOf(made, threshold);
  const shown = everythingShown(waves, viewersOf(made, odd));
  for (const measure of MEASURES) {
    const few = fewSingledOut(sumsOf(waves, shown, measure), K);
    if (few) return few;
  }
  return null;
}

const cases = fc.tuple(organisation, fc.nat(127));

test('from all that anybody is shown, nobody can derive the answers of fewer than five people', () => {
  fc.assert(
    fc.property(cases, ([made, odd]) => expect(singledOut(made, odd, K)).toBeNull()),
    { numRuns: RUNS },
  );
});

test('positive control: with the protection switched off, the same attack finds them', () => {
  const tried = fc.sample(cases, { numRuns: 40, seed: 7 });
  const hits = tried.filter(([made, odd]) => singledOut(made, odd, 1) !== null);
  expect(hits.length / tried.length).toBeGreaterThan(0.7);
});

test('positive control: hiding what is of fewer than five, and no more, does not keep them', () => {
  const tried = fc.sample(cases, { numRuns: 40, seed: 7 });
  const hits = tried.filter(([made, odd]) => {
    const unmerged = [countWave(made, 0, 1)];
    const shown = viewersOf(made, odd).flatMap((units) => {
      const blockIds = [...touching(unmerged[0]!.wave.blocks, units)];
      const enough = peopleIn(unmerged, { measure: 'help', blockIds }).size >= K;
      return enough ? [{ measure: 'help', blockIds }] : [];
    });
    return fewSingledOut(sumsOf(unmerged, shown, 'help'), K) !== null;
  });
  expect(hits.length / tried.length).toBeGreaterThan(0.4);
});

test('no group whose answers can be derived is one where nearly all gave the same answer', () => {
  fc.assert(
    fc.property(cases, ([made, odd]) => {
      const waves = wavesOf(made, K);
      const shown = everythingShown(waves, viewersOf(made, odd));
      for (const measure of ['help', 'trust', 'recommend']) {
        const answers = new Map(
          shown.filter((each) => each.measure === measure).flatMap((each) => [...peopleIn(waves, each)]),
        );
        for (const group of groupsSingledOut(sumsOf(waves, shown, measure))) {
          const given = group.map((person) => answers.get(person)!);
          const most = Math.max(...given.map((value) => given.filter((other) => other === value).length));
          expect(most).toBeLessThan(given.length);
          if (given.length < 20) expect(most).toBeLessThan(0.9 * given.length);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test('what is shown is what was answered, by no others than the blocks that are named', () => {
  fc.assert(
    fc.property(cases, ([made, odd]) => {
      const waves = wavesOf(made, K);
      for (const each of everythingShown(waves, viewersOf(made, odd))) {
        if (each.mean === undefined) continue;
        const given = [...peopleIn(waves, each).values()];
        const scores = each.measure === 'recommend' ? given : given.map((value) => (value - 1) * 25);
        const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
        expect(Math.abs(each.mean - mean)).toBeLessThanOrEqual(0.0501);
      }
    }),
    { numRuns: RUNS },
  );
});

test('the number beside a figure never tells how a few skipped it', () => {
  fc.assert(
    fc.property(cases, ([made, odd]) => {
      const waves = wavesOf(made, K);
      const answered = new Map(
        waves.flatMap(({ sheets }) => [...sheets].map(([id, list]) => [id, list.length] as const)),
      );
      for (const { blockIds, n } of everythingShown(waves, viewersOf(made, odd))) {
        if (n === undefined) continue;
        const skipped = blockIds.reduce((sum, id) => sum + answered.get(id)!, 0) - n;
        expect(skipped === 0 || skipped >= K).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
});

test('comments that two lists differ by come from ten people or more', () => {
  fc.assert(
    fc.property(cases, ([made, odd]) => {
      const { wave, sheets } = countWave(made, 0, K);
      const lists = viewersOf(made, odd).map((units) => new Set(commentBlocks(wave, touching(wave.blocks, units))));
      const bySeen = new Map<string, number>();
      for (const [blockId, people] of sheets) {
        const key = lists.map((list) => (list.has(blockId) ? 1 : 0)).join('');
        if (key.includes('1')) bySeen.set(key, (bySeen.get(key) ?? 0) + people.length);
      }
      for (const people of bySeen.values()) expect(people).toBeGreaterThanOrEqual(10);
    }),
    { numRuns: RUNS },
  );
});
