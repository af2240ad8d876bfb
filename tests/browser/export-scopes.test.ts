import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportFormats } from '../../utils/export/formats';
import { engines, type Stage, setUp } from './harness/browsers';
import { type LibraryPage, openLibrary } from './harness/library-page';

const CLIPS = 3;
/** Each format from one of both dossiers, and Word from both. */
const { json, markdown, html, csv, docx, ...others } = exportFormats;
const formatsOf = { official: [json, markdown, html, csv, docx], document: [docx, ...Object.values(others)] } as const;
/** What follows the day; a browser puts a number behind a name that is taken. */
const extensionOf = (name: string) => /\d{4}-\d\d-\d\d(?: ?\(\d+\))?\.(.+)$/.exec(name)?.[1];

describe.each(engines)('what leaves the library from where, in %s', (engine) => {
  let stage: Stage;
  let library: LibraryPage;
  beforeAll(async () => {
    stage = await setUp(engine);
    library = await openLibrary(stage, CLIPS);
  });
  afterAll(() => stage?.close());

  /** The file of an ending, once the browser has it whole; it is taken away, since another one may bear its name. */
  async function file(extension: string): Promise<{ name: string; bytes: Buffer }> {
    let name = '';
    await library.until(`a file .${extension}`, async () => {
      name = readdirSync(stage.downloads).find((one) => extensionOf(one) === extension) ?? '';
      return name !== '' && readFileSync(join(stage.downloads, name)).length > 0;
    });
    const path = join(stage.downloads, name);
    const bytes = readFileSync(path);
    rmSync(path);
    return { name, bytes };
  }
  async function take(menu: string, format: string): Promise<void> {
    await library.press(`${menu} .menu-button`, 'Xuất');
    await library.press(`${menu} .menu-item`, format);
  }
  const go = async (query: string) => {
    await library.page.evaluate((to) => history.pushState(null, '', `library.html${to}`), query);
    await library.page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  };
  const clipsOf = (bytes: Buffer) =>
    (JSON.parse(bytes.toString()) as { clips: { article: { title: string } }[] }).clips.map(
      ({ article }) => article.title,
    );

  test('a search’s result', async () => {
    await library.until('all clips', async () => (await library.titles()).length === CLIPS);
    const [first = ''] = await library.titles();
    await library.type('.ask-input', `"${first.replace('★ ', '').split(' ').slice(0, 6).join(' ')}"`);
    await library.until('one clip', async () => (await library.titles()).length === 1);
    await take('.count', 'Xuất JSON');
    expect(clipsOf((await file('json')).bytes)).toEqual([first.replace('★ ', '')]);
    await library.type('.ask-input', '');
    await library.until('all clips', async () => (await library.titles()).length === CLIPS);
  });

  test('a selection', async () => {
    await library.press('.row:nth-child(1) input');
    await library.press('.row:nth-child(2) input');
    await take('.selection', 'Xuất JSON');
    expect(clipsOf((await file('json')).bytes)).toHaveLength(2);
  });

  test('one clip, under its title', async () => {
    await library.press('.row-main');
    await library.until('the article', async () => (await library.count('.saved-title')) === 1);
    await take('.reader-bar', 'Xuất HTML');
    const { name, bytes } = await file('html');
    expect(bytes.toString().match(/<article /g)).toHaveLength(1);
    expect(name).not.toMatch(/^trich-luc/);
  });

  test.each(['official', 'document'] as const)(
    'the dossier of one %s, in formats that other programs open',
    async (kind) => {
      await go(kind === 'official' ? '?officials' : '?documents');
      await library.until('the list', async () => (await library.count('.entities')) === 1);
      const subject = await library.page.evaluate(
        (css) => document.querySelector(css)?.textContent?.trim() ?? '',
        `.entities a[href^="?${kind}="]`,
      );
      await library.press(`.entities a[href^="?${kind}="]`);
      await library.until('the dossier', async () => {
        const whole = await library.count('.dossier[data-done="true"] .identity-bar .menu');
        return whole === 1 && library.says('.dossier-head h1', subject);
      });
      for (const { name, extension } of formatsOf[kind]) {
        await take('.identity-bar', `Xuất ${name}`);
        await library.until(`${name} done`, () => library.says('.out-status', `.${extension}`));
        const { bytes } = await file(extension);
        if (extension.endsWith('zip')) expect(Object.keys(unzipSync(bytes)).length).toBeGreaterThan(2);
        if (extension !== 'docx') continue;
        const { value } = await mammoth.extractRawText({ buffer: bytes });
        expect(value.normalize('NFC')).toContain(subject);
        expect(value.match(/Hồ sơ trích lục\n/)).toBeNull();
      }
    },
  );
});
