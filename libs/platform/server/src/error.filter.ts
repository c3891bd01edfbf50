import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import { AppError } from '@throughline/platform/errors';
import { refuse } from './refusal';

/** What is thrown on HTTP routes; errors meant for people keep their words. GraphQL has a formatter of its own. */
@Catch()
export class ErrorFilter extends BaseExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    // The formatter logs what it masks: were it left to Nest, each error would stand in the log twice.
    if (host.getType<string>() === 'graphql') throw error;
    const http = host.switchToHttp();
    if (error instanceof AppError) void refuse(http.getRequest(), http.getResponse(), error);
    else super.catch(error, host);
  }
}
