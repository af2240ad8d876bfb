import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { formatNames } from '../../cli/arguments';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { importFiles } from '../../cli/import-files';
import { run } from '../../cli/run';
import { bundledLexicon } from '../../utils/lexicon/bundled';

const lexicon = bundledLexicon();
const folder = mkdtempSync(join(tmpdir(), 'trich-luc-formats-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const sources = samplePages.filter(({ kind }) => kind === 'article').slice(0, 2);
const paths = sources.map(({ file }) => new URL(`../../seeds/pages/${file}`, import.meta.url).pathname);

/** What goes to standard output meanwhile. */
function heard(): readonly string[] {
  const said: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  return said;
}

const filesUnder = (out: string) =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test.each(formatNames)(
  '%s: written by the command line, comes back whole or is refused with the reason',
  async (format) => {
    const said = heard();
    const out = join(folder, format);
    expect(await run({ format, out, explain: false, help: false, paths }, () => undefined, lexicon)).toBe(0);
    const written = filesUnder(out);
    expect(written.length).toBeGreaterThan(0);
    const back = join(folder, `${format}.back.json`);
    const status = await importFiles([...written, '--out', back], () => lexicon);
    if (format === 'json') {
      expect(status).toBe(0);
      expect(readFileSync(back, 'utf8')).toBe(readFileSync(written[0] ?? '', 'utf8'));
      return;
    }
    expect(status).toBe(1);
    expect(existsSync(back)).toBe(false);
    const lines = said
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(written.length);
    for (const { error } of lines) expect(error).toMatchObject({ code: expect.stringMatching(/^wrong-format$/) });
  },
);

test('a folder in which there is nothing to import says so', async () => {
  heard();
  const back = join(folder, 'nothing.json');
  expect(await importFiles([join(folder, 'vault'), '--out', back], () => lexicon)).toBe(1);
  expect(process.stderr.write).toHaveBeenCalledWith(expect.stringContaining('no file that can be imported'));
  expect(existsSync(back)).toBe(false);
});
