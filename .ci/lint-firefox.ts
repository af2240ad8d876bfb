import { spawnSync } from 'node:child_process';
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

/** Warnings that are known: which, where they come from, and why they do no harm. */
export const knownWarnings: readonly { readonly code: string; readonly file: RegExp; readonly why: string }[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /manifest/,
    why: 'data_collection_permissions, which Firefox for Android knows from 142 on: it is not offered there',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /jsxRuntime|card\.js/,
    why: 'preact: dangerouslySetInnerHTML, which no source of ours uses (tests/security/sources.test.ts)',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /library/,
    why: 'dompurify: it parses into an inert document of its own before it cleans',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /readability|import-pages/,
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
  const isKnown = ({ code, file = '' }: Finding) =>
    knownWarnings.find((one) => one.code === code && one.file.test(file));
  for (const warning of warnings) tell(`warning, ${isKnown(warning)?.why ?? 'UNKNOWN'}: ${said(warning)}`);
  tell(`web-ext lint: ${errors.length} errors, ${warnings.length} warnings`);
  return [...errors, ...warnings.filter((warning) => !isKnown(warning))].map(said);
}

if (argv[1] !== undefined && fileURLToPath(import.meta.url) === argv[1]) {
  const faults = lintFirefox((words) => process.stdout.write(`  ${words}\n`));
  for (const fault of faults) process.stderr.write(`✗ ${fault}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
