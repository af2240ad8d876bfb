import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../cli/browser/desk';
import { waitForPaint } from '../../cli/browser/painted';
import { openPopup, type Popup, said } from '../../cli/browser/popup';
import { sampleHtml, samplePages } from '../../cli/browser/sample-newspaper';
import type { ExportedClip } from '../../utils/model/exported-clip';
import { engines, type Stage, setUp } from './harness/browsers';
import { commandLineClips } from './harness/command-line';
import { fill, press, wordsOf } from './harness/screen';
import { wrappedSeeds } from './harness/wrap-seed';

const samples = samplePages
  .filter((page) => page.kind === 'article')
  .map(({ file, url }) => ({ id: file, url, html: sampleHtml(file) }));
const pages = [...samples, ...wrappedSeeds];
const known = commandLineClips(pages);
const titleOf = (url: string) => known.get(url)?.article.title ?? '';
const conference = samples.find(({ id }) => id === 'qdnd-hoi-nghi-dang-uy.html') ?? pages[0];

describe.each(engines)('the collection in %s', (engine) => {
  let stage: Stage;
  let desk: Desk;
  beforeAll(async () => {
    stage = await setUp(engine);
    desk = await openDesk(stage.driven);
  });
  afterAll(() => stage?.close());

  /** Opens an address in front and the popup upon it. */
  async function visit(url: string): Promise<{ popup: Popup; leave: () => Promise<void> }> {
    const page = await stage.driven.open(url);
    await waitForPaint(page);
    await page.bringToFront();
    const popup = await openPopup(stage.driven);
    const leave = async () => {
      await popup.page.close();
      await page.close();
    };
    return { popup, leave };
  }
  const shows = (popup: Popup, title: string) => async () => (await popup.titles()).includes(title);

  test.each(pages.map(({ id, url }) => [id, url] as const))(
    '%s: clipped from the popup, listed first',
    async (_, url) => {
      const { popup, leave } = await visit(url);
      await popup.until('its title', async () => (await popup.text()).includes(titleOf(url)));
      await popup.press('button', said('page.clip'));
      await popup.until('when it was clipped', async () => said('page.clippedAt').test(await clippedWhen(popup)));
      await popup.until('the clip at the top', async () => (await popup.titles())[0] === titleOf(url));
      await leave();
    },
  );

  test('clipped twice, it is there once', async () => {
    const url = conference?.url ?? '';
    const { popup, leave } = await visit(url);
    await popup.press('button', said('page.again'));
    await popup.until('when it was updated', async () => said('page.updatedAt').test(await clippedWhen(popup)));
    expect((await popup.titles()).filter((title) => title === titleOf(url))).toHaveLength(1);
    await leave();
  });

  test.each([
    ['08 nq tw', '08-NQ/TW'],
    ['08-NQ/TW', '08-NQ/TW'],
    ['dang the doan', 'Đặng Thế Đoàn'],
    ...(wrappedSeeds.length === 0 ? [] : [['phan van giang', 'Phan Văn Giang'] as const]),
  ] as const)('searching “%s” finds every article that names %s', async (words, name) => {
    const wanted = pages.filter(({ url }) => names(known.get(url), name)).map(({ url }) => titleOf(url));
    expect(wanted.length).toBeGreaterThan(0);
    const { popup, leave } = await visit(conference?.url ?? '');
    await popup.until('the collection', async () => (await popup.titles()).length > 0);
    await popup.type(words);
    await popup.until('what it found', async () => said('search.found').test(await status(popup)));
    const found = await popup.titles();
    for (const title of wanted) expect(found).toContain(title);
    await popup.type('');
    await leave();
  });

  test('a popup that closes keeps what was searched, and the tag and note that were being typed', async () => {
    const first = await visit(conference?.url ?? '');
    const into = (popup: Popup, css: string, words: string) =>
      popup.page.evaluate(
        (selector, typed) => {
          const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
          if (!field) throw new Error(`no ${selector}`);
          field.value = typed;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        css,
        words,
      );
    const has = (popup: Popup, css: string) => () =>
      popup.page.evaluate((selector) => document.querySelector(selector) !== null, css);
    const typedIn = (popup: Popup, css: string) =>
      popup.page.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.value ?? '', css);
    await first.popup.until('the field for tags', has(first.popup, '.tag-input'));
    await first.popup.press('button', /Viết ghi chú|Write a note/);
    await first.popup.until('the field for a note', has(first.popup, '.note-field'));
    await into(first.popup, '.tag-input', 'đọc lạ');
    await into(first.popup, '.note-field', 'Hỏi lại **số liệu** nă');
    await first.popup.type('hoang dinh');
    await first.leave();
    const { popup, leave } = await visit(conference?.url ?? '');
    await popup.until('the search', async () => (await typedIn(popup, '.search-input')) === 'hoang dinh');
    await popup.until('the tag', async () => (await typedIn(popup, '.tag-input')) === 'đọc lạ');
    // A note that rested long enough was saved; one that did not is still being typed.
    await popup.until(
      'the note',
      async () => (await popup.text()).includes('số liệu') || (await typedIn(popup, '.note-field')).includes('số liệu'),
    );
    expect(await popup.page.evaluate(() => document.activeElement?.className)).toBe('search-input');
    await popup.type('');
    await leave();
  });

  test('a tag taken off in the popup is offered back', async () => {
    const { popup, leave } = await visit(conference?.url ?? '');
    const has = (css: string) => () => popup.page.evaluate((selector) => !!document.querySelector(selector), css);
    const chips = () => wordsOf(popup.page, '.tag-chip');
    await popup.until('the field for tags', has('.tag-input'));
    await fill(popup.page, '.tag-input', 'đọc lại');
    await popup.page.evaluate(() => document.querySelector<HTMLFormElement>('.tag-editor')?.requestSubmit());
    await popup.until('the tag', async () => (await chips()).length === 1);
    await popup.press('button', /đọc lại/);
    await popup.until('no tag', async () => (await chips()).length === 0);
    await press(popup.page, '.order-done button');
    await popup.until('the tag again', async () => (await chips()).length === 1);
    await leave();
  });

  test('the popup is never larger than browsers show', async () => {
    const { popup, leave } = await visit(conference?.url ?? '');
    await popup.until('the collection', async () => (await popup.titles()).length > 0);
    const [width, height] = await popup.page.evaluate(() => {
      const { width, height } = document.body.getBoundingClientRect();
      return [width, height];
    });
    expect(width).toBeLessThanOrEqual(800);
    expect(height).toBeLessThanOrEqual(600);
    await leave();
  });

  test('an official clicked narrows the list to the articles that name them', async () => {
    const { popup, leave } = await visit(conference?.url ?? '');
    await popup.press('button', /(?:Cán bộ|Official) Hoàng Đình Giáp/);
    const wanted = pages.filter(({ url }) => names(known.get(url), 'Hoàng Đình Giáp')).map(({ url }) => titleOf(url));
    expect(wanted.length).toBeGreaterThan(1);
    await popup.until('fewer articles', async () => {
      const titles = await popup.titles();
      return titles.length === wanted.length && wanted.every((title) => titles.includes(title));
    });
    await leave();
  });

  test('deleted, a clip is gone; undone, it is back', async () => {
    const url = conference?.url ?? '';
    const { popup, leave } = await visit(url);
    await popup.until('the clip', shows(popup, titleOf(url)));
    await popup.press('button', new RegExp(`(?:Xóa bài|Delete article): ${titleOf(url)}`));
    await popup.until('the list without it', async () => !(await shows(popup, titleOf(url))()));
    expect(await desk.ask('clipState', { canonicalUrl: url })).toEqual({ ok: true, value: null });
    await popup.press('button', said('clip.undo'));
    await popup.until('the clip again', shows(popup, titleOf(url)));
    await leave();
  });

  test('exported, every mention equals the command line’s for the same page and address', async () => {
    const { popup, leave } = await visit(conference?.url ?? '');
    await popup.until('the collection', async () => (await popup.titles()).length > 0);
    await popup.press('button', said('export.json'));
    const file = join(stage.downloads, await downloaded(stage.downloads));
    const exported = JSON.parse(readFileSync(file, 'utf8')) as { clips: readonly ExportedClip[] };
    expect(exported.clips.map(({ article }) => article.canonicalUrl).sort()).toEqual([...known.keys()].sort());
    for (const clip of exported.clips) {
      const same = known.get(clip.article.canonicalUrl ?? '');
      expect(clip.article).toEqual(same?.article);
      expect(clip.mentions).toEqual(same?.mentions);
      expect(clip.officials).toEqual(same?.officials);
      expect(clip.documents).toEqual(same?.documents);
    }
    await leave();
  });

  const status = (popup: Popup) =>
    popup.page.evaluate(() => document.querySelector('.found-count')?.textContent?.trim() ?? '');
  const clippedWhen = (popup: Popup) =>
    popup.page.evaluate(() => document.querySelector('.clipped-when')?.textContent?.trim() ?? '');
});

/** True if an official or a document of the clip goes by this name. */
function names(clip: ExportedClip | undefined, name: string): boolean {
  const officials = clip?.officials.map((official) => official.name) ?? [];
  const documents = clip?.documents.map((document) => document.number) ?? [];
  return [...officials, ...documents].includes(name);
}

/** The name of the file that was downloaded, once it is whole. */
async function downloaded(folder: string): Promise<string> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const files = readdirSync(folder);
    const [whole] = files.filter((name) => name.endsWith('.json'));
    if (whole !== undefined && files.length === 1) return whole;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error(`nothing was downloaded into ${folder}: ${readdirSync(folder).join(', ')}`);
}
