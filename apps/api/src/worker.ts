import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readEnvironment } from '@throughline/platform/config';
import { StructuredLogger } from '@throughline/platform/observability';
import { ServerModule } from '@throughline/platform/server';
import { domains } from './domains';

/** A process that only takes jobs: for deployments where the API should not. */
const environment = readEnvironment();
const module = ServerModule.forRoot({ environment, domains, serves: false, works: true });
const app = await NestFactory.createApplicationContext(module, { logger: new StructuredLogger(environment.logLevel) });
app.enableShutdownHooks();
