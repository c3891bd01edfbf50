import { Readable } from 'node:stream';
import { Body, Controller, type OnModuleInit, Post } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { AppError } from '@throughline/platform/errors';
import { Allow, Viewer } from '@throughline/platform/auth';
import type { FastifyInstance } from 'fastify';
import { type Upload, UploadService } from './upload.service';

/** Takes CSV files as raw bodies, so that they stream to the storage. */
@Controller('api/uploads')
export class UploadController implements OnModuleInit {
  constructor(
    private readonly uploads: UploadService,
    private readonly adapter: HttpAdapterHost,
  ) {}

  onModuleInit(): void {
    // The stream itself is the body. A page of another site cannot send this type without asking first.
    const fastify = this.adapter.httpAdapter?.getInstance<FastifyInstance | undefined>();
    fastify?.addContentTypeParser?.('text/csv', (_request, payload, done) => done(null, payload));
  }

  @Allow('imports:use')
  @Post()
  upload(@Viewer() viewer: Viewer, @Body() body: unknown): Promise<Upload> {
    if (!(body instanceof Readable))
      throw new AppError('BAD_INPUT', 'This is not a CSV file', {
        field: 'file',
        hint: 'Send the file itself as the body, with the content type text/csv.',
      });
    return this.uploads.keep(viewer.personId, body);
  }
}
