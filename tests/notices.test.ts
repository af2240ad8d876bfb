import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { notices } from '../.ci/notices';

test('the notices that are shipped are those of the lockfile', () => {
  // npx tsx .ci/notices.ts --write
  expect(readFileSync(new URL('../public/THIRD-PARTY.txt', import.meta.url), 'utf8')).toBe(notices());
});

test('every library that is shipped is named with its licence', () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  for (const [name, version] of Object.entries(dependencies)) expect(notices()).toContain(`${name} ${version} (`);
});
