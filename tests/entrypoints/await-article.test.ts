// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWaiting } from '../../entrypoints/article.content/await-article';

const long = 'Một đoạn văn đủ dài để là một đoạn của bài báo chứ không phải một nút bấm hay một con số đếm lượt xem.';
const observed = () => new Promise((resolve) => setImmediate(resolve));
const lives: AbortController[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  for (const life of lives.splice(0)) life.abort();
  vi.useRealTimers();
});

function waiting(path: string, state = { found: false }) {
  const life = new AbortController();
  lives.push(life);
  const look = vi.fn(async () => undefined);
  document.body.replaceChildren();
  // happy-dom's own location may not be set from outside.
  const page = new Proxy(document, {
    get: (target, name) => (name === 'location' ? { href: `https://bao.example${path}` } : Reflect.get(target, name)),
  });
  const observe = vi.spyOn(MutationObserver.prototype, 'observe').mockImplementationOnce(function (
    this: MutationObserver,
    _node,
    options,
  ) {
    this.observe(document, options);
  });
  const made = createWaiting({ document: page, look, found: () => state.found, signal: life.signal });
  made.begin();
  return { look, life, observe, begin: made.begin };
}

const add = async (text: string) => {
  document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
  await observed();
};

test('text that comes late has the page looked at again, once for all that came at once', async () => {
  const { look } = waiting('/tin/bai-bao-den-muon-800009');
  await add(long);
  await add(long);
  expect(look).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(500);
  expect(look).toHaveBeenCalledTimes(1);
});

test('a page that grows all the time is looked at more and more rarely', async () => {
  const { look } = waiting('/tin/bai-bao-den-muon-800009');
  for (let second = 0; second < 60; second++) {
    await add(long);
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(look.mock.calls.length).toBeGreaterThan(3);
  expect(look.mock.calls.length).toBeLessThan(13);
});

test.each([
  ['counters and buttons', '/tin/bai-bao-den-muon-800009', '12 bình luận'],
  ['text on a home page', '/', long],
  ['text on a list', '/tim-kiem?q=tram', long],
])('%s changes nothing', async (_name, path, text) => {
  const { look } = waiting(path);
  await add(text);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(look).not.toHaveBeenCalled();
});

test('an article that was found is watched by others, and a context that ends waits for nothing', async () => {
  const state = { found: false };
  const first = waiting('/tin/bai-bao-den-muon-800009', state);
  state.found = true;
  first.begin();
  await add(long);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(first.look).not.toHaveBeenCalled();
  const second = waiting('/tin/bai-bao-den-muon-800009');
  second.life.abort();
  await add(long);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(second.look).not.toHaveBeenCalled();
});
