import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { boundaries } from './libs/platform/workspace/src/boundaries.mjs';
import { rules as throughline } from './libs/platform/workspace/src/lint-rules.mjs';

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/gql/**', '.nx/**', '.data/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['**/public/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { '@nx': nx, 'import-x': importX, throughline: { rules: throughline } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'libs/tsconfig.json' })] },
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'Name what you export: `export *` makes cycles and hides the API.',
        },
      ],
      'import-x/no-cycle': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['libs/pulse/box/**', 'libs/pulse/gate/**', 'libs/platform/workspace/**', 'apps/attack/**'],
    rules: { 'throughline/answers-through-the-gate': 'error' },
  },
  { files: ['**/*.resolver.ts'], rules: { 'throughline/rule-on-every-operation': 'error' } },
  {
    files: ['libs/*/web/src/**/*.tsx', 'libs/platform/ui/src/**/*.tsx', 'apps/web/src/**/*.tsx'],
    ...reactHooks.configs.flat.recommended,
    rules: { ...reactHooks.configs.flat.recommended.rules, 'throughline/no-literal-words': 'error' },
  },
  { files: ['**/*.{spec,int-spec}.{ts,tsx}'], rules: { 'throughline/no-literal-words': 'off' } },
  prettier,
);
