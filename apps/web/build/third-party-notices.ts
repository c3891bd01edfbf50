import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const FILE = 'third-party-notices.txt';
const PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE = /^(licen[cs]e|notice|copying|ofl)([.-].*)?$/i;

/** A package and its licence, as both are asked to be told with every copy. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE.test(entry.name))
    .map((entry) => readFileSync(path.join(folder, entry.name), 'utf8').trim());
  return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
}

/** Lays the licences of all packages whose code, styles or fonts are in the build beside the pages. */
export function thirdPartyNotices(): Plugin {
  return {
    name: 'third-party-notices',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).flatMap((part) =>
        part.type === 'chunk' ? part.moduleIds : part.originalFileNames,
      );
      const folders = files.flatMap((file) => PACKAGE.exec(path.resolve(import.meta.dirname, '..', file))?.[1] ?? []);
      const notices = [...new Set(folders)].map(noticeOf).sort();
      const source = notices.join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
  };
}
