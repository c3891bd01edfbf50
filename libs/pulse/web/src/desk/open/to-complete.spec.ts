import { toComplete } from './to-complete';

const fault = (field: string, message = 'The words are missing') => ({ field, message, hint: 'Write them.' });

test('what a question lacks is one thing to do, and what is about none stands alone', () => {
  const faults = [
    fault('questions', 'Too many'),
    fault('questions.0.text.en'),
    fault('questions.0.text.de'),
    fault('questions.10'),
    fault('questions.1.labels'),
    fault('indices.0.least'),
  ];
  expect(toComplete(faults).map(({ question, more }) => [question, more])).toEqual([
    [null, 0],
    [0, 1],
    [10, 0],
    [1, 0],
    [null, 0],
  ]);
  expect(toComplete([])).toEqual([]);
});
