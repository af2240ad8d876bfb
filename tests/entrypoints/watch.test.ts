// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anywhere, holdersOf } from '../../entrypoints/article.content/holders';
import { watchArticle } from '../../entrypoints/article.content/watch';
import { pageOf, readParagraphs } from './article';

const long = 'Một đoạn văn đủ dài để là một đoạn của bài báo chứ không phải một nút bấm hay một con số đếm lượt xem.';

function watched(reread = vi.fn(async () => true), unlocated = false) {
  const { body } = new DOMParser().parseFromString(
    `<main><article><p>Đoạn một của bài.</p><p>Đoạn hai.</p><div id="more"><span></span></div></article></main><aside id="side"><b>tin khác</b></aside>`,
    'text/html',
  );
  document.body.replaceChildren(...body.childNodes);
  const own = document.createElement('trich-luc-card');
  const life = new AbortController();
  const verify = vi.fn();
  const report = vi.fn();
  const holders = unlocated ? anywhere : holdersOf(pageOf(readParagraphs(document)));
  watchArticle({ document, holders: () => holders, own: () => [own], verify, reread, report, signal: life.signal });
  const find = (selector: string) => document.querySelector(selector) as HTMLElement;
  return { own, life, verify, reread, report, find };
}

const lives: AbortController[] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  for (const life of lives.splice(0)) life.abort();
  vi.useRealTimers();
});

const observed = () => new Promise((resolve) => setImmediate(resolve));

describe('a change', () => {
  test.each<[string, (find: (selector: string) => HTMLElement) => void]>([
    ['of the letters of a paragraph', (find) => ((find('p').firstChild as Text).data = 'Đoạn khác.')],
    ['of the nodes in a paragraph', (find) => find('p').append(document.createElement('b'))],
    ['that takes a paragraph away', (find) => find('p').remove()],
    ['that takes the whole article away', (find) => find('main').remove()],
    [
      'that adds a paragraph',
      (find) => find('article').append(Object.assign(document.createElement('p'), { textContent: long })),
    ],
    [
      'that fills a box which stood empty among the paragraphs',
      (find) => find('#more span').append(Object.assign(document.createElement('p'), { textContent: long })),
    ],
    ['that writes into such a box', (find) => (find('#more span').textContent = long)],
  ])('%s is verified before the page is drawn, and read again soon after', async (_name, change) => {
    const { verify, reread, find, life } = watched();
    lives.push(life);
    change(find);
    await observed();
    expect(verify).toHaveBeenCalledOnce();
    expect(reread).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(300);
    expect(reread).toHaveBeenCalledOnce();
  });

  test.each<[string, (find: (selector: string) => HTMLElement, own: Element) => void]>([
    ['of a counter in a box among the paragraphs', (find) => (find('#more span').textContent = '12 bình luận')],
    ['beside the article', (find) => find('#side').append(long)],
    ['of a counter next to the paragraphs', (find) => find('article').append(document.createElement('i'))],
    [
      'that is a script',
      (find) =>
        find('article').append(Object.assign(document.createElement('script'), { type: 'x', textContent: long })),
    ],
    ['that is our own card', (_find, own) => document.documentElement.append(own)],
  ])('%s is left alone', async (_name, change) => {
    const { verify, reread, find, own, life } = watched();
    lives.push(life);
    change(find, own);
    await observed();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(verify).not.toHaveBeenCalled();
    expect(reread).not.toHaveBeenCalled();
    own.remove();
  });
});

describe('before it is known where the article stands, a change', () => {
  test.each<[string, boolean, (find: (selector: string) => HTMLElement) => void]>([
    ['that draws a paragraph anew concerns it', true, (find) => find('p').replaceWith(find('p').cloneNode(true))],
    ['of letters anywhere concerns it', true, (find) => ((find('b').firstChild as Text).data = 'tin mới')],
    ['that shows what was hidden concerns it', true, (find) => (find('#side').hidden = true)],
    ['that puts an empty box there does not', false, (find) => find('article').append(document.createElement('div'))],
    [
      'that puts a script there does not',
      false,
      (find) => find('main').append(Object.assign(document.createElement('script'), { type: 'x', textContent: long })),
    ],
  ])('%s', async (_name, concerns, change) => {
    const { reread, find, life } = watched(undefined, true);
    lives.push(life);
    change(find);
    await observed();
    await vi.advanceTimersByTimeAsync(300);
    expect(reread).toHaveBeenCalledTimes(concerns ? 1 : 0);
  });
});

test('a page that ticks inside its article is read more and more rarely', async () => {
  const { reread, find, life } = watched(vi.fn(async () => false));
  lives.push(life);
  for (let tick = 0; tick < 300; tick++) {
    (find('p').firstChild as Text).data = `Còn ${300 - tick} giây`;
    await observed();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(reread.mock.calls.length).toBeGreaterThan(3);
  expect(reread.mock.calls.length).toBeLessThan(12);
});

test('nothing is watched after the end', async () => {
  const { verify, find, life } = watched();
  life.abort();
  find('p').remove();
  await observed();
  expect(verify).not.toHaveBeenCalled();
});

test('a slip is reported and not thrown into the page', async () => {
  const { report, find, life } = watched(vi.fn(async () => Promise.reject(new Error('a slip'))));
  lives.push(life);
  find('p').remove();
  await observed();
  await vi.advanceTimersByTimeAsync(300);
  expect(report).toHaveBeenCalledWith(new Error('a slip'));
});
