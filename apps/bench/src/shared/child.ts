import { fork } from 'node:child_process';
import path from 'node:path';

/** What a measured process may be asked: a command with its argument. */
interface Question {
  id: number;
  command: string;
  argument: unknown;
}

export interface Child {
  ask<Answer>(command: string, argument?: unknown): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts another program of the benchmark in a process of its own, and talks with it. @param environment over ours */
export async function startChild(program: string, environment: NodeJS.ProcessEnv = {}): Promise<Child> {
  const file = path.resolve(import.meta.dirname, '..', `${program}.js`);
  const child = fork(file, {
    execArgv: ['--expose-gc'],
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  });
  const waiting = new Map<number, (answer: never) => void>();
  let nextId = 1;
  child.on('message', ({ id, answer }: { id: number; answer: never }) => waiting.get(id)?.(answer));
  const ask = <Answer>(command: string, argument: unknown = null) =>
    new Promise<Answer>((resolve) => {
      const id = nextId++;
      waiting.set(id, resolve as never);
      child.send({ id, command, argument } satisfies Question);
    });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.once('exit', (code) => code && (console.error(`${program} ended with ${code}`), process.exit(1)));
  await ask('started');
  const stop = () => (child.kill('SIGKILL'), exited);
  return { ask, stop };
}

type Commands = Record<string, (argument: never) => unknown>;

/** In a child: answers the parent's questions, and tells its own use of the machine. */
export function answer(commands: Commands): void {
  const own: Commands = {
    started: () => true,
    cpu: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1_000;
    },
    rss: () => (globalThis.gc?.(), process.memoryUsage().rss),
    ...commands,
  };
  process.on('message', async ({ id, command, argument }: Question) => {
    process.send?.({ id, answer: (await own[command]?.(argument as never)) ?? null });
  });
  process.on('disconnect', () => process.exit(0));
}
