import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum ImportStatus {
  WAITING = 'waiting',
  RUNNING = 'running',
  READY = 'ready',
  DONE = 'done',
  REJECTED = 'rejected',
  CANCELLED = 'cancelled',
  FAILED = 'failed',
}
registerEnumType(ImportStatus, {
  name: 'ImportStatus',
  description: 'How far an import is.',
  valuesMap: {
    WAITING: { description: 'It has not begun.' },
    RUNNING: { description: 'It reads, checks or writes.' },
    READY: { description: 'It was looked at and could be applied; nothing is written.' },
    DONE: { description: 'All of it is written.' },
    REJECTED: { description: 'There are errors; nothing is written.' },
    CANCELLED: { description: 'Somebody stopped it; nothing is written.' },
    FAILED: { description: 'It broke off; nothing is written.' },
  },
});

@InputType({ description: 'Which column of the file means which field.' })
export class ColumnMappingInput {
  @Field({ description: "The column, as the file's header names it." })
  column: string;

  @Field({ description: 'The field that it means.' })
  field: string;
}

@ObjectType({ description: 'A column of the file and the field that it means.' })
export class ColumnMappingView {
  @Field({ description: "The column, as the file's header names it." })
  column: string;

  @Field({ description: 'The field that it means.' })
  field: string;
}

@ObjectType({ description: 'What a column of a file can mean.' })
export class ImportFieldView {
  @Field({ description: 'Its name, and that of its usual column.' })
  name: string;

  @Field({ description: 'Whether each row needs it.' })
  required: boolean;

  @Field({ description: 'What to write there.' })
  description: string;
}

@ObjectType({ description: 'How many rows an import touches.' })
export class ImportCounts {
  @Field(() => Int, { description: 'Rows that are new.' })
  added: number;

  @Field(() => Int, { description: 'Rows that differ from what is there.' })
  changed: number;

  @Field(() => Int, { description: 'Rows that are there already.' })
  unchanged: number;

  @Field(() => Int, { description: 'Rows that end something, as people who leave.' })
  ended: number;

  @Field(() => Int, { description: 'Errors in the file.' })
  errors: number;
}

@ObjectType({ description: 'Something wrong with a line of a file.' })
export class ImportError {
  @Field(() => Int, { description: 'The line; the header is line 1.' })
  line: number;

  @Field({ description: 'The column; empty when it is about the whole line.' })
  column: string;

  @Field({ description: 'What stands there.' })
  value: string;

  @Field({ description: 'What is wrong.' })
  message: string;

  @Field({ description: 'How to mend it.' })
  hint: string;
}

@ObjectType({ description: 'A field that an import changes.' })
export class ImportFieldChange {
  @Field({ description: 'The field.' })
  field: string;

  @Field({ description: 'What is there now; empty when nothing is.' })
  before: string;

  @Field({ description: 'What the file says.' })
  after: string;
}

@ObjectType({ description: 'Something that an import changes.' })
export class ImportChangeView {
  @Field(() => Int, { description: 'The line of the file.' })
  line: number;

  @Field({ description: 'added, changed or ended.' })
  action: string;

  @Field({ description: 'What it is, as people know it.' })
  label: string;

  @Field(() => [ImportFieldChange], { description: 'Field by field.' })
  fields: ImportFieldChange[];
}

@ObjectType({ description: 'A file on its way in: looked at, or applied.' })
export class Import {
  @Field(() => ID, { description: 'Tells it from all others.' })
  id: string;

  @Field({ description: 'What is imported, as people.' })
  kind: string;

  @Field({ description: 'Whether it writes, or only looks.' })
  applies: boolean;

  @Field(() => ImportStatus, { description: 'How far it is.' })
  status: ImportStatus;

  @Field(() => Float, { description: 'The share that is done, 0 to 1.' })
  progress: number;

  @Field(() => String, { nullable: true, description: 'What went wrong, when it is not about rows.' })
  message: string | null;

  @Field(() => ImportCounts, { description: 'How many rows it touches.' })
  counts: ImportCounts;

  @Field(() => [ImportChangeView], { description: 'Some of the changes, in the order of the file.' })
  changes: ImportChangeView[];

  @Field(() => [String], { description: 'What else to know before applying it.' })
  notes: string[];

  @Field(() => [String], { description: 'The columns of the file.' })
  columns: string[];

  @Field(() => [ColumnMappingView], { description: 'Which columns are used, and as what.' })
  mapping: ColumnMappingView[];
}
