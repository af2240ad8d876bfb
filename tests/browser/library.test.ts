import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, type Stage, setUp } from './harness/browsers';
import { sampleArticles as articles, clipSamples } from './harness/clip-samples';
import { sanitizerScript } from './harness/sanitizer-script';
import { fill } from './harness/screen';

describe.each(engines)('the library in %s', (engine) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setUp(engine);
    await clipSamples(stage);
    page = await stage.driven.openExtensionPage('library.html');
    await page.bringToFront();
  });
  afterAll(() => stage?.close());

  const titles = () =>
    page.evaluate(() => [...document.querySelectorAll('.row-title')].map((one) => one.textContent ?? ''));
  const until = async (what: string, holds: () => Promise<boolean>) => {
    for (const end = Date.now() + 20_000; Date.now() < end; ) {
      if (await holds()) return;
      await new Promise((wake) => setTimeout(wake, 40));
    }
    throw new Error(
      `in 20 s the library did not show ${what}; it shows:\n${await page.evaluate(() => document.body.innerText)}`,
    );
  };
  const asked = () => page.evaluate(() => decodeURIComponent(location.search));
  const ask = (words: string) =>
    page.evaluate((typed) => {
      const box = document.querySelector<HTMLInputElement>('.ask-input');
      if (!box) throw new Error('there is no search box');
      box.value = typed;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }, words);
  const press = (selector: string, words?: string) =>
    page.evaluate(
      (css, text) => {
        const all = [...document.querySelectorAll<HTMLElement>(css)];
        const one = text === undefined ? all[0] : all.find((control) => control.textContent?.includes(text));
        if (!one) throw new Error(`nothing is ${css} ${text}`);
        one.click();
      },
      selector,
      words,
    );

  test('lists every clip, with counted facets', async () => {
    await until('all clips', async () => (await titles()).length === articles.length);
    await until('facets', () => page.evaluate(() => document.querySelectorAll('.facet-value').length > 4));
  });

  test('what is searched is answered by a worker, not in the page', async () => {
    await page.evaluate(() => {
      const { postMessage } = Worker.prototype;
      const answers: unknown[] = Object.assign(globalThis, { answers: [] }).answers;
      Worker.prototype.postMessage = function (said: unknown) {
        Worker.prototype.postMessage = postMessage;
        this.onmessage = ({ data }) => answers.push(data.value);
        postMessage.call(this, said);
      };
    });
    await ask('"hội nghị"');
    const answered = () => page.evaluate(() => JSON.stringify((globalThis as { answers?: unknown[] }).answers));
    await until('an answer of the worker', async () => (await answered()).includes('"total":'));
    await ask('');
    await until('all clips', async () => (await titles()).length === articles.length);
  });

  test('opens an article with its officials painted and nothing that runs', async () => {
    await press('.row-main');
    await until('paint', () => page.evaluate(() => CSS.highlights.has('trich-luc-official')));
    expect(await page.evaluate(() => document.querySelectorAll('.saved-body p').length)).toBeGreaterThan(1);
    expect(
      await page.evaluate(() => document.querySelectorAll('.saved-body :is(script, style, img, iframe)').length),
    ).toBe(0);
  });

  test.each([
    ['a script', '<p>Một</p><script>globalThis.ran = 1</script>', '<p>Một</p>'],
    ['a handler', '<p onclick="globalThis.ran = 1">Một</p>', '<p>Một</p>'],
    [
      'a picture',
      '<p>Một<img src="https://x.example/a.png" alt="Quang cảnh" onerror="globalThis.ran = 1"></p>',
      '<p>Một<a href="https://x.example/a.png" class="saved-picture" title="Quang cảnh" target="_blank" rel="noopener noreferrer"></a></p>',
    ],
    ['a picture without an address', '<p>Một<img src="a.png" onerror="globalThis.ran = 1"></p>', '<p>Một</p>'],
    ['a drawing that is a picture', `<p>Một<img src="data:image/svg+xml,${'x'.repeat(500)}"></p>`, '<p>Một</p>'],
    ['a frame', '<iframe srcdoc="x"></iframe><p>Một</p>', '<p>Một</p>'],
    ['a place on the page', '<p style="position:fixed" class="pane" id="root">Một</p>', '<p>Một</p>'],
    ['a form', '<form action="https://x.example"><input name="a"><p>Một</p></form>', '<p>Một</p>'],
    ['a drawing', '<svg><script>globalThis.ran = 1</script></svg><p>Một</p>', '<p>Một</p>'],
    [
      'an address that runs',
      '<a href="javascript:globalThis.ran=1">x</a>',
      '<a target="_blank" rel="noopener noreferrer">x</a>',
    ],
  ])('%s is taken out of what was saved, and the words stay', async (_, html, wanted) => {
    const code = await sanitizerScript();
    const cleaned = await page.evaluate(
      `${code}; (() => { const box = document.createElement("div"); box.append(sanitizer.sanitizeArticle(${JSON.stringify(html)})); return box.innerHTML; })()`,
    );
    expect(cleaned).toBe(wanted);
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
  });

  test('says what is wrong with a query and follows the rest of it', async () => {
    await ask('hội nghị before:hôm-qua');
    await until('the problem', () =>
      page.evaluate(() => (document.querySelector('.problems')?.textContent ?? '').includes('hôm-qua')),
    );
    await ask('x'.repeat(10_000));
    await until('the limit', () =>
      page.evaluate(() => /1000/.test(document.querySelector('.problems')?.textContent ?? '')),
    );
    await ask('');
    await until('all clips', async () => (await titles()).length === articles.length);
  });

  test('a facet narrows, and again widens', async () => {
    // They are counted once the list is there.
    await until('a facet', () => page.evaluate(() => document.querySelector('.facet-value') !== null));
    await press('.facet-value');
    // The count of what was pressed: before it the facets may still have been those of the question before.
    const count = () => document.querySelector('.facet-value[aria-pressed="true"] .facet-count')?.textContent ?? '';
    await until('fewer clips', async () => {
      const { length } = await titles();
      return length < articles.length && String(length) === (await page.evaluate(count));
    });
    await press('.facet-value[aria-pressed="true"]');
    await until('all clips', async () => (await titles()).length === articles.length);
  });

  test('selected clips are tagged, starred and deleted at once, and all of it is undone', async () => {
    for (const nth of [1, 2]) await press(`.row:nth-child(${nth}) input`);
    await fill(page, '.tag-input', 'đọc lại');
    await press('.tagging button');
    await until('two tags', () => page.evaluate(() => document.querySelectorAll('.row-tag').length === 2));
    await ask('tag:"đọc lại"');
    await until('the tagged', async () => (await titles()).length === 2);
    await press('.done button');
    await until('none tagged', async () => (await titles()).length === 0);
    await ask('');
    await until('all clips', async () => (await titles()).length === articles.length);
    await press('.selection .act-delete');
    await until('two fewer', async () => (await titles()).length === articles.length - 2);
    await press('.done button');
    await until('all clips again', async () => (await titles()).length === articles.length);
  });

  test('what is asked and what is open stand in the address, and the back button leads through them', async () => {
    await press('.row-main');
    await until('an open article in the address', async () => (await asked()).includes('clip='));
    await press('.facet-value');
    await until('the facet in the address', async () => (await asked()).includes('by='));
    await page.evaluate(() => history.back());
    await until('an address without the facet', async () => !(await asked()).includes('by='));
    await until('all clips', async () => (await titles()).length === articles.length);
    await page.evaluate(() => history.back());
    await until('no article', () => page.evaluate(() => document.querySelector('.saved-title') === null));
    await ask('hội nghị');
    await until('the words in the address', async () => (await asked()).includes('q='));
    await press('.nav-link');
    await until('all clips', async () => (await titles()).length === articles.length);
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('.ask-input')?.value)).toBe('');
  });

  test('the arrows move through the list and Enter opens', async () => {
    await page.focus('.row-main');
    await page.keyboard.press('End');
    const last = (await titles()).at(-1) ?? '';
    await until('the focus', () =>
      page.evaluate((words) => (document.activeElement?.textContent ?? '').includes(words), last),
    );
    await page.keyboard.press('Enter');
    await until('the article', () =>
      page.evaluate(
        (words) => (document.querySelector('.saved-title')?.textContent ?? '').includes(words.replace('★ ', '')),
        last,
      ),
    );
  });

  test('from the article that is read k leads to the one before, and back to where the list was left', async () => {
    const before = ((await titles()).at(-2) ?? '').replace('★ ', '');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('k');
    const read = () => page.evaluate(() => document.querySelector('.saved-title')?.textContent ?? '');
    await until('the one before', async () => (await read()) === before);
    const top = () => page.evaluate(() => document.querySelector('.table')?.scrollTop ?? -1);
    // So low that the list has a place to be left at.
    await page.setViewport({ width: 1280, height: 480 });
    await page.evaluate(() => document.querySelector('.table')?.scrollTo(0, 90));
    await until('a scrolled list', async () => (await top()) === 90);
    const left = await top();
    await press('.nav-link[href="?statistics"]');
    await until('statistics', () => page.evaluate(() => document.querySelector('.totals') !== null));
    await page.evaluate(() => history.back());
    await until('the article again', async () => (await read()) === before);
    await until('the same place of the list', async () => (await top()) === left);
  });

  test('in a narrow window what was done to the article is said beneath it, and the hidden list keeps its place', async () => {
    const top = () => page.evaluate(() => document.querySelector('.table')?.scrollTop ?? -1);
    const isSeen = (css: string) =>
      page.evaluate((one) => (document.querySelector(one)?.getClientRects().length ?? 0) > 0, css);
    await page.setViewport({ width: 1280, height: 480 });
    await page.evaluate(() => document.querySelector('.table')?.scrollTo(0, 90));
    await until('a scrolled list', async () => (await top()) === 90);
    const rows = await titles();
    await page.setViewport({ width: 800, height: 640 });
    await until('no list', async () => !(await isSeen('.table')));
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('s');
    await until('what was done', () => isSeen('.done button'));
    await press('.done button');
    await page.setViewport({ width: 1280, height: 480 });
    await until('the list', () => isSeen('.table'));
    await until('its place', async () => (await top()) === 90);
    await until('the same rows, without the star', async () => (await titles()).join() === rows.join());
  });
});
