import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deliver } from '../../utils/messages/deliver';
import type { ToBackground } from '../../utils/messages/protocol';
import { send } from '../../utils/messages/send';
import { type Handlers, originOf } from '../../utils/messages/serve';
import { serveBackground } from '../../utils/messages/serve-background';
import { serveTab } from '../../utils/messages/serve-tab';
import type { Article } from '../../utils/model/article';
import type { Recognition } from '../../utils/model/recognition';
import { defaultView } from '../../utils/model/view';
import { fakeRuntime, fromPage, fromPopup } from './fake-runtime';

const empty: Recognition = { recognizerVersion: '1', mentions: [], officials: [], documents: [] };
const article: Article = { text: 'Một bài.', authors: [], captions: [], blocks: [], dropped: [] };

function handlers(over: Partial<Handlers<ToBackground>> = {}): Handlers<ToBackground> {
  return {
    recognize: () => ({ ok: true, value: empty }),
    clip: () => ({ ok: false, error: { code: 'storage-full', message: 'no room' } }),
    keepPictures: () => ({ ok: true, value: 0 }),
    clipState: () => ({ ok: true, value: null }),
    needScript: () => ({ ok: true, value: null }),
    prepare: () => ({ ok: true, value: null }),
    catchUp: () => ({ ok: true, value: true }),
    tend: () => ({ ok: true, value: null }),
    language: () => ({ ok: true, value: null }),
    view: () => ({ ok: true, value: defaultView }),
    pageState: () => ({ ok: true, value: null }),
    notes: () => ({ ok: true, value: null }),
    mark: () => ({ ok: false, error: { code: 'no-such-clip', message: '' } }),
    saveAnnotation: () => ({ ok: false, error: { code: 'no-such-clip', message: '' } }),
    removeAnnotation: () => ({ ok: true, value: null }),
    saveCorrection: () => ({ ok: true, value: null }),
    removeCorrection: () => ({ ok: true, value: null }),
    openLibrary: () => ({ ok: true, value: null }),
    inCollection: () => ({ ok: true, value: { total: 0, newest: [] } }),
    ...over,
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets the retries' waits pass. */
async function settled<T>(work: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return work;
}

describe('a request', () => {
  test('reaches its handler and brings the value back', async () => {
    fakeRuntime();
    const recognize = vi.fn(() => ({ ok: true as const, value: empty }));
    serveBackground(handlers({ recognize }));
    expect(await settled(send('recognize', { text: 'Ông A', publishedAt: '2021-02-21' }))).toEqual({
      ok: true,
      value: empty,
    });
    expect(recognize).toHaveBeenCalledWith({ text: 'Ông A', publishedAt: '2021-02-21' }, fromPage);
  });

  test('brings the fault back as code and message', async () => {
    fakeRuntime();
    serveBackground(handlers());
    expect(await settled(send('clip', { article, html: '' }))).toEqual({
      ok: false,
      error: { code: 'storage-full', message: 'no room' },
    });
  });

  test('says what a handler threw', async () => {
    fakeRuntime();
    serveBackground(
      handlers({
        clipState: () => {
          throw new TypeError('a slip');
        },
      }),
    );
    expect(await settled(send('clipState', { canonicalUrl: 'https://bao-mau.vn/a' }))).toEqual({
      ok: false,
      error: { code: 'unexpected', message: 'TypeError: a slip' },
    });
  });
});

describe('a worker killed between request and answer', () => {
  test.each([1, 2, 3])('%i times: the request is asked again and answered once', async (deaths) => {
    const bus = fakeRuntime();
    serveBackground(handlers());
    bus.killNext(deaths);
    expect(await settled(send('recognize', { text: 'x' }))).toEqual({ ok: true, value: empty });
    expect(bus.runtime.sendMessage).toHaveBeenCalledTimes(deaths + 1);
  });

  test('for good: the sender gives up and says so', async () => {
    const bus = fakeRuntime();
    serveBackground(handlers());
    bus.killNext(99);
    expect(await settled(send('recognize', { text: 'x' }))).toMatchObject({
      ok: false,
      error: { code: 'worker-lost' },
    });
    expect(bus.runtime.sendMessage).toHaveBeenCalledTimes(4);
  });

  test('that never answers is asked again', async () => {
    fakeRuntime();
    const attempt = vi.fn(() => new Promise(() => undefined));
    expect(await settled(deliver(attempt, [10]))).toMatchObject({ ok: false, error: { code: 'worker-lost' } });
    expect(attempt).toHaveBeenCalledTimes(2);
  });

  test('by an update of the extension: nothing is sent any more', async () => {
    const bus = fakeRuntime();
    bus.runtime.id = undefined;
    expect(await settled(send('recognize', { text: 'x' }))).toMatchObject({
      ok: false,
      error: { code: 'extension-gone' },
    });
    expect(bus.runtime.sendMessage).not.toHaveBeenCalled();
  });
});

describe('a door', () => {
  const wire = (kind: string, request: unknown) => ({ trichLuc: 1, kind, request });

  test.each([
    ['an unknown kind', wire('eraseEverything', null), 'unknown-message'],
    ['a kind that every object has', wire('constructor', null), 'unknown-message'],
    ['a text that is none', wire('recognize', { text: 7 }), 'bad-request'],
    ['a text longer than any article', wire('recognize', { text: 'x'.repeat(2_000_001) }), 'bad-request'],
    ['a clip without an article', wire('clip', { html: '' }), 'bad-request'],
    [
      'a javascript: address',
      wire('clip', { article: { ...article, canonicalUrl: 'javascript:alert(1)' }, html: '' }),
      'bad-request',
    ],
    [
      'a span that ends nowhere',
      wire('clip', { article: { ...article, blocks: [{ kind: 'paragraph', start: 0 }] }, html: '' }),
      'bad-request',
    ],
    ['a script that is none of ours', wire('needScript', { script: '../popup' }), 'bad-request'],
    ['a negative count', wire('pageState', { article: true, entities: -1, clipped: false }), 'bad-request'],
  ])('refuses %s', async (_name, message, code) => {
    const bus = fakeRuntime();
    serveBackground(handlers());
    expect(await bus.runtime.sendMessage(message)).toMatchObject({ ok: false, error: { code } });
  });

  test('names the field that is wrong', async () => {
    const bus = fakeRuntime();
    serveBackground(handlers());
    const answer = await bus.runtime.sendMessage(wire('clip', { article: { ...article, url: 'ftp://x' }, html: '' }));
    expect(answer).toMatchObject({ error: { message: 'article.url: not a web address' } });
  });

  test('lets content scripts clip, and nobody else', async () => {
    const bus = fakeRuntime(fromPopup);
    const clip = vi.fn();
    serveBackground(handlers({ clip }));
    expect(await bus.runtime.sendMessage(wire('clip', { article, html: '' }))).toMatchObject({
      error: { code: 'wrong-sender' },
    });
    expect(clip).not.toHaveBeenCalled();
  });

  test.each([
    ['another extension', { ...fromPage, id: 'theirs' }, wire('clipState', { canonicalUrl: 'https://bao-mau.vn/a' })],
    ['a message that is not ours', fromPage, { kind: 'recognize', request: { text: 'x' } }],
  ])('lets %s pass by without an answer', async (_name, sender, message) => {
    const bus = fakeRuntime(sender);
    serveBackground(handlers());
    expect(await bus.runtime.sendMessage(message)).toBeUndefined();
  });

  test('of a tab opens for the extension alone, and closes with its signal', async () => {
    const bus = fakeRuntime(fromPopup);
    const life = new AbortController();
    const page = vi.fn(() => ({
      ok: true as const,
      value: { detection: { article: false, score: 0, reasons: [] }, busy: false },
    }));
    const none = () => ({ ok: false as const, error: { code: 'not-article', message: '' } });
    serveTab(
      {
        page,
        readPage: page,
        clipPage: none,
        panel: none,
        goTo: none,
        keepBoth: none,
        recognizeAgain: none,
        viewChanged: none,
        reattach: none,
      },
      life.signal,
    );
    expect(await bus.runtime.sendMessage(wire('page', null))).toMatchObject({ ok: true });
    expect(await bus.runtime.sendMessage(wire('page', { extra: 1 }))).toMatchObject({ error: { code: 'bad-request' } });
    life.abort();
    expect(bus.listeners()).toBe(0);
  });
});

test.each([
  ['a content script', fromPage, 'content'],
  ['the popup', fromPopup, 'extension'],
  ['a page of ours in a tab', { id: 'ours', tab: { id: 3 }, url: 'chrome-extension://ours/library.html' }, 'extension'],
  [
    'a page that dresses up as ours',
    { id: 'ours', tab: { id: 3 }, url: 'https://evil.vn/chrome-extension://ours/' },
    'content',
  ],
])('the origin of %s', (_name, sender, origin) => {
  fakeRuntime();
  expect(originOf(sender as never)).toBe(origin);
});
