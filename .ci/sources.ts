import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** A source file: its path from the project's root with `/`, and its text. */
export interface Source {
  readonly path: string;
  readonly code: string;
}

/** An import as written: what it names, and whether only types come through it. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const CODE = /\.(ts|tsx)$/;
const FOLDERS = ['entrypoints', 'components', 'utils', 'cli', 'tests', 'bench', '.ci'];

/** Every TypeScript source of the project under `root`. */
export function projectSources(root: string): readonly Source[] {
  return FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .filter((path) => CODE.test(path))
      .sort()
      .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') })),
  );
}

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** The imports and re-exports of a source, static and dynamic, in the order they stand. */
export function importsOf(source: Source): readonly Import[] {
  const code = withoutComments(source.code);
  const found: Import[] = [];
  for (const match of code.matchAll(/^\s*(import|export)\s+(type\s)?[^'";]*?from\s*['"]([^'"]+)['"]/gm))
    found.push({ specifier: match[3] ?? '', typeOnly: match[2] !== undefined });
  for (const match of code.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm))
    found.push({ specifier: match[1] ?? '', typeOnly: false });
  for (const match of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g))
    found.push({ specifier: match[1] ?? '', typeOnly: false });
  return found;
}

/** The project path a specifier means, with its ending where the file is known; undefined for packages. */
export function resolveImport(from: Source, specifier: string, paths: ReadonlySet<string>): string | undefined {
  const bare = specifier.replace(/\?.*$/, '');
  if (!bare.startsWith('.') && !bare.startsWith('@/')) return undefined;
  const target = bare.startsWith('@/') ? bare.slice(2) : posix.join(dirname(from.path), bare);
  return [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((path) => paths.has(path)) ?? target;
}
