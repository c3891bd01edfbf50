import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../../..');
const node = (script: string, args: string[], input = '') =>
  spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false' },
  });

/** The rules that a file with this content would break at this place. Nothing is written. */
function brokenRules(file: string, content: string): string[] {
  const { stdout } = node('eslint/bin/eslint.js', ['--format', 'json', '--stdin', '--stdin-filename', file], content);
  const [result] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[];
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

describe('boundaries between libraries', () => {
  // Without a project graph in its cache the rule lets everything pass.
  beforeAll(() => expect(node('nx/dist/bin/nx.js', ['show', 'projects']).status).toBe(0), 60_000);

  it.each([
    ['pure rules use the ORM', 'libs/insights/domain/src/x.ts', 'typeorm'],
    ['pure rules use an API', 'libs/insights/domain/src/x.ts', '@throughline/people/api'],
    ['people know a domain above them', 'libs/people/api/src/x.ts', '@throughline/outcomes/api'],
    ['the platform knows a domain', 'libs/platform/db/src/x.ts', '@throughline/people/api'],
    ['the design system knows a domain', 'libs/platform/ui/src/x.ts', '@throughline/people/web'],
    ['a page uses an API', 'libs/people/web/src/x.ts', '@throughline/people/api'],
    ['notifications know more than events', 'libs/notifications/api/src/x.ts', '@throughline/recognition/api'],
  ])(
    'fail the lint when %s',
    (_case, file, library) => {
      expect(brokenRules(file, `import '${library}';\n`)).toContain('@nx/enforce-module-boundaries');
    },
    60_000,
  );

  it('let an API use the platform and people', () => {
    const content = "import '@throughline/platform/db';\nimport '@throughline/people/api';\n";
    expect(brokenRules('libs/outcomes/api/src/x.ts', content)).toEqual([]);
  }, 60_000);
});
