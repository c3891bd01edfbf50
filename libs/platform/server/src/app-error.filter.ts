import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { AppError } from '@throughline/platform/errors';
import { refuse } from './refusal';

/** Errors meant for people, on HTTP routes; GraphQL has a formatter of its own. */
@Catch(AppError)
export class AppErrorFilter implements ExceptionFilter<AppError> {
  catch(error: AppError, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const http = host.switchToHttp();
    void refuse(http.getRequest(), http.getResponse(), error);
  }
}
