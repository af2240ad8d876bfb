import { describe, expect, test } from 'vitest';
import { openBackup } from '../../utils/backup/open-backup';
import { listBytes, partName } from '../../utils/backup/parts-list';
import { zip } from '../../utils/export/zip';

const at = '2026-11-29T07:10:00.000Z';
const list = (parts: readonly { readonly name: string; readonly bytes: number }[], name = 'trich-luc-a.backup.json') =>
  new File([listBytes({ format: 'trich-luc-backup', version: 1, exportedAt: at, parts: [...parts] })], name);
const piece = async (text: string) => {
  const name = await partName(text);
  return { file: new File([text], name), name, bytes: new TextEncoder().encode(text).length };
};
const [one, two] = await Promise.all([piece('{"a":"Đầu",'), piece('"b":2}')]);

async function zipped(files: Readonly<Record<string, string>>, name = 'a.zip'): Promise<File> {
  async function* given() {
    for (const [path, text] of Object.entries(files)) yield { path, pieces: [text] };
  }
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const bytes of zip(given(), at)) pieces.push(Uint8Array.from(bytes));
  return new File(pieces, name);
}

describe('what a reader chose', () => {
  test('a folder is its pieces put together, the newest backup of several', async () => {
    const older = list([two], 'trich-luc-2026-11-01-0000.backup.json');
    const newer = list([one, two], 'trich-luc-2026-11-02-0000.backup.json');
    const file = await openBackup([two.file, newer, one.file, older]);
    expect(file?.name).toBe('trich-luc-2026-11-02-0000.json');
    expect(await file?.text()).toBe('{"a":"Đầu","b":2}');
  });

  test('a zip of ours is the file in it', async () => {
    const json = '{"format":"trich-luc-collection","version":2,"a":"Đầu"}';
    const file = await openBackup([await zipped({ 'trich-luc-2026-11-29-071005-k3f9zz.json': json })]);
    expect(await file?.text()).toBe(json);
  });

  test.each([
    ['a zip of saved pages', async () => [await zipped({ 'trang.html': '<p>' })]],
    ['tables', async () => [await zipped({ 'articles.csv': 'a', 'b.csv': 'b' }, 'trich-luc-2026-11-29.csv.zip')]],
    ['an export', async () => [new File(['{"format":"trich-luc-collection"'], 'trich-luc-2026-11-29.json')]],
    ['a file that is only called a zip', async () => [new File(['PK'.repeat(40)], 'a.zip')]],
    ['nothing', async () => []],
  ])('%s is no backup', async (_, files) => expect(await openBackup(await files())).toBeUndefined());

  test.each([
    ['a list alone', [list([one, two])], /a piece of the backup is missing/],
    ['a piece that was changed', [list([one]), new File(['{"a":"Đàu",'], one.name)], /changed or damaged/],
    ['a name that leads elsewhere', [list([{ name: '../../passwd', bytes: 1 }])], /no list of a backup/],
    ['a list of another format', [new File(['{"format":"x"}'], 'trich-luc-a.backup.json')], /no list of a backup/],
    ['a list that is no JSON', [new File(['{'], 'trich-luc-a.backup.json')], /trich-luc-a/],
  ])('%s is refused with its place', async (_, files, reason) => {
    await expect(openBackup(files)).rejects.toThrow(reason);
  });

  test.each([
    ['nothing but zeros, a thousand times as long as it looks', '\0'.repeat(2_000_000)],
    ['another file', '{"format":"trich-luc-kollektion"}'],
  ])('a zip with %s is refused at its first bytes', async (_, text) => {
    const file = await zipped({ 'trich-luc-2026-11-29-0710.json': text });
    await expect(openBackup([file])).rejects.toThrow(/zip/);
  });

  test('a zip of two files is refused, though the first is called as ours', async () => {
    const file = await zipped({ 'trich-luc-2026-11-29-0710.json': '{}', 'b.json': '{}' });
    await expect(openBackup([file])).rejects.toThrow(/not one file/);
  });
});
