import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { SWITCH } from '../tests/faults/switch/kill-switch';
import { allowedLines, dangers } from './dangers';
import { root } from './steps';

/** So many characters on each side of a find say whose line it is. */
const CONTEXT = 160;

/** What a bundle holds of dangers that no listed library line explains, one line a find. */
export function unexplained(name: string, code: string): readonly string[] {
  return dangers.flatMap(({ what, pattern }) =>
    Array.from(code.matchAll(new RegExp(pattern, 'g'))).flatMap(({ index, 0: found }) => {
      const near = code.slice(Math.max(0, index - CONTEXT), index + CONTEXT);
      const known = allowedLines.some((line) => line.what === what && line.near.test(near));
      return known
        ? []
        : [`${name}: ${what} (${found}): …${near.slice(CONTEXT - 60, CONTEXT + 60).replace(/\s+/g, ' ')}…`];
    }),
  );
}

/** Every script and page of a build, by its name. */
function filesOf(build: string): ReadonlyMap<string, string> {
  const folder = join(root, '.output', build);
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|html)$/.test(file));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The files of a build that hold the switch by which tests kill the worker. */
export const holdingSwitch = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files].flatMap(([name, code]) => (code.includes(SWITCH) ? [name] : []));

function report(build: string, files: ReadonlyMap<string, string>, found: readonly string[]): void {
  const words = `${build}: ${files.size} files, ${found.length} unexplained`;
  process.stdout.write(`${found.length === 0 ? '✓' : '✗'} ${words}\n`);
  for (const line of found) process.stdout.write(`  ${line}\n`);
  if (found.length > 0) process.exitCode = 1;
}

if (argv[1] !== undefined && fileURLToPath(import.meta.url) === argv[1]) {
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    const files = filesOf(build);
    if (files.size > 0)
      report(build, files, [
        ...[...files].flatMap(([name, code]) => unexplained(name, code)),
        ...holdingSwitch(files).map((name) => `${name}: holds the kill switch of the test build`),
      ]);
    // The test build must hold it, or what is looked for is not what is built in.
    const struck = filesOf(`${build}-faults`);
    if (struck.size > 0)
      report(`${build}-faults`, struck, holdingSwitch(struck).length > 0 ? [] : ['the kill switch is not in it']);
  }
}
