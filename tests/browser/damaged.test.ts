import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePages } from '../../cli/browser/sample-newspaper';
import { engines, type Stage, setUp } from './harness/browsers';
import { complaintsOf } from './harness/complaints';
import { type LibraryPage, openLibrary } from './harness/library-page';
import { press } from './harness/screen';

const [first, second, third] = samplePages.filter(({ kind }) => kind === 'article').map(({ title }) => title ?? '');

/** Runs in the library: damages the row of one clip and the body of another, as nothing of ours could. */
async function damage(ofRow: string, ofBody: string): Promise<void> {
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await asked(indexedDB.open('trich-luc'));
  const transaction = db.transaction(['clips', 'contents'], 'readwrite');
  const [clips, contents] = ['clips', 'contents'].map((name) => transaction.objectStore(name));
  for (const row of await asked(clips?.getAll() as IDBRequest<{ id: string; title: string }[]>)) {
    if (row.title === ofRow) clips?.put({ ...row, officials: 'none' });
    if (row.title === ofBody) contents?.put({ id: row.id, article: null, html: 7 });
  }
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  db.close();
}

describe.each(engines)('a damaged record in %s', (engine) => {
  let stage: Stage;
  let library: LibraryPage;
  beforeAll(async () => {
    stage = await setUp(engine);
    library = await openLibrary(stage, 3);
  });
  afterAll(() => stage?.close());

  test('goes out of the way of all others; the reader is told, saves it to a file and deletes it', async () => {
    const { page, until, titles, says } = library;
    const complaints = complaintsOf(page);
    await until('three clips', async () => (await titles()).length === 3);
    await page.evaluate(damage, first ?? '', second ?? '');
    // Nobody was told of the damage: it is met with the next reading.
    await press(page, '.nav-link[href="?bin"]');
    await until('the bin', async () => (await library.count('.row-main')) === 0);
    await press(page, '.nav-link[href="?"]');
    await until('two clips', async () => (await titles()).length === 2);
    await press(page, '.row-main', second);
    // The body is met when it is read; then neither is in the way.
    await until('one clip', async () => (await titles()).join() === third);
    await until('the line', () => says('.damaged-line', '2 bản ghi bị hỏng'));
    await library.type('search input', 'nghị');
    await until('an answer', async () => (await titles()).join() === third);

    await press(page, '.damaged-line a');
    await until('both', async () => (await library.count('.binned-clip')) === 2);
    expect(await says('.binned-title', first ?? '')).toBe(true);
    if (process.env.SHOTS) await page.screenshot({ path: join(process.env.SHOTS, `damaged-${engine}.png`) });
    await press(page, '.damaged-save');
    const file = () => readdirSync(stage.downloads).find((name) => name.endsWith('-hong.json'));
    await until('the file', async () => file() !== undefined);
    const saved = () => {
      const text = readFileSync(join(stage.downloads, file() ?? ''), 'utf8');
      return text.endsWith('}') ? JSON.parse(text).rows.map((row: { where: string }) => row.where) : undefined;
    };
    await until('a whole file', async () => saved()?.length === 2);
    expect(saved().sort()).toEqual(['clips.officials', 'contents.html']);

    for (const left of [1, 0]) {
      await press(page, '.binned-acts button');
      await press(page, '.binned-acts button', 'thật');
      await until('one less', async () => (await library.count('.binned-clip')) === left);
    }
    await until('no line', async () => !(await says('.damaged-line', 'hỏng')));
    expect(complaints).toEqual([]);
  });
});
