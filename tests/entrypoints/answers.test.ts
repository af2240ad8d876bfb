import '../extension';
import { expect, test, vi } from 'vitest';
import { tender } from '../../entrypoints/background/tend-all';
import type { Article } from '../../utils/model/article';
import { nothingHeard } from '../../utils/store/opening';
import { fromPage } from '../messages/fake-runtime';

const db = { name: 'db', opening: nothingHeard() };

const saveClip = vi.hoisted(() => vi.fn(async () => ({ ok: true, value: { id: '01' } })));
vi.mock('../../utils/store/save-clip', () => ({ saveClip }));
vi.mock('../../utils/recognize/recognize', () => ({ recognize: (text: string) => ({ recognized: text }) }));

const article = (url?: string): Article => ({ url, text: 'Bài.', authors: [], captions: [], blocks: [], dropped: [] });

async function handlersOf() {
  const { answers } = await import('../../entrypoints/background/answers');
  const workshop = { lexicon: async () => ({}) as never, database: () => db as never };
  return answers(workshop, tender(workshop));
}

async function clipFrom(senderUrl: string | undefined, articleUrl: string | undefined) {
  saveClip.mockClear();
  const handlers = await handlersOf();
  return handlers.clip({ article: article(articleUrl), html: '<p>' }, { ...fromPage, url: senderUrl } as never);
}

const openTab = vi.hoisted(() => vi.fn());
vi.mock('../../utils/webext/tabs', async (actual) => ({ ...(await actual<object>()), openTab }));
vi.mock('../../utils/webext/runtime', async (actual) => ({
  ...(await actual<object>()),
  extensionUrl: (path: string) => `ext://id/${path}`,
}));

test('the library is opened at the page of whom the card speaks of, whatever is in his key', async () => {
  const handlers = await handlersOf();
  await handlers.openLibrary({ kind: 'official', key: 'tran van mau&bin=1' }, fromPage as never);
  expect(openTab).toHaveBeenCalledWith('ext://id/library.html?official=tran+van+mau%26bin%3D1');
});

test('a page clips its own article, with what the background recognizes in its text', async () => {
  const url = 'https://www.bao-mau.vn/bai';
  expect(await clipFrom(url, `${url}?x=1`)).toMatchObject({ ok: true });
  const given = { article: article(`${url}?x=1`), html: '<p>', recognition: { recognized: 'Bài.' } };
  expect(saveClip).toHaveBeenCalledWith(db, given, expect.stringMatching(/^\d{4}-.*Z$/));
});

test.each([
  ['another newspaper', 'https://evil.vn/', 'https://www.bao-mau.vn/bai'],
  ['a host that only looks like it', 'https://www.bao-mau.vn.evil.vn/', 'https://www.bao-mau.vn/bai'],
  ['nowhere', undefined, 'https://www.bao-mau.vn/bai'],
  ['a page whose article has no address', 'https://www.bao-mau.vn/bai', undefined],
])('%s does not clip it', async (_name, sender, url) => {
  expect(await clipFrom(sender, url)).toMatchObject({ ok: false, error: { code: 'wrong-sender' } });
  expect(saveClip).not.toHaveBeenCalled();
});
