import type { CodegenConfig } from '@graphql-codegen/cli';

const project = process.env['PROJECT_ROOT'];
if (!project) throw new Error('Run as `nx codegen PROJECT`: it says which library to generate for.');

/** Typed operations of one library, from the documents in its *.graphql.ts files. */
const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: [`${project}/src/**/*.graphql.ts`],
  ignoreNoDocuments: true,
  silent: true,
  generates: {
    [`${project}/src/gql/`]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { DateTime: 'string', LocalDate: 'string', JSON: 'unknown' },
      },
    },
  },
};
export default config;
