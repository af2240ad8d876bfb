import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
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

if (argv[1] !== undefined && fileURLToPath(import.meta.url) === argv[1]) {
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    const folder = join(root, '.output', build);
    if (!existsSync(folder)) continue;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(js|html)$/.test(file),
    );
    const found = files.flatMap((file) => unexplained(file, readFileSync(join(folder, file), 'utf8')));
    process.stdout.write(
      `${found.length === 0 ? '✓' : '✗'} ${build}: ${files.length} files, ${found.length} unexplained\n`,
    );
    for (const line of found) process.stdout.write(`  ${line}\n`);
    if (found.length > 0) process.exitCode = 1;
  }
}
