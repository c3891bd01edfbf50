import { getMetadataStorage, type ValidationError } from 'class-validator';

/** What is wrong with a value, and how to mend it. */
export interface Words {
  message: string;
  hint: string;
}

type Say = (constraints: readonly unknown[], value: unknown) => Words;

const tooLong = (most: unknown): Words => ({
  message: `This is longer than ${most} characters`,
  hint: `Shorten it to ${most}.`,
});
const tooShort = (least: unknown, most: unknown): Words => ({
  message: least === 1 ? 'This is empty' : `This is shorter than ${least} characters`,
  hint: `Write ${least} to ${most} characters.`,
});
const missesLeast = (value: unknown, least: unknown) => typeof value !== 'string' || value.length < Number(least);

/** The words for each rule that an input type may carry, by class-validator's name of it. */
const WORDS: Record<string, Say> = {
  isLength: ([least, most], value) => (missesLeast(value, least) ? tooShort(least, most) : tooLong(most)),
  maxLength: ([most]) => tooLong(most),
  min: ([least]) => ({ message: `This is less than ${least}`, hint: `Give ${least} or more.` }),
  max: ([most]) => ({ message: `This is more than ${most}`, hint: `Give ${most} or less.` }),
  arrayMaxSize: ([most]) => ({ message: `These are more than ${most}`, hint: `Give ${most} at most.` }),
  isUuid: () => ({ message: 'This is not an id', hint: 'Use an id as the API gave it.' }),
  isEmail: () => ({ message: 'This is not an e-mail address', hint: 'Write it as name@example.org.' }),
  isTimeZone: () => ({ message: 'This is not a time zone', hint: 'Name one as Europe/London.' }),
};

/** The names of the rules that there are words for. */
export const RULES_WITH_WORDS: readonly string[] = Object.keys(WORDS);

/** What to say about a value that broke a rule of its input type. */
export function wordsFor({ constraints = {}, target, property, value }: ValidationError): Words {
  const [broken = ''] = Object.keys(constraints);
  const rule = getMetadataStorage()
    .getTargetValidationMetadatas((target as object).constructor, '', true, false)
    .find((each) => each.propertyName === property && each.name === broken);
  return (
    WORDS[broken]?.(rule?.constraints ?? [], value) ?? {
      message: 'This value is not allowed',
      hint: 'See what the schema says about it.',
    }
  );
}
