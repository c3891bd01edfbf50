import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

interface Service {
  image: string;
  build?: { context: string; dockerfile: string; target: string };
  depends_on?: Record<string, unknown>;
  volumes?: string[];
  environment?: Record<string, string>;
}

const root = path.resolve(import.meta.dirname, '..');
const composeFile = path.join(root, 'docker/compose.yaml');
const { services, volumes } = parse(readFileSync(composeFile, 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};
const instructions = readFileSync(path.join(root, 'docker/Dockerfile'), 'utf8')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));
const stages = instructions.flatMap((line) => /^FROM \S+ AS (\w+)$/.exec(line)?.[1] ?? []);

const docker = spawnSync('docker', ['compose', 'version']);
const itWithDocker = docker.status === 0 ? it : it.skip;

describe('docker/Dockerfile', () => {
  it('has only instructions that exist', () => {
    const known = /^(FROM|WORKDIR|COPY|RUN|ENV|USER|EXPOSE|VOLUME|HEALTHCHECK|CMD) \S/;
    expect(instructions.filter((line) => !known.test(line))).toEqual([]);
  });

  it('copies from stages and from files that are there', () => {
    for (const [, stage, sources] of instructions.join('\n').matchAll(/^COPY (?:--from=(\w+) )?(.+) \S+$/gm)) {
      if (stage) expect(stages).toContain(stage);
      else for (const source of sources?.split(' ') ?? []) expect(existsSync(path.join(root, source))).toBe(true);
    }
  });

  it('runs the API as an ordinary user', () => {
    const api = instructions.slice(instructions.findIndex((line) => line.endsWith(' AS api')));
    expect(api).toContain('USER node');
  });
});

describe('docker/compose.yaml', () => {
  it('builds stages of the Dockerfile', () => {
    const targets = Object.values(services).flatMap(({ build }) => build?.target ?? []);
    expect(new Set(targets)).toEqual(new Set(['api', 'web']));
    expect(stages).toEqual(expect.arrayContaining(targets));
  });

  it('names only services and volumes that it has', () => {
    for (const { depends_on = {}, volumes: mounts = [] } of Object.values(services)) {
      expect(Object.keys(services)).toEqual(expect.arrayContaining(Object.keys(depends_on)));
      const named = mounts.map((mount) => mount.split(':')[0] ?? '').filter((source) => /^\w+$/.test(source));
      expect(Object.keys(volumes)).toEqual(expect.arrayContaining(named));
    }
  });

  it("gives the owner's way into the database to migrations alone", () => {
    const withOwner = Object.entries(services).filter(([, { environment }]) => environment?.['DATABASE_URL']);
    expect(withOwner.map(([name]) => name)).toEqual(['migrate']);
  });

  itWithDocker('is taken by docker compose', () => {
    const envFile = path.join(root, 'docker/env.example');
    const env = { ...process.env, DATABASE_OWNER_PASSWORD: 'a', DATABASE_API_PASSWORD: 'b' };
    const args = ['compose', '--env-file', envFile, '-f', composeFile, 'config', '-q'];
    const { status, stderr } = spawnSync('docker', args, { env, encoding: 'utf8' });
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });
});
