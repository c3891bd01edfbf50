import { mentionsIn, piecesOf } from './mention';

const ann = { id: 'ann', name: 'Ann' };
const ames = { id: 'ames', name: 'Ann Ames' };
const dot = { id: 'dot', name: 'J. (Jo) Dot' };
const mention = ({ id, name }: typeof ann) => ({ personId: id, words: `@${name}` });

test.each([
  ['nobody', 'Thank you, Ann', []],
  ['one', 'You and @Ann did it', [ann]],
  ['the longer name, not the shorter in it', 'You and @Ann Ames.', [ames]],
  ['both', '@Ann, and @Ann Ames!', [ann, ames]],
  ['nobody in a longer word', 'You and @Annette', []],
  ['a name with signs in it', 'With @J. (Jo) Dot', [dot]],
])('finds %s', (_, text, found) => {
  expect(mentionsIn(text, [ann, ames, dot])).toEqual(found.map(mention));
});

test('of two with one name, the first', () => {
  expect(mentionsIn('@Ann', [ann, { id: 'other', name: 'Ann' }])).toEqual([mention(ann)]);
});

test('cuts a text at its mentions, and loses nothing', () => {
  const text = '@Ann Ames asked @Ann twice: @Ann';
  const mentions = [mention(ann), mention(ames)];
  expect(piecesOf(text, mentions)).toEqual([mention(ames), ' asked ', mention(ann), ' twice: ', mention(ann)]);
  expect(piecesOf(text, [])).toEqual([text]);
});
