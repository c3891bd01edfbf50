import { Injectable } from '@nestjs/common';
import { PersonService } from '@throughline/people/api';
import { RightsTable, type Viewer } from '@throughline/platform/auth';
import { Db } from '@throughline/platform/db';
import { AppError } from '@throughline/platform/errors';
import { missingForPublication, objectionToWords, type Objection, tidyWords } from '@throughline/principles/domain';
import { ALL, OPEN, PrincipleReader } from './principle-reader';
import { PrincipleState } from './principle-state';
import { ExampleEntity, PrincipleEntity } from './principle.entity';
import type { PrincipleInput, UpdatePrincipleInput } from './principle.input';
import type { Principle } from './principle.types';

/** Writes, publishes, orders and retires principles. */
@Injectable()
export class PrincipleService {
  constructor(
    private readonly db: Db,
    private readonly reader: PrincipleReader,
    private readonly people: PersonService,
    private readonly rights: RightsTable,
  ) {}

  /** Every principle, in their order. */
  list(): Promise<Principle[]> {
    return this.reader.list(ALL);
  }

  /** @throws AppError NOT_FOUND, for a draft too unless the viewer writes principles */
  get(viewer: Viewer, id: string): Promise<Principle> {
    return this.reader.get(id, this.rights.allows(viewer.grants, 'principles:write') ? ALL : OPEN);
  }

  /** Begins a draft. @throws AppError BAD_INPUT naming the field, CONFLICT for a name that is taken */
  create(input: PrincipleInput): Promise<Principle> {
    return this.write(async () => {
      const { examples, ...row } = await this.checked(input);
      const [last] = await this.db.query<{ position: number }>(
        'select coalesce(max(position) + 1, 0) as position from principles.principle',
      );
      const { id } = await this.db.manager.save(PrincipleEntity, { ...row, position: last?.position });
      await this.storeExamples(id, examples);
      return id;
    });
  }

  /**
   * Takes the place of the wording that it began from.
   * @throws AppError NOT_FOUND, BAD_INPUT naming the field, CONFLICT for a name that is taken or a newer wording
   */
  update({ id, version, ...input }: UpdatePrincipleInput): Promise<Principle> {
    return this.write(async () => {
      const { state } = await this.current(id, version);
      const { examples, ...row } = await this.checked(input, id);
      // Old thanks lead to a retired one too: once published, it stays fit to be read.
      if (state !== PrincipleState.draft) assertNone(missingForPublication({ ...row, examples })[0]);
      await this.db.manager.update(PrincipleEntity, { id }, { ...row, version: version + 1 });
      await this.db.manager.delete(ExampleEntity, { principleId: id });
      await this.storeExamples(id, examples);
      return id;
    });
  }

  /** @throws AppError NOT_FOUND, CONFLICT for a newer wording, BAD_INPUT naming what is missing */
  publish(id: string, version: number): Promise<Principle> {
    return this.write(async () => {
      const principle = await this.current(id, version);
      assertNone(missingForPublication(principle)[0]);
      if (principle.state === PrincipleState.published) return id;
      const published = { publishedAt: new Date(), retiredAt: null, version: version + 1 };
      await this.db.manager.update(PrincipleEntity, { id }, published);
      return id;
    });
  }

  /** Doing it again changes nothing. @throws AppError NOT_FOUND, CONFLICT for a draft */
  retire(id: string): Promise<Principle> {
    return this.write(async () => {
      const { state } = await this.reader.get(id, ALL);
      if (state === PrincipleState.draft)
        throw new AppError('CONFLICT', 'A draft is not in use, so it cannot be retired', {
          field: 'id',
          hint: 'Publish it, or leave it a draft.',
        });
      if (state === PrincipleState.published)
        await this.db.manager.update(PrincipleEntity, { id }, { retiredAt: new Date() });
      return id;
    });
  }

  /** The others keep their places. */
  async order(ids: readonly string[]): Promise<Principle[]> {
    await this.db.query(
      `with moved as (
         update principles.principle set position = wanted.place - 1
         from unnest($1::text[]) with ordinality as wanted (id, place) where principle.id::text = wanted.id returning 1
       ) select from moved`,
      [ids],
    );
    return this.reader.list(ALL);
  }

  /** Editors are few and write one after another, so that what is checked holds until it is kept. */
  private async write(work: () => Promise<string>): Promise<Principle> {
    const id = await this.db.tx(async () => {
      await this.db.query('lock table principles.principle in share row exclusive mode');
      return work();
    });
    return this.reader.get(id, ALL);
  }

  private async current(id: string, version: number): Promise<Principle> {
    const principle = await this.reader.get(id, ALL);
    if (principle.version !== version)
      throw new AppError('CONFLICT', 'Somebody has saved this principle since you opened it', {
        field: 'version',
        hint: 'Your words are still here: look at the newer ones, then choose.',
      });
    return principle;
  }

  private async checked(input: PrincipleInput, id: string | null = null) {
    const { origin, ...words } = tidyWords(filled(input));
    assertNone(objectionToWords({ origin, ...words }));
    const [taken] = await this.db.query('select from principles.principle where name = $1 and id is distinct from $2', [
      words.name,
      id,
    ]);
    if (taken)
      throw new AppError('CONFLICT', `There is a principle called ${words.name} already`, {
        field: 'name',
        hint: 'Choose another name.',
      });
    const ownerId = input.ownerId ?? null;
    if (ownerId && (await this.people.find([ownerId])).length === 0)
      throw new AppError('BAD_INPUT', 'There is no such person', {
        field: 'ownerId',
        hint: 'Look for them by name, and choose them again.',
      });
    const { study = null, n = null, year = null } = origin ?? {};
    return { ...words, ownerId, originStudy: study, originN: n, originYear: year };
  }

  private async storeExamples(principleId: string, examples: Awaited<ReturnType<typeof this.checked>>['examples']) {
    const rows = examples.map((example, position) => ({ ...example, principleId, position }));
    await this.db.manager.insert(ExampleEntity, rows);
  }
}

const filled = ({ origin, examples, ...input }: PrincipleInput) => ({
  name: input.name,
  plainWords: input.plainWords ?? '',
  customerNeed: input.customerNeed ?? '',
  behavioursDo: input.behavioursDo ?? [],
  behavioursStop: input.behavioursStop ?? [],
  origin: origin ? { study: origin.study, n: origin.n ?? null, year: origin.year ?? null } : null,
  examples: (examples ?? []).map((example) => ({
    ...example,
    place: example.place ?? null,
    year: example.year ?? null,
  })),
});

function assertNone(objection: Objection | null | undefined): void {
  if (objection) throw new AppError('BAD_INPUT', objection.message, { field: objection.field, hint: objection.hint });
}
