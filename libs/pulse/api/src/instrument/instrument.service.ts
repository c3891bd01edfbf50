import { Injectable } from '@nestjs/common';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { storedText } from '@throughline/platform/text';
import type { Form } from '@throughline/pulse/domain';
import type { FileFault, Instrument } from './instrument';
import { Licences } from './licences';
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
  async assertLicensed(form: Form): Promise<void> {
    const [fault] = (await this.licences()).faultsOf(form);
    if (fault) throw new AppError('BAD_INPUT', fault.message, { field: `form.${fault.field}`, hint: fault.hint });
  }

  /** What keeps forms from being launched, as the instruments stand now. */
  async licences(): Promise<Licences> {
    return new Licences(await this.db.query<Instrument>(`${SELECT} where licence = ''`));
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
