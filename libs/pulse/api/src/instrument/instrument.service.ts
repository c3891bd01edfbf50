import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { storedText } from '@throughline/platform/graphql';
import type { Form } from '@throughline/pulse/domain';
import type { FileFault, Instrument } from './instrument';
import { InstrumentFormat } from './instrument.types';
import { readInstrumentCsv } from './read-instrument-csv';
import { readInstrumentJson } from './read-instrument-json';

const SELECT = 'select code, name, source, licence, content from pulse.instrument';

/** Instruments of others: what came in, and what of it may be asked. */
@Injectable()
export class InstrumentService {
  constructor(private readonly db: Db) {}

  /** By name. */
  list(): Promise<Instrument[]> {
    return this.db.query<Instrument>(`${SELECT} order by lower(name), code`);
  }

  /** Reads a file and keeps all of it, in place of what had the same codes; nothing where anything is wrong, or for a dry run. */
  async import(content: string, format: InstrumentFormat, dryRun: boolean) {
    const text = storedText(content);
    const { instruments, faults } =
      format === InstrumentFormat.JSON ? readInstrumentJson(text) : await readInstrumentCsv(text);
    const applied = !dryRun && faults.length === 0 && instruments.length > 0;
    if (applied) await this.keep(instruments);
    return { applied, instruments, faults: faults as FileFault[] };
  }

  /**
   * Nothing is asked that nobody allowed. It goes by the words themselves: an item is its author's under any id.
   * @throws AppError BAD_INPUT naming the question and its instrument
   */
  async assertLicensed({ questions }: Form): Promise<void> {
    const unlicensed = await this.db.query<Instrument>(`${SELECT} where licence = ''`);
    const owners = new Map(
      unlicensed.flatMap(({ name, content }) =>
        content.questions.flatMap(({ text }) => Object.values(text).map((words) => [plain(words), name] as const)),
      ),
    );
    questions.forEach(({ text }, place) => {
      const owner = Object.values(text)
        .map((words) => owners.get(plain(words)))
        .find(Boolean);
      if (owner)
        throw new AppError('BAD_INPUT', `This question is of ${owner}, and nothing says that we may ask it`, {
          field: `form.questions.${place}`,
          hint: 'Import the instrument again with a note on its licence, or ask something else.',
        });
    });
  }

  private async keep(instruments: readonly Instrument[]): Promise<void> {
    await this.db.query(
      `insert into pulse.instrument (code, name, source, licence, content)
       select code, name, source, licence, content
       from jsonb_to_recordset($1::jsonb) as read (code text, name text, source text, licence text, content jsonb)
       on conflict (code) do update set name = excluded.name, source = excluded.source,
         licence = excluded.licence, content = excluded.content`,
      [JSON.stringify(instruments)],
    );
  }
}

/** The same words with other capitals, spaces and stops are the same item. */
const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
