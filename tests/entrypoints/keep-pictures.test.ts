import { afterEach, expect, test, vi } from 'vitest';
import { keepPictures } from '../../entrypoints/article.content/keep-pictures';
import type { PictureShelf } from '../../utils/article/pictures/picture-shelf';
import type { ReadArticle } from '../../utils/article/read-article';
import type { ClipState } from '../../utils/messages/protocol';
import type { PictureText } from '../../utils/model/picture';

const asked = vi.hoisted(() => ({ kinds: [] as string[], answer: {} as unknown }));
vi.mock('../../utils/messages/send', () => ({
  send: async (kind: string) => {
    asked.kinds.push(kind);
    return asked.answer;
  },
}));

const shelf = globalThis as PictureShelf;
const read = { html: '<img src="a.webp">', article: { url: 'https://bao.example/1' } } as ReadArticle;
const clip = (pictureBytes?: number) => ({ id: '01', pictureBytes }) as unknown as ClipState;
const drawn = { pictures: [{ address: 'https://bao.example/a.webp' } as PictureText], links: 2 };
const keep = (state = clip(1_000_000), one = read) => keepPictures({} as Document, one, state);

afterEach(() => {
  asked.kinds = [];
  delete shelf.__trichLucPictures;
});

test.each([
  ['wanted by nobody', clip(), read],
  ['in no article', clip(1_000_000), { ...read, html: '<p>' }],
])('pictures that are %s are asked of nobody', async (_, state, one) => {
  expect(await keep(state, one)).toBeUndefined();
  expect(asked.kinds).toEqual([]);
});

test.each([
  ['kept', { ok: true, value: 1 }, { kept: 1, links: 2 }],
  [
    'kept out by a full disk',
    { ok: false, error: { code: 'storage-full', message: '' } },
    { kept: 0, links: 3, fault: 'storage-full' },
  ],
])('pictures that were drawn and %s are counted', async (_, answer, counted) => {
  shelf.__trichLucPictures = async () => drawn;
  asked.answer = answer;
  expect(await keep()).toEqual(counted);
});

test('pictures that cannot be drawn at all are said to be a fault: the clip is saved, and is not called lost', async () => {
  shelf.__trichLucPictures = async () => {
    throw new Error('no parser');
  };
  expect(await keep()).toEqual({ kept: 0, links: 0, fault: 'unexpected' });
  expect(asked.kinds).toEqual([]);
});

test.each([
  ['was refused', { ok: false, error: { code: 'worker-lost', message: '' } }, 'worker-lost'],
  ['did not arrive', { ok: true, value: null }, 'no-pictures'],
])('what draws pictures and %s is a fault that is said', async (_, answer, fault) => {
  asked.answer = answer;
  expect(await keep()).toEqual({ kept: 0, links: 0, fault });
  expect(asked.kinds).toEqual(['needScript']);
});
