import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { root } from './steps';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const file = join(root, 'public/THIRD-PARTY.txt');

/** The words of a package's licence, where it brings them. */
function licenceText(folder: string): string {
  if (!existsSync(folder)) return '';
  const name = readdirSync(folder).find((one) => /^(?:un)?licen[cs]e/i.test(one));
  return name ? readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim() : '';
}

/** What the extension is made of: our dependencies and theirs, without what is only for types. */
function shippedOf(packages: Readonly<Record<string, Locked>>): readonly string[] {
  const found = new Set<string>();
  const open = Object.keys(packages['']?.dependencies ?? {});
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const path = `node_modules/${name}`;
    if (found.has(path) || name.startsWith('@types/')) continue;
    found.add(path);
    open.push(...Object.keys(packages[path]?.dependencies ?? {}));
  }
  return [...found].sort();
}

/** The licences of everything that is shipped, from the lockfile. */
export function notices(): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const parts = shippedOf(lock.packages).map((path) => {
    const { version = '', license = '' } = lock.packages[path] ?? {};
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const words = licenceText(join(root, path));
    return `${name} ${version} (${license})\n\n${words === '' ? `Licence: ${license}` : words}\n`;
  });
  const head = 'Trích Lục contains these libraries. Made from package-lock.json by .ci/notices.ts.\n';
  return [head, ...parts].join(`\n${'-'.repeat(80)}\n\n`).normalize('NFC');
}

if (argv[1] !== undefined && fileURLToPath(import.meta.url) === argv[1]) {
  const wanted = notices();
  if (argv.includes('--write')) writeFileSync(file, wanted);
  else if (readFileSync(file, 'utf8') !== wanted) {
    process.stderr.write('public/THIRD-PARTY.txt is not what the lockfile says: npx tsx .ci/notices.ts --write\n');
    process.exitCode = 1;
  }
}
