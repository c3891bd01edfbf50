import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { AppError } from '@throughline/platform/errors';
import { refuse } from './refusal';
import { refusedByTransport } from './transport-error';

/** What is thrown on HTTP routes; errors meant for people keep their words. GraphQL has a formatter of its own. */
@Catch()
export class ErrorFilter extends BaseExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    // The formatter logs what it masks: were it left to Nest, each error would stand in the log twice.
    if (host.getType<string>() === 'graphql') throw error;
    const http = host.switchToHttp();
    const refused = error instanceof AppError ? { error } : refusedByTransport(error);
    if (!refused) super.catch(error, host);
    else
      void refuse(
        http.getRequest(),
        http.getResponse(),
        refused.error,
        'status' in refused ? refused.status : undefined,
      );
  }
}
