import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type Stage, setUp } from './harness/browsers';
import { type LibraryPage, openLibrary } from './harness/library-page';

const CLIPS = 3;

describe.each(engines)('order in the library in %s', (engine) => {
  let stage: Stage;
  let library: LibraryPage;
  beforeAll(async () => {
    stage = await setUp(engine);
    library = await openLibrary(stage, CLIPS);
  });
  afterAll(() => stage?.close());
  const listed = (count: number) =>
    library.until(`${count} clips`, async () => (await library.titles()).length === count);

  test('a value of the collection is suggested while a query is typed, taken by keys, and what it finds is marked', async () => {
    await listed(CLIPS);
    await library.type('.ask-input', 'official:h');
    await library.until('suggestions', async () => (await library.count('.suggestion')) > 0);
    await library.page.keyboard.press('ArrowDown');
    await library.page.keyboard.press('Enter');
    await library.until('the value', () =>
      library.page.evaluate(() =>
        /^official:".+" $/.test(document.querySelector<HTMLInputElement>('.ask-input')?.value ?? ''),
      ),
    );
    await library.until('fewer clips', async () => (await library.titles()).length < CLIPS);
    await library.type('.ask-input', 'nghị quyết');
    await library.until('the words in a sentence', () => library.says('.row-snippet .found', 'quyết'));
  });

  test('what nobody wrote is answered by what was meant', async () => {
    await library.type('.ask-input', 'hội nghij');
    await library.press('.meant');
    await library.until('clips', async () => (await library.titles()).length > 0);
    await library.type('.ask-input', '');
    await listed(CLIPS);
  });

  test('a search is saved with its count, renamed, deleted and brought back', async () => {
    await library.type('.ask-input', 'has:unread nghị quyết');
    await library.until('the words in a sentence', () => library.says('.row-snippet .found', 'quyết'));
    await library.press('.folder-save');
    await library.type('.name-input', 'Về nghị quyết');
    await library.press('.name-form button');
    await library.until('the folder', () => library.says('.folder .facet-label', 'Về nghị quyết'));
    await library.until('its count', async () =>
      library.says('.folder .facet-count', String((await library.titles()).length)),
    );
    const found = (await library.titles()).length;
    await library.press('.narrowed .link');
    await listed(CLIPS);
    await library.press('.folder .menu-button');
    await library.press('.menu-item:last-child');
    await library.until('no folder', async () => (await library.count('.folder')) === 0);
    await library.press('.done button');
    await library.press('.folder .facet-value');
    await listed(found);
    await library.press('.narrowed .link');
    await listed(CLIPS);
  });

  test('tags and a note are put on the article that is read, searched, and taken back', async () => {
    await library.press('.row-main');
    await library.type('.tag-editor input', 'x'.repeat(5000));
    await library.page.keyboard.press('Enter');
    await library.until('why not', () => library.says('.done', '100'));
    await library.type('.tag-editor input', 'đối chiếu');
    await library.page.keyboard.press('Enter');
    await library.until('the tag', () => library.says('.tag-chip', 'đối chiếu'));
    await library.press('.note-open');
    await library.type('.note-field', 'Hỏi **Mười Lúa** về chuyện này');
    await library.press('.note-done button');
    await library.until('the note', () => library.says('.note-text strong', 'Mười Lúa'));
    await library.type('.ask-input', 'muoi lua');
    await listed(1);
    await library.until('the note’s sentence', () => library.says('.row-snippet', 'Mười Lúa'));
    await library.type('.ask-input', 'has:note tag:"đối chiếu"');
    await listed(1);
    await library.type('.ask-input', '');
    await library.press('.tag-chip');
    await library.until('no tag', async () => (await library.count('.tag-chip')) === 0);
    await library.press('.done button');
    await library.until('the tag again', () => library.says('.tag-chip', 'đối chiếu'));
  });

  test('what was deleted lies in the bin with its days, comes back from there, or goes for good', async () => {
    const [title = ''] = await library.titles();
    await library.page.focus('.row-main');
    await library.page.keyboard.press('Delete');
    await listed(CLIPS - 1);
    await library.press('.nav-link[href="?bin"]');
    await library.until('the title', () => library.says('.binned-title', title));
    await library.until('its days', () => library.says('.binned-line', '30'));
    await library.press('.bin-restore');
    await library.until('an empty bin', async () => (await library.count('.binned-clip')) === 0);
    await library.press('.done button');
    await library.press('.binned-acts .link:last-child');
    await library.press('.binned-acts .link-sure');
    await library.until('an empty bin', async () => (await library.count('.binned-clip')) === 0);
    await library.press('.nav-link[href="?"]');
    await listed(CLIPS - 1);
  });

  test('statistics count what is there, as tables', async () => {
    await library.press('.nav-link[href="?statistics"]');
    await library.until('the tables', async () => (await library.count('.tally')) > 3);
    expect(await library.says('.total-value', String(CLIPS - 1))).toBe(true);
    await library.press('.tally-link');
    await library.until('its clips', async () => (await library.titles()).length > 0);
  });

  test('an older text is compared with the one that took its place, word by word', async () => {
    await library.page.evaluate(async () => {
      const opening = indexedDB.open('trich-luc');
      await new Promise((done) => opening.addEventListener('success', done));
      const transaction = opening.result.transaction(['contents', 'versions'], 'readwrite');
      const reading = transaction.objectStore('contents').getAll();
      reading.addEventListener('success', () => {
        for (const content of reading.result) {
          const text = content.article.text.replace(/\S+(?=\.\n|\.$)/, 'khác');
          const older = { ...content, article: { ...content.article, text } };
          const version = { id: `${content.id} older`, clipId: content.id, contentHash: 'older', content: older };
          transaction.objectStore('versions').put({ ...version, clippedAt: '2026-11-01T08:00:00.000Z' });
        }
      });
      await new Promise((done) => transaction.addEventListener('complete', done));
      opening.result.close();
    });
    await library.press('.row-main');
    await library.press('.reader-bar a[href*="old="]');
    await library.until('what went', () => library.says('.diff del', 'khác'));
    await library.until('what came', async () => (await library.count('.diff ins')) > 0);
    await library.press('.reader-bar .link');
    await library.until('the article', async () => (await library.count('.saved-body')) === 1);
  });
});
