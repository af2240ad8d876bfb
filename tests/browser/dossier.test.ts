import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type Stage, setUp } from './harness/browsers';
import { asClips, fillCollection } from './harness/fill-collection';
import { richStory } from './harness/rich-stories';

const STORIES = 40;
const reprint = {
  ...richStory(0),
  url: 'https://khac.example/dang-lai',
  canonicalUrl: 'https://khac.example/dang-lai',
  outlet: 'khac.example',
  text: longer(richStory(0).text).replace('Hội nghị', 'Cuộc họp'),
};
const stories = [
  { ...richStory(0), text: longer(richStory(0).text) },
  ...Array.from({ length: STORIES - 1 }, (_, n) => richStory(n + 1)),
  reprint,
];

/** A text long enough to be told from others. */
function longer(text: string): string {
  const more = 'Đơn vị nêu rõ từng việc đã làm, việc còn chậm, người chịu trách nhiệm và hạn hoàn thành trong quý tới.';
  const further = 'Các nhà máy ở ba miền gửi số liệu về trước ngày mồng năm để tổng hợp chung cho toàn ngành hậu cần.';
  return [text, more, further].join('\n');
}

describe.each(engines)('pages of officials and documents in %s', (engine) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setUp(engine);
    page = await stage.driven.openExtensionPage('library.html');
    await page.bringToFront();
    await fillCollection(page, asClips(stories));
  });
  afterAll(() => stage?.close());

  const text = (css: string) =>
    page.evaluate((selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent ?? ''), css);
  const until = async (what: string, holds: () => Promise<boolean>) => {
    for (const end = Date.now() + 15_000; Date.now() < end; ) {
      if (await holds()) return;
      await new Promise((wake) => setTimeout(wake, 50));
    }
    throw new Error(`in 15 s the page did not show ${what}:\n${await page.evaluate(() => document.body.innerText)}`);
  };
  const go = (query: string) =>
    page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      document.body.append(link);
      link.click();
      link.remove();
    }, query);
  const press = (css: string, words: string) =>
    page.evaluate(
      (selector, wanted) => {
        const one = [...document.querySelectorAll<HTMLElement>(selector)].find(({ textContent }) =>
          textContent?.includes(wanted),
        );
        if (!one) throw new Error(`nothing is ${selector} ${wanted}`);
        one.click();
      },
      css,
      words,
    );
  const done = () => page.evaluate(() => document.querySelector('.dossier')?.getAttribute('data-done') === 'true');

  test('all officials are listed, and lead to a page with every office, its time and its sentence', async () => {
    await go('?officials');
    await until('six officials', async () => (await text('.entity-label')).length === 6);
    await press('.entities a', 'Hoàng Đình Giáp');
    await until('the whole page', done);
    const heads = await text('.tenure-head');
    expect(heads.some((head) => head.includes('Chủ nhiệm') && head.includes('Tổng cục Hậu cần'))).toBe(true);
    expect(heads.some((head) => head.includes('Thứ trưởng') && head.includes('Bộ Quốc phòng'))).toBe(true);
    expect((await text('.tenure blockquote')).every((sentence) => sentence.includes('Hoàng Đình Giáp'))).toBe(true);
    expect((await text('.office-chart .label')).length).toBe(heads.length);
    // Sentences that say no office are there too, and every article.
    const lines = await text('.line-words');
    expect(lines.length).toBeGreaterThan(heads.length);
    expect(lines.every((line) => line.includes('Giáp'))).toBe(true);
  });

  test('two ministries at once are a contradiction, shown with both sentences', async () => {
    await go('?official=vuong%20thua%20chi');
    await until('the contradiction', async () => (await text('.contradiction')).length === 1);
    const [one = '', other = ''] = await text('.contradiction blockquote');
    expect([one, other].some((sentence) => sentence.includes('Bộ trưởng Bộ Công an'))).toBe(true);
    expect([one, other].some((sentence) => sentence.includes('Bộ trưởng Bộ Quốc phòng'))).toBe(true);
  });

  test('a document says what was read and where, its collisions, and every sentence that cites it', async () => {
    await go('?documents');
    await until('documents', async () => (await text('.entity-label')).some((label) => label.includes('08-NQ/TW')));
    await press('.entities a', '08-NQ/TW');
    await until('the whole page', done);
    const lines = await text('.line mark');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((hit) => hit.includes('08-NQ/TW'))).toBe(true);
    await until('the other of that number', async () => (await text('.collisions a')).length === 1);
    const before = await text('.dossier-head h1');
    const address = () => page.evaluate(() => location.search);
    const first = await address();
    await press('.collisions a', '08-NQ/TW');
    await until('the other page', async () => (await address()) !== first && (await done()));
    expect(await text('.dossier-head h1')).toEqual(before);
  });

  test('pictures: a timeline of a query, a network laid out in a worker, both as tables', async () => {
    await go('?pictures');
    await until('a network', async () => (await text('.network .node-label')).length > 5);
    expect((await text('.network-section, .as-table table')).length).toBe(2);
    await go(`?pictures&q=${encodeURIComponent('official:Thiệu')}`);
    await until('fewer bars', async () => (await text('.time-chart title')).length > 0);
    const svg = await page.evaluate(() => document.querySelectorAll('svg[data-picture]').length);
    expect(svg).toBe(2);
  });

  test.each([
    ['SVG', 'image/svg+xml'],
    ['PNG', 'image/png'],
  ])('every picture is saved as %s', async (name, type) => {
    await page.evaluate(() => {
      const saved: Blob[] = [];
      Object.assign(globalThis, { saved });
      URL.createObjectURL = (blob: Blob) => {
        saved.push(blob);
        return 'data:,';
      };
    });
    await page.evaluate((words) => {
      for (const button of document.querySelectorAll<HTMLElement>('.picture-bar button'))
        if (button.textContent?.includes(words)) button.click();
    }, name);
    const blobs = () =>
      page.evaluate(() =>
        (globalThis as unknown as { saved: Blob[] }).saved.map((blob) => [blob.type, blob.size > 2000] as const),
      );
    await until('both files', async () => (await blobs()).length === 2);
    expect(await blobs()).toEqual([
      [type, true],
      [type, true],
    ]);
  });

  test('a reprint is told in the list, and what differs is shown in the reader', async () => {
    await go('?q=%22%C4%91%C6%A1n%20v%E1%BB%8B%20n%C3%AAu%20r%C3%B5%22');
    await until('two of one story', async () => (await text('.row-story')).length === 2);
    await press('.row-main', richStory(0).title ?? '');
    await until('the other paper', async () => (await text('.stories li')).length === 1);
    await press('.stories .link', '');
    await until('the difference', async () => (await text('.stories :is(ins, del)')).join().includes('Cuộc họp'));
  });

  test('two officials are merged, every article follows, and it is taken back', async () => {
    await go('?official=kieu%20van%20thuat');
    await until('the whole page', done);
    await press('.identity-bar button', (await text('.identity-bar button'))[1] ?? '');
    await until('names', async () => (await text('.merge li')).length > 0);
    await page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('.merge input');
      if (!box) throw new Error('no box');
      box.value = 'Lâm Quang';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('the name', async () => (await text('.merge button')).join() === 'Lâm Quang Thiệu');
    await press('.merge button', 'Lâm Quang Thiệu');
    await until('the decision', async () => (await text('.decided li')).length === 1);
    await go('?officials');
    await until('one fewer', async () => (await text('.entity-label')).length === 5);
    await go('?official=lam%20quang%20thieu');
    await until('the decision again', async () => (await text('.decided button')).length === 1);
    await press('.decided button', '');
    await go('?officials');
    await until('six again', async () => (await text('.entity-label')).length === 6);
  });

  test('a name of one’s own and a note are kept', async () => {
    await go('?official=dinh%20thi%20voc');
    await until('the whole page', done);
    await press('.identity-bar button', (await text('.identity-bar button'))[0] ?? '');
    await until('the form', async () => (await text('.name-form')).length === 1);
    await page.evaluate(() => {
      for (const [css, words] of [
        ['.name-form input', 'Bác sĩ Vóc'],
        ['.name-form textarea', 'hỏi lại năm 2022'],
      ] as const) {
        const field = document.querySelector<HTMLInputElement>(css);
        if (!field) throw new Error(`no ${css}`);
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await until('the typed', () =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('.name-form input')?.value === 'Bác sĩ Vóc'),
    );
    await press('.name-form button', '');
    await until('the name', async () => (await text('.dossier-head h1')).join().includes('Bác sĩ Vóc'));
    expect((await text('.dossier-note')).join()).toContain('hỏi lại năm 2022');
  });
});
