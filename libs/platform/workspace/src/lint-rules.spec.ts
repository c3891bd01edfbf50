import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { rules } from './lint-rules.mjs';

const tester = new RuleTester({
  languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
});

const resolver = (decorators: string) => `class PersonResolver { ${decorators} person() { return 1; } }`;

tester.run('rule-on-every-operation', rules['rule-on-every-operation'], {
  valid: [
    resolver("@Allow('people:read') @Query(() => Person)"),
    resolver('@Public() @Mutation(() => Boolean)'),
    resolver('@ResolveField()'),
  ],
  invalid: ['Query', 'Mutation', 'Subscription'].map((operation) => ({
    code: resolver(`@${operation}(() => Person)`),
    errors: [{ messageId: 'missing', data: { name: 'person' } }],
  })),
});

tester.run('no-literal-words', rules['no-literal-words'], {
  valid: ["<p>{t('feed.empty')}</p>", '<p>·</p>', '<Link to="/people" />', '<Group gap="sm">{42}</Group>'],
  invalid: [
    '<p>No thanks yet</p>',
    '<img alt="A person" />',
    '<button aria-label="Close" />',
    "<p>{'No thanks yet'}</p>",
  ].map((code) => ({ code, errors: [{ messageId: 'literal' }] })),
});

tester.run('answers-through-the-gate', rules['answers-through-the-gate'], {
  valid: [
    "db.query('select answered from ballot.outcome')",
    "const hint = 'These are your answers. Send them again.'",
    'const mean = `${sheet.answers.help} of 5`',
    "get(sheet, 'sheet.answers.help')",
    "const field = 'answers.help'",
    "const hint = 'Look through your answers.'",
  ],
  invalid: [
    "db.query('select value from answers.answer')",
    'db.query(`select ${columns} from people.person join answers.block on true`)',
    'db.query(\'select 1 from "answers"."rollup"\')',
    'db.query(`select count(*) from answers.${table}`)',
  ].map((code) => ({ code, errors: [{ messageId: 'around' }] })),
});
