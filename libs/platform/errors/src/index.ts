export { AppError, type ErrorCode, type ErrorDetails } from './app-error';
