import { Type } from 'class-transformer';
import { IsOptional, IsUUID, Length, ValidateNested } from 'class-validator';
import { InputPipe } from './input.pipe';

const ID = '0199f0aa-1111-7abc-8def-0123456789ab';

class Part {
  @IsUUID('all')
  ownerId: string;
}

class Wish {
  @IsUUID('all', { each: true })
  personIds: string[];

  @IsOptional()
  @IsUUID('all')
  teamId?: string | null;

  @Length(1, 100)
  message: string;

  @Type(() => Part)
  @ValidateNested({ each: true })
  parts: Part[];
}

const taken = (input: object) => new InputPipe().transform(input, { type: 'body', metatype: Wish });

it('writes ids in one way, however they came, and leaves texts alone', async () => {
  const upper = ID.toUpperCase();
  const input = { personIds: [upper, ID], teamId: upper, message: upper, parts: [{ ownerId: upper }] };
  expect(await taken(input)).toEqual({ personIds: [ID, ID], teamId: ID, message: upper, parts: [{ ownerId: ID }] });
});

it('takes an id that is left out', async () => {
  expect(await taken({ personIds: [], teamId: null, message: 'a', parts: [] })).toMatchObject({ teamId: null });
});

it('names what is no id', async () => {
  await expect(taken({ personIds: ['bo'], message: 'a', parts: [] })).rejects.toMatchObject({ code: 'BAD_INPUT' });
});
