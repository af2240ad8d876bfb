import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { lintFirefox } from './lint-firefox';
import { root } from './steps';

const output = join(root, '.output');
const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);

function run(cwd: string, program: string, ...args: readonly string[]): void {
  const { status, stderr, stdout } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')}: ${status}\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
}

/** Every packed file by its name. */
function zips(): ReadonlyMap<string, string> {
  // In a fresh checkout nothing was built yet.
  const names = (existsSync(output) ? readdirSync(output) : []).filter((name) => name.endsWith('.zip'));
  return new Map(names.sort().map((name) => [name, hashOf(join(output, name))]));
}

function treeOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const lines = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return lines.map((file) => `${hashOf(file)} ${file.slice(folder.length)}`).join('\n');
}

/** What of a release is not as it must be, in sentences; and what there is to read, told as it goes. */
export function ship(tell: (words: string) => void): readonly string[] {
  const faults: string[] = [];
  for (const name of zips().keys()) rmSync(join(output, name));
  run(root, 'npm', 'run', '-s', 'zip');
  const first = zips();
  run(root, 'npm', 'run', '-s', 'zip');
  const second = zips();
  for (const [name, hash] of first) {
    tell(`${name} ${hash}`);
    if (second.get(name) !== hash) faults.push(`${name} has other bytes when it is made again`);
  }
  if (first.size !== 3) faults.push(`there are ${first.size} packages, not two and the sources`);
  const built = treeOf(join(output, 'firefox-mv3'));
  const sources = [...first.keys()].find((name) => name.endsWith('-sources.zip'));
  const folder = mkdtempSync(join(tmpdir(), 'trich-luc-sources-'));
  try {
    run(root, 'unzip', '-q', join(output, sources ?? ''), '-d', folder);
    // The packages are those of the lockfile in either place: what is asked is whether these sources make this build.
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    run(folder, 'npm', 'run', '-s', 'build:firefox');
    const again = treeOf(join(folder, '.output/firefox-mv3'));
    if (again !== built) faults.push('the sources for reviewers build something else');
    tell(`the sources build the same ${built.split('\n').length} files: ${again === built}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return [...faults, ...lintFirefox(tell)];
}

if (argv[1] !== undefined && fileURLToPath(import.meta.url) === argv[1]) {
  const faults = ship((words) => process.stdout.write(`  ${words}\n`));
  for (const fault of faults) process.stderr.write(`✗ ${fault}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
