import { Args, ArgsType, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Viewer } from '@throughline/platform/auth';
import { type ImportRecord, ImportRecordService } from './import-record.service';
import { ImportService } from './import.service';
import { ColumnMappingInput, Import, type ImportCounts, ImportError, ImportFieldView } from './import.types';

const SHOWN_ERRORS = 100;

@ArgsType()
class ImportArgs {
  @Field({ description: 'What to import: people or outcomes.' })
  kind: string;

  @Field(() => ID, { nullable: true, description: 'The list of units that outcomes belong to, by id or name.' })
  unitSet?: string | null;

  @Field(() => [ColumnMappingInput], {
    nullable: true,
    description: 'Which columns mean which fields; empty: by their names.',
  })
  mapping?: ColumnMappingInput[] | null;

  @Field(() => ID, { description: 'The file, as POST /api/uploads named it.' })
  file: string;
}

const wish = ({ kind, unitSet = null, mapping = null, file }: ImportArgs) => ({ kind, unitSet, mapping, file });

@Resolver(() => Import)
export class ImportResolver {
  constructor(
    private readonly imports: ImportService,
    private readonly records: ImportRecordService,
  ) {}

  @Allow('imports:use')
  @Mutation(() => Import, { description: 'Shows what a file would change and what is wrong in it; writes nothing.' })
  previewImport(@Viewer() viewer: Viewer, @Args() args: ImportArgs) {
    return this.imports.start(viewer, { ...wish(args), applies: false });
  }

  @Allow('imports:use')
  @Mutation(() => Import, { description: 'Imports a file: all of it, or nothing when there is an error in it.' })
  applyImport(@Viewer() viewer: Viewer, @Args() args: ImportArgs) {
    return this.imports.start(viewer, { ...wish(args), applies: true });
  }

  @Allow('imports:use')
  @Mutation(() => Import, { description: 'Stops an import that I started; nothing of it is written.' })
  cancelImport(@Viewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return this.imports.cancel(viewer, id);
  }

  @Allow('imports:use')
  @Query(() => Import, { description: 'How an import that I started stands.' })
  import(@Viewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string) {
    return this.imports.get(viewer, id);
  }

  @Allow('imports:use')
  @Query(() => [ImportFieldView], { description: 'The fields that a kind of import knows.' })
  importFields(@Args('kind', { description: 'What to import: people or outcomes.' }) kind: string) {
    return this.imports
      .fieldsOf(kind)
      .map(({ name, description, required = false }) => ({ name, description, required }));
  }

  @ResolveField(() => [ImportError], { description: `What is wrong, the first ${SHOWN_ERRORS}.` })
  errors(@Parent() { id }: ImportRecord) {
    return this.records.errors(id, 0, SHOWN_ERRORS);
  }

  @ResolveField(() => String, { nullable: true, description: 'Where all errors can be downloaded as CSV.' })
  errorsUrl(@Parent() { id, errorCount }: ImportRecord) {
    return errorCount > 0 ? `/api/imports/${id}/errors.csv` : null;
  }

  @ResolveField()
  counts(@Parent() { report, errorCount }: ImportRecord): ImportCounts {
    const { added = 0, changed = 0, unchanged = 0, ended = 0 } = report?.comparison ?? {};
    return { added, changed, unchanged, ended, errors: errorCount };
  }

  @ResolveField()
  changes(@Parent() { report }: ImportRecord) {
    return report?.comparison?.changes ?? [];
  }

  @ResolveField()
  notes(@Parent() { report }: ImportRecord) {
    return report?.comparison?.notes ?? [];
  }

  @ResolveField()
  columns(@Parent() { report }: ImportRecord) {
    return report?.columns ?? [];
  }

  @ResolveField()
  mapping(@Parent() { report, toldMapping }: ImportRecord) {
    return report?.mapping ?? toldMapping ?? [];
  }
}
