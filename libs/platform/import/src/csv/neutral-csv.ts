import { stringify } from 'csv-stringify/sync';

const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+([.,]\d+)?%?$/;

/** A cell that no spreadsheet takes for a formula. Numbers, also negative ones, stay numbers. */
const neutral = (text: string) => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

/** Lines of CSV for download, as spreadsheets expect them. */
export const csvLines = (rows: readonly (readonly (string | number)[])[]) =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? neutral(cell) : cell))),
    {
      record_delimiter: 'windows',
    },
  );
