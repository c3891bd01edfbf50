import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { AppError } from '@throughline/platform/errors';
import { withStoredTexts } from '@throughline/platform/text';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { withCanonicalIds } from './canonical-ids';
import { wordsFor } from './input-words';

/** Takes an input object as it may be kept: texts tidied, checked against the class-validator rules of its type, ids in one form. */
@Injectable()
export class InputPipe implements PipeTransform<object | null | undefined> {
  /** An input that may be left out passes. @throws AppError BAD_INPUT naming the first field that is wrong. */
  async transform(
    value: object | null | undefined,
    { metatype }: ArgumentMetadata,
  ): Promise<object | null | undefined> {
    if (!metatype || !value) return value;
    const input: object = plainToInstance(metatype, withStoredTexts(value));
    const [wrong] = await validate(input, { forbidUnknownValues: false });
    if (wrong) throw badInput(wrong);
    return withCanonicalIds(input);
  }
}

function badInput(error: ValidationError, path: string[] = []): AppError {
  const here = [...path, error.property];
  const [inner] = error.children ?? [];
  if (inner) return badInput(inner, here);
  const { message, hint } = wordsFor(error);
  return new AppError('BAD_INPUT', message, { field: here.join('.'), hint });
}
