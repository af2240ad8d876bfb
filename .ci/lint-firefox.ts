import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { root } from './steps';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface Linted {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

interface Known {
  readonly code: string;
  /** What only the library's code says, and so the file that holds it: chunks change their names. */
  readonly says: RegExp;
  readonly why: string;
}

/** Warnings that are known: which, where they come from, and why they do no harm. `.ci/scan.ts` looks at every single line. */
export const knownWarnings: readonly Known[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    says: /data_collection_permissions/,
    why: 'data_collection_permissions, which Firefox for Android knows from 142 on: it is not offered there',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    says: /dangerouslySetInnerHTML/,
    why: 'preact: dangerouslySetInnerHTML, which no source of ours uses (tests/security/sources.test.ts)',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    says: /ALLOWED_URI_REGEXP/,
    why: 'dompurify: it parses into an inert document of its own before it cleans',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    says: /_charThreshold/,
    why: 'readability: on a copy of the page that is in no window',
  },
];

/** What `web-ext lint` finds in the build for Firefox. Throws when it did not run. */
export function webExtLint(): Linted {
  const args = ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'];
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
  const { stdout, stderr } = spawnSync('npx', args, { cwd: root, encoding: 'utf8', env, maxBuffer: 64_000_000 });
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`web-ext lint said nothing: ${stderr.slice(-1000)}`);
  return JSON.parse(stdout.slice(start)) as Linted;
}

/** Its errors, and the warnings that no library line explains. */
export function lintFirefox(tell: (words: string) => void): readonly string[] {
  const { errors, warnings } = webExtLint();
  const said = ({ code, message, file, line }: Finding) => `${code} ${file ?? ''}:${line ?? ''} ${message}`;
  const textOf = (file: string) => readFileSync(join(root, '.output/firefox-mv3', file), 'utf8');
  const isKnown = ({ code, file = 'manifest.json' }: Finding) =>
    knownWarnings.find((one) => one.code === code && one.says.test(textOf(file)));
  for (const warning of warnings) tell(`warning, ${isKnown(warning)?.why ?? 'UNKNOWN'}: ${said(warning)}`);
  tell(`web-ext lint: ${errors.length} errors, ${warnings.length} warnings`);
  return [...errors, ...warnings.filter((warning) => !isKnown(warning))].map(said);
}

if (argv[1] !== undefined && fileURLToPath(import.meta.url) === argv[1]) {
  const faults = lintFirefox((words) => process.stdout.write(`  ${words}\n`));
  for (const fault of faults) process.stderr.write(`✗ ${fault}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
