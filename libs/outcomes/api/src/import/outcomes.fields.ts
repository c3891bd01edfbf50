import { parseCount, parseFigure, parsePeriod } from '@throughline/outcomes/domain';
import { type ImportField, Problem, textOf } from '@throughline/platform/import';

function periodOf(text: string): string | Problem {
  const problem = new Problem(
    'This is not a period',
    'Write a year as 2015, a quarter as 2015-Q3 or a month as 2015-03.',
  );
  return parsePeriod(text) ? text : problem;
}

/** A number of a cell that is not empty. */
function figureOf(text: string): number | Problem {
  const figure = parseFigure(text);
  if (typeof figure === 'object') return figure.value;
  return new Problem(
    'This is not a number',
    'Write digits with a decimal point, as 1234.5; leave what is missing empty.',
  );
}

function countOf(text: string): number | Problem {
  const count = parseCount(text);
  if (typeof count === 'object') return count.value;
  return new Problem('This is not a number of people', 'Write a whole number from 0.');
}

/** The columns of a file of outcomes that are no figures. */
export const outcomesFields: readonly ImportField[] = [
  {
    name: 'unit',
    aliases: ['unit code', 'site code', 'org code', 'code', 'site', 'team code', 'team'],
    required: true,
    description: 'The code of the unit. Another code is another unit: a merged unit with a new code starts anew.',
    type: 'text',
    parse: textOf(100),
  },
  {
    name: 'unit_name',
    aliases: ['unit name', 'site name', 'org name', 'team name', 'name'],
    description: 'What people call the unit.',
    type: 'text',
    parse: textOf(200),
  },
  {
    name: 'kind',
    aliases: ['unit kind', 'type'],
    description: 'Shop, call centre and so on: units are compared with their own kind.',
    type: 'text',
    parse: textOf(100),
  },
  {
    name: 'period',
    aliases: ['year', 'quarter', 'month', 'date'],
    required: true,
    description: 'A year (2015), a quarter (2015-Q3) or a month (2015-03); one sort in a file.',
    type: 'text',
    parse: periodOf,
  },
  {
    name: 'n',
    aliases: ['respondents', 'responses', 'answers', 'count'],
    description: 'How many answers or cases are behind the figures of the row.',
    type: 'integer',
    parse: countOf,
  },
];

/** A column of figures. */
export const figureField = (name: string): ImportField => ({
  name,
  description: 'A figure; an empty cell is missing, never 0.',
  type: 'double precision',
  parse: figureOf,
});
