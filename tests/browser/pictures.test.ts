import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { waitForPaint } from '../../cli/browser/painted';
import { isOurs } from './harness/browser-services';
import { engines, type Stage, setUp } from './harness/browsers';
import { complaintsOf } from './harness/complaints';
import { pictured } from './harness/picture-pages';
import { press, until } from './harness/screen';

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
  }, 90_000);
});
