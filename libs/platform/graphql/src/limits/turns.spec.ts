import { jest } from '@jest/globals';
import { Turns } from './turns';

const turns = () => new Turns({ running: 2, waiting: 2 });

it('lets so many run at once, and the next in order as turns come back', async () => {
  const line = turns();
  const begun: number[] = [];
  const all = [1, 2, 3, 4].map((one) => line.take('ann').then(() => begun.push(one)));
  await Promise.all(all.slice(0, 2));
  expect(begun).toEqual([1, 2]);
  line.giveBack('ann');
  await all[2];
  expect(begun).toEqual([1, 2, 3]);
  line.giveBack('ann');
  await all[3];
  expect(begun).toEqual([1, 2, 3, 4]);
});

it('refuses who would wait behind too many, and nobody else', async () => {
  const line = turns();
  const all = [1, 2, 3, 4].map(() => line.take('ann'));
  await expect(line.take('ann')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  await line.take('ben');
  line.giveBack('ann');
  await all[2];
  const again = line.take('ann');
  line.giveBack('ann');
  line.giveBack('ann');
  await expect(again).resolves.toBeUndefined();
});

it('keeps to its number after turns have come back', async () => {
  const line = turns();
  for (let round = 0; round < 3; round++) {
    await Promise.all([line.take('ann'), line.take('ann')]);
    const third = jest.fn();
    const waited = line.take('ann').then(third);
    await Promise.resolve();
    expect(third).not.toHaveBeenCalled();
    line.giveBack('ann');
    await waited;
    line.giveBack('ann');
    line.giveBack('ann');
  }
});
