import { assertLonger } from './wave-plan';

const at = (day: number) => new Date(Date.UTC(2026, 9, day, 18));
const refused = (act: () => void): { field?: string; message: string } | null => {
  try {
    act();
    return null;
  } catch (error) {
    return error as { field?: string; message: string };
  }
};

test('a wave may close later than people were told, up to 90 days after it opened', () => {
  expect(refused(() => assertLonger(at(1), at(8), new Date(at(8).getTime() + 60_000)))).toBeNull();
  expect(refused(() => assertLonger(at(1), at(8), at(91)))).toBeNull();
});

test.each([
  ['when it closes already', at(8)],
  ['earlier', at(5)],
  ['after more than 90 days', new Date(at(91).getTime() + 60_000)],
])('but not %s', (_, until) => {
  expect(refused(() => assertLonger(at(1), at(8), until))).toMatchObject({ code: 'BAD_INPUT' });
});
