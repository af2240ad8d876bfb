import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { importFiles } from '../../cli/import-files';
import { cutPieces } from '../../utils/backup/cut-pieces';
import { listBytes, PARTS_FOLDER, partName } from '../../utils/backup/parts-list';
import { collectionJson } from '../../utils/export/json';
import { zip } from '../../utils/export/zip';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { readSource } from '../../utils/store/read-source';
import { saveClips } from '../../utils/store/save-clips';
import { emptyDatabase, minute, readClip } from '../store/sample';

const folder = mkdtempSync(join(tmpdir(), 'trich-luc-backups-'));
const [at, name] = ['2026-11-29T07:10:00.000Z', 'trich-luc-2026-11-29-071000-k3f9zz'];
const [list, zipped, back] = [`${name}.backup.json`, `${name}.zip`, 'back.json'].map((one) => join(folder, one)) as [
  string,
  string,
  string,
];
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** A collection of 60 clips, as an export and as both kinds of backups. */
const json = await (async () => {
  const db = emptyDatabase();
  const clips = Array.from({ length: 60 }, (_, n) =>
    readClip({ url: `https://bao.example/${n}`, title: `Bài ${n}`, body: `Ông Mẫu nói ${n}. ${'Lời. '.repeat(6000)}` }),
  );
  await saveClips(
    db,
    clips.map((clip, n) => ({ clip, now: minute(n) })),
  );
  const pieces: string[] = [];
  for await (const piece of collectionJson(await readSource(db))) pieces.push(piece);
  return pieces.join('');
})();
mkdirSync(join(folder, PARTS_FOLDER));
const parts: { name: string; bytes: number }[] = [];
async function* whole() {
  yield json;
}
for await (const text of cutPieces(whole())) {
  const part = await partName(text);
  writeFileSync(join(folder, PARTS_FOLDER, part), text);
  parts.push({ name: part, bytes: Buffer.byteLength(text) });
}
writeFileSync(list, listBytes({ format: 'trich-luc-backup', version: 1, exportedAt: at, parts }));
async function* inZip() {
  yield { path: `${name}.json`, pieces: [json] };
}
const bytes: Uint8Array[] = [];
for await (const piece of zip(inZip(), at)) bytes.push(piece);
writeFileSync(zipped, Buffer.concat(bytes));

/** What goes to standard output meanwhile. */
function heard(): readonly string[] {
  const said: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  return said;
}

test.each([
  ['a folder, by its list', list],
  ['a zip', zipped],
])('a backup in %s comes back by the command line as the export it is', async (_, file) => {
  expect(heard()).toEqual([]);
  expect(await importFiles([file, '--out', back], bundledLexicon)).toBe(0);
  expect(JSON.parse(readFileSync(back, 'utf8'))).toEqual(JSON.parse(json));
  rmSync(back);
});

test('a backup of which a piece is missing, or a zip of another program, is refused with its place', async () => {
  const said = heard();
  const [part = ''] = readdirSync(join(folder, PARTS_FOLDER));
  rmSync(join(folder, PARTS_FOLDER, part));
  const foreign = join(folder, 'khac.zip');
  writeFileSync(foreign, 'PK');
  expect(await importFiles([list, foreign, join(folder, 'khong-co.zip'), '--out', back], bundledLexicon)).toBe(1);
  const faults = said.map((line) => JSON.parse(line) as { error: { code: string; message: string } });
  expect(faults.map(({ error }) => error.code)).toEqual(['truncated', 'wrong-format', expect.any(String)]);
  expect(faults[0]?.error.message).toContain('a piece of the backup is missing');
});
