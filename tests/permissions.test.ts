import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { UserManifest } from 'wxt';
import { permissionsOf } from '../.ci/manifests';
import { permissionMessages } from '../utils/i18n/messages/permissions';
import config from '../wxt.config';

/** The manifest as wxt.config.ts writes it; wxt adds `sidePanel` for Chrome because there is a side panel. */
function manifestFor(browser: 'chrome' | 'firefox'): UserManifest {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made by a function');
  return manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' }) as UserManifest;
}

const asked = (browser: 'chrome' | 'firefox') => [
  ...(manifestFor(browser).permissions ?? []),
  ...(manifestFor(browser).optional_permissions ?? []),
  ...(browser === 'chrome' ? ['sidePanel'] : []),
];

/** What the issue allows at install: nothing beyond it is ever asked for. */
const allowed = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus', 'sidePanel', 'alarms'];

const privacy = readFileSync(new URL('../docs/PRIVACY.md', import.meta.url), 'utf8');
const rows = permissionsOf(privacy);

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  test('asks at install for nothing beyond what was agreed', () => {
    expect(allowed).toEqual(expect.arrayContaining([...(manifestFor(browser).permissions ?? [])]));
  });

  test('has a reason for every permission in the options, in both languages, and in PRIVACY', () => {
    for (const name of asked(browser)) {
      expect(Object.keys(permissionMessages)).toContain(`permission.${name}`);
      expect(rows).toContain(name);
    }
  });

  test('forbids its pages every connection elsewhere', () => {
    const policy = (manifestFor(browser).content_security_policy as { extension_pages: string }).extension_pages;
    const parts = Object.fromEntries(
      policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1)]),
    );
    expect(parts['default-src']).toEqual(["'none'"]);
    expect(parts['script-src']).toEqual(["'self'"]);
    expect(parts['connect-src']).toEqual(["'self'"]);
    const sources = Object.values(parts).flat();
    const harmless = ["'self'", "'none'", 'data:', 'blob:'];
    expect(sources.filter((source) => !harmless.includes(source))).toEqual([]);
  });

  test('opens nothing of ours to pages, other extensions or remote code', () => {
    const { externally_connectable, web_accessible_resources, optional_host_permissions } = manifestFor(browser);
    expect(externally_connectable).toBeUndefined();
    expect(web_accessible_resources).toBeUndefined();
    expect(optional_host_permissions).toEqual(['*://*/*']);
  });
});

test('no reason is given for what is not asked for', () => {
  const all = new Set([...asked('chrome'), ...asked('firefox')]);
  expect(rows.filter((name) => !all.has(name))).toEqual([]);
  const reasons = Object.keys(permissionMessages).flatMap((key) => /^permission\.(\w+)$/.exec(key)?.[1] ?? []);
  expect(reasons.filter((name) => name !== 'hosts' && !all.has(name))).toEqual([]);
});

test('Firefox is told that no data is collected', () => {
  const { gecko } = manifestFor('firefox').browser_specific_settings as { gecko: Record<string, unknown> };
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
