import 'reflect-metadata';
import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { readEnvironment } from '@throughline/platform/config';
import { ImportRun, type ToldMapping } from '@throughline/platform/import';
import { ServerModule } from '@throughline/platform/server';
import { domains } from './domains';
import { assertFile, parseJson, Refused } from './import/import-file';
import { EXIT, printReport } from './import/import-report';

/** `npm run import -- people|outcomes FILE`: the same import as in the browser, for files on the server. */

const USAGE = 'Use: npm run import -- people|outcomes FILE [--map FILE] [--unit-set NAME] [--dry-run] [--json]';

/** @throws Error naming the option that is unknown or lacks its value */
function readCommand() {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      map: { type: 'string' },
      'unit-set': { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [kind, file] = positionals;
  if (!kind || !file || positionals.length > 2) throw new Refused('A kind and one file are needed', USAGE);
  return { kind, file, options };
}

/** A JSON file in the kind's own form. */
function readMapping(runs: ImportRun, kind: string, file: string | undefined): ToldMapping | null {
  if (!file) return null;
  assertFile(file);
  return runs.mappingOf(kind, parseJson(readFileSync(file, 'utf8'), file));
}

async function run(): Promise<number> {
  const { kind, file, options } = readCommand();
  const module = ServerModule.forRoot({ environment: readEnvironment(), domains, serves: false, works: false });
  const app = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
  try {
    const runs = app.get(ImportRun);
    runs.assertKind(kind);
    const bytes = assertFile(file);
    const told = readMapping(runs, kind, options.map);
    const unitSet = options['unit-set'] ?? told?.unitSet ?? null;
    const source = createReadStream(file);
    const applies = !options['dry-run'];
    const report = await runs.run(
      { kind, bytes, applies, personId: null, mapping: told?.mapping ?? null, unitSet, source },
      { progress: async () => undefined },
    );
    return printReport(report, applies, options.json);
  } finally {
    await app.close();
  }
}

function wordsOf(error: unknown): { message: string; hint?: string } {
  const { code, message, hint } = error as Error & { code?: string; hint?: string };
  // Node's sentence names the option and ends in advice for a shell.
  if (code?.startsWith('ERR_PARSE_ARGS')) return { message: message.split('. ')[0] ?? message, hint: USAGE };
  return { message, ...(hint && { hint }) };
}

try {
  process.exitCode = await run();
} catch (error) {
  const { message, hint } = wordsOf(error);
  // Asked of the command line itself: it may be what could not be read.
  if (process.argv.includes('--json')) console.log(JSON.stringify({ status: 'failed', message, hint }));
  else console.error([message, hint].filter(Boolean).join('\n'));
  process.exitCode = EXIT.failed;
}
