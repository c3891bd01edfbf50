import 'reflect-metadata';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { readEnvironment } from '@throughline/platform/config';
import { ImportRun, type ToldMapping } from '@throughline/platform/import';
import { ServerModule } from '@throughline/platform/server';
import { domains } from './domains';
import { EXIT, printReport } from './import-report';

/** `npm run import -- people|outcomes FILE`: the same import as in the browser, for files on the server. */

const USAGE = 'Use: npm run import -- people|outcomes FILE [--map FILE] [--unit-set NAME] [--dry-run] [--json]';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    map: { type: 'string' },
    'unit-set': { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

/** A JSON file in the kind's own form. */
function readMapping(runs: ImportRun, kind: string, file: string | undefined): ToldMapping | null {
  return file ? runs.mappingOf(kind, JSON.parse(readFileSync(file, 'utf8'))) : null;
}

async function run(): Promise<number> {
  const [kind, file] = positionals;
  if (!kind || !file || positionals.length > 2) throw new Error(USAGE);
  const request = { kind, bytes: statSync(file).size, applies: !options['dry-run'], personId: null };
  const module = ServerModule.forRoot({ environment: readEnvironment(), domains, serves: false, works: false });
  const app = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
  try {
    const runs = app.get(ImportRun);
    const told = readMapping(runs, kind, options.map);
    const unitSet = options['unit-set'] ?? told?.unitSet ?? null;
    const source = createReadStream(file);
    const report = await runs.run(
      { ...request, mapping: told?.mapping ?? null, unitSet, source },
      { progress: async () => undefined },
    );
    return printReport(report, request.applies, options.json);
  } finally {
    await app.close();
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  const { message, hint } = error as { message: string; hint?: string };
  if (options.json) console.log(JSON.stringify({ status: 'failed', message, hint }));
  else console.error([message, hint].filter(Boolean).join('\n'));
  process.exitCode = EXIT.failed;
}
