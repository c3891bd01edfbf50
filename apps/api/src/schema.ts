import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { schemaOf } from '@throughline/platform/server';
import { domains } from './domains';

writeFileSync(process.argv[2] ?? 'apps/api/schema.graphql', await schemaOf(domains));
