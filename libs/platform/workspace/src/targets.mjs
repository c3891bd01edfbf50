import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const jest = 'node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js --config jest.config.mjs';
const postgres = './libs/platform/testing/src/postgres';
const tests = ['{workspaceRoot}/jest.config.mjs', '{workspaceRoot}/libs/platform/testing/**/*'];

/** The targets every project has, told by its tags: a project.json holds a name and tags and nothing else. */
function targetsOf(root, tags) {
  const web = tags.includes('type:web');
  const generated = web ? [{ target: 'codegen' }] : [];
  const targets = {
    lint: {
      command: `eslint --max-warnings=0 --no-error-on-unmatched-pattern ${root}`,
      cache: true,
      inputs: ['default', '{workspaceRoot}/eslint.config.mjs', '{workspaceRoot}/libs/platform/workspace/**/*'],
      dependsOn: generated,
    },
    test: {
      command: `${jest} --passWithNoTests --roots ${root} --testMatch "**/*.spec.ts" "**/*.spec.tsx"`,
      cache: true,
      inputs: ['default', '^production', ...tests],
      dependsOn: generated,
    },
  };
  const served = tags.includes('type:api') || tags.includes('type:platform');
  if (served || ['apps/api', 'tools'].includes(root)) {
    targets.int = {
      command: `${jest} --passWithNoTests --roots ${root} --globalSetup ${postgres}.setup.mjs --globalTeardown ${postgres}.teardown.mjs --testMatch "**/*.int-spec.ts"`,
      inputs: ['default', '^production', ...tests],
    };
  }
  if (web) {
    targets.codegen = {
      command: `graphql-codegen --config codegen.ts`,
      options: { env: { PROJECT_ROOT: root } },
      cache: true,
      inputs: ['{projectRoot}/src/**/*.graphql.ts', 'schema', '{workspaceRoot}/codegen.ts', 'toolchain'],
      outputs: ['{projectRoot}/src/gql'],
    };
  }
  if (root === 'apps/api') {
    targets.schema = { command: 'node dist/apps/api/schema.js', dependsOn: ['build'] };
  }
  if (tags.includes('type:app')) {
    const packaged = existsSync(path.join(root, 'vite.config.ts'));
    if (existsSync(path.join(root, 'tsconfig.json'))) {
      targets.typecheck = {
        command: `tsc -p ${root}/tsconfig.json`,
        cache: true,
        inputs: ['default', '^default', 'schema'],
        dependsOn: ['^codegen', 'codegen'],
      };
    }
    if (packaged) {
      targets.build = {
        command: 'vite build',
        options: { cwd: root },
        cache: true,
        inputs: ['production', '^production', 'schema', '{workspaceRoot}/docs/privacy*.md'],
        outputs: [`{workspaceRoot}/dist/${root}`],
        dependsOn: ['^codegen', 'codegen'],
      };
    }
  }
  return targets;
}

/** Nx plugin: gives each project.json its targets. */
export const createNodesV2 = [
  '{apps,libs,tools}/**/project.json',
  (files) =>
    files.map((file) => {
      const root = path.dirname(file);
      const { tags = [] } = JSON.parse(readFileSync(file, 'utf8'));
      return [file, { projects: { [root]: { targets: targetsOf(root, tags) } } }];
    }),
];
