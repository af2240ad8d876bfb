import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const say = `
import { seenBeside } from './cli/browser/seen-beside';
void seenBeside({ evaluate: async (work) => console.log(String(work)) });
`;

test('what the demo runs in a page is whole there: tsx puts a helper around functions in it, which pages do not have', () => {
  const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', say], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(said).toContain('visibilitychange');
  expect(said).not.toContain('__name');
});
