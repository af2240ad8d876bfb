import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type BuiltManifest, unagreed } from '../../.ci/manifests';
import { matchPatterns } from '../../utils/article/newspapers';

const privacy = readFileSync(new URL('../../docs/PRIVACY.md', import.meta.url), 'utf8');
const sound: BuiltManifest = {
  permissions: ['unlimitedStorage', 'scripting', 'activeTab', 'contextMenus', 'alarms', 'sidePanel'],
  optional_permissions: ['downloads'],
  host_permissions: matchPatterns(),
  optional_host_permissions: ['*://*/*'],
  content_scripts: [{ matches: matchPatterns() }],
};

test('a manifest that asks for what was agreed is sound', () => {
  expect(unagreed(sound, privacy)).toEqual([]);
});

test.each<readonly [string, BuiltManifest, string]>([
  ['one permission more', { permissions: ['tabs'] }, 'tabs is not in PRIVACY.md'],
  ['one without a reason', { permissions: ['tabs'] }, 'tabs has no reason in the options'],
  ['another one at a click', { optional_permissions: ['alarms'] }, 'alarms is optional, which was not agreed'],
  ['every site', { host_permissions: ['<all_urls>'] }, '<all_urls> is no newspaper of seeds/newspapers.json'],
  [
    'a script on another site',
    { content_scripts: [{ matches: ['*://x.example/*'] }] },
    'a script runs on *://x.example/*',
  ],
  ['a script in every frame', { content_scripts: [{ matches: [], all_frames: true }] }, 'a script runs in every frame'],
  ['files for pages', { web_accessible_resources: [{}] }, 'web_accessible_resources lets others in'],
  ['an ear for others', { externally_connectable: {} }, 'externally_connectable lets others in'],
])('%s is found', (_, more, said) => {
  expect(unagreed({ ...sound, ...more }, privacy)).toContain(said);
});
