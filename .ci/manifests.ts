import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { matchPatterns } from '../utils/article/newspapers';
import { permissionMessages } from '../utils/i18n/messages/permissions';
import { root } from './steps';

/** What of a built manifest asks for something, or lets somebody in. */
export interface BuiltManifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches: readonly string[]; readonly all_frames?: boolean }[];
  readonly externally_connectable?: unknown;
  readonly web_accessible_resources?: readonly unknown[];
}

/** The permissions that PRIVACY.md gives a reason for. */
export const permissionsOf = (privacy: string): readonly string[] =>
  Array.from(privacy.matchAll(/^\| `(\w+)`/gm), ([, name = '']) => name);

/** What a built manifest asks for that nobody agreed to or gave a reason for, one line a find: a build tool adds of its own. */
export function unagreed(manifest: BuiltManifest, privacy: string): readonly string[] {
  const { permissions = [], optional_permissions: optional = [], host_permissions: hosts = [] } = manifest;
  const [told, news] = [new Set(permissionsOf(privacy)), new Set(matchPatterns())];
  const scripts = manifest.content_scripts ?? [];
  const open = [...(manifest.externally_connectable ? ['externally_connectable'] : [])];
  if ((manifest.web_accessible_resources ?? []).length > 0) open.push('web_accessible_resources');
  return [
    ...[...permissions, ...optional].filter((name) => !told.has(name)).map((name) => `${name} is not in PRIVACY.md`),
    ...[...permissions, ...optional]
      .filter((name) => !(`permission.${name}` in permissionMessages))
      .map((name) => `${name} has no reason in the options`),
    ...optional.filter((name) => name !== 'downloads').map((name) => `${name} is optional, which was not agreed`),
    ...hosts.filter((host) => !news.has(host)).map((host) => `${host} is no newspaper of seeds/newspapers.json`),
    ...(manifest.optional_host_permissions ?? [])
      .filter((host) => host !== '*://*/*')
      .map((host) => `${host} is an optional host beside "any site"`),
    ...scripts.flatMap(({ matches, all_frames: frames }) => [
      ...matches.filter((host) => !news.has(host)).map((host) => `a script runs on ${host}`),
      ...(frames ? ['a script runs in every frame'] : []),
    ]),
    ...open.map((name) => `${name} lets others in`),
  ];
}

if (argv[1] !== undefined && fileURLToPath(import.meta.url) === argv[1]) {
  const privacy = readFileSync(join(root, 'docs/PRIVACY.md'), 'utf8');
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    const file = join(root, '.output', build, 'manifest.json');
    if (!existsSync(file)) {
      process.stdout.write(`✗ ${build} is not built: nothing of it was looked at\n`);
      process.exitCode = 1;
      continue;
    }
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as BuiltManifest;
    const found = unagreed(manifest, privacy);
    const asked = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])].join(', ');
    process.stdout.write(`${found.length === 0 ? '✓' : '✗'} ${build} asks for ${asked}\n`);
    for (const line of found) process.stdout.write(`  ${line}\n`);
    if (found.length > 0) process.exitCode = 1;
  }
}
