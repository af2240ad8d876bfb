import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { waitForPaint } from '../../cli/browser/painted';
import { isOurs } from './harness/browser-services';
import { engines, type Stage, setUp } from './harness/browsers';
import { complaintsOf } from './harness/complaints';
import { pictured } from './harness/picture-pages';
import { press, until, wordsOf } from './harness/screen';

describe.each(engines)('pictures of articles in %s', (engine) => {
  let stage: Stage;
  let desk: Desk;
  beforeAll(async () => {
    stage = await setUp(engine);
    desk = await openDesk(stage.driven);
  });
  afterAll(() => stage?.close());

  const requests = () => stage.newspaper.requests.filter(isOurs).length;

  test('are kept when the reader wants it, as far as the page may be read, and shown without one request', async () => {
    const tab = await stage.driven.open(pictured);
    await waitForPaint(tab);
    await desk.pageState(pictured);
    await until('its pictures', () =>
      tab.evaluate(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0)),
    );
    const before = requests();
    const plain = await desk.askTab(pictured, 'clipPage');
    expect(plain).toMatchObject({ ok: true });
    expect(plain.ok && plain.value.pictures).toBeUndefined();

    const options = await stage.driven.openExtensionPage('options.html');
    await options.bringToFront();
    await press(options, 'input[name=pictures][value="2"]');
    await until('the choice', () =>
      options.evaluate(
        () => document.querySelector<HTMLInputElement>('input[name=pictures][value="2"]')?.checked ?? false,
      ),
    );
    await options.close();
    await tab.bringToFront();
    expect(await desk.askTab(pictured, 'clipPage')).toMatchObject({
      ok: true,
      value: { created: false, pictures: { kept: 2, links: 1 } },
    });
    expect(requests()).toBe(before);

    const library = await stage.driven.openExtensionPage('library.html');
    const complaints = complaintsOf(library);
    await library.bringToFront();
    await press(library, '.row-main');
    await until('two pictures', () =>
      library.evaluate(() => {
        const images = [...document.querySelectorAll<HTMLImageElement>('.saved-body img')];
        return images.length === 2 && images.every((image) => image.complete && image.naturalWidth > 0);
      }),
    );
    const shown = await library.evaluate(() => ({
      images: [...document.querySelectorAll<HTMLImageElement>('.saved-body img')].map((image) => ({
        alt: image.alt,
        scheme: image.src.replace(/:.*/, ':'),
        sides: [image.naturalWidth, image.naturalHeight],
      })),
      links: [...document.querySelectorAll<HTMLAnchorElement>('.saved-body .saved-picture')].map((link) => link.href),
    }));
    expect(shown.images).toEqual([
      { alt: 'Lễ khai mạc', scheme: 'blob:', sides: [1600, 800] },
      { alt: 'Đại biểu dự hội nghị', scheme: 'blob:', sides: [1600, 800] },
    ]);
    expect(shown.links).toEqual(['https://anh.example/khong-cho-doc.svg']);
    expect(complaints).toEqual([]);
    expect(requests()).toBe(before);
    if (process.env.SHOTS) await library.screenshot({ path: `${process.env.SHOTS}/pictures-${engine}.png` });

    const exported = async (format: string, ending: string) => {
      await press(library, '.reader-bar .menu-button', 'Xuất');
      await press(library, '.reader-bar .menu-item', format);
      const found = () => readdirSync(stage.downloads).find((name) => name.endsWith(ending)) ?? '';
      const path = () => join(stage.downloads, found());
      await until(`a file ${ending}`, async () => found() !== '' && readFileSync(path()).length > 0);
      await until(`${format} done`, async () => (await wordsOf(library, '.out-status')).join().includes(ending));
      const files = unzipSync(readFileSync(path()));
      return Object.entries(files).map(([name, bytes]) => ({ name, start: [...bytes.slice(0, 3)] }));
    };
    // Word reads no WebP: the library draws them as JPEG.
    const inWord = (await exported('Word', '.docx')).filter(({ name }) => name.startsWith('word/media/'));
    expect(inWord.map(({ name, start }) => [name.replace(/^.*\./, ''), start])).toEqual([
      ['jpg', [0xff, 0xd8, 0xff]],
      ['jpg', [0xff, 0xd8, 0xff]],
    ]);
    const inVault = (await exported('Obsidian', '.zip')).filter(({ name }) => name.startsWith('Ảnh/'));
    expect(inVault.map(({ name, start }) => [name.replace(/^.*\./, ''), start])).toEqual([
      ['webp', [0x52, 0x49, 0x46]],
      ['webp', [0x52, 0x49, 0x46]],
    ]);
    expect(complaints).toEqual([]);
    expect(requests()).toBe(before);
  }, 90_000);
});
