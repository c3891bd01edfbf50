import 'reflect-metadata';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { readEnvironment } from '@throughline/platform/config';
import { type ColumnMapping, ImportRun } from '@throughline/platform/import';
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

/** A JSON file: `{ "column of the file": "field" }`. */
function readMapping(file: string | undefined): ColumnMapping[] | null {
  if (!file) return null;
  const named: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(named as Record<string, string>).map(([column, field]) => ({ column, field }));
}

async function run(): Promise<number> {
  const [kind, file] = positionals;
  if (!kind || !file || positionals.length > 2) throw new Error(USAGE);
  const request = { kind, mapping: readMapping(options.map), bytes: statSync(file).size, applies: !options['dry-run'] };
  const module = ServerModule.forRoot({ environment: readEnvironment(), domains, serves: false, works: false });
  const app = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
  try {
    const source = createReadStream(file);
    const unitSet = options['unit-set'] ?? null;
    const report = await app
      .get(ImportRun)
      .run({ ...request, unitSet, personId: null, source }, { progress: async () => undefined });
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
