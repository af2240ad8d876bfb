import { expect, test, vi } from 'vitest';
import { correctionAnswers } from '../../entrypoints/background/correction-answers';
import { noteAnswers } from '../../entrypoints/background/note-answers';
import { pictureAnswers } from '../../entrypoints/background/picture-answers';
import { sameSite } from '../../entrypoints/background/same-site';
import { tender } from '../../entrypoints/background/tend-all';
import type { AnnotationId } from '../../utils/model/annotation';
import type { CorrectionId, SavedCorrection } from '../../utils/model/saved-correction';
import { saveClip } from '../../utils/store/save-clip';
import { writeSetting } from '../../utils/store/settings';
import { fakeRuntime, fromPage, fromPopup } from '../messages/fake-runtime';
import { emptyDatabase, minute, readClip } from '../store/sample';

const url = 'https://www.bao.example/1';
const from = (address: string) => ({ ...fromPage, url: address }) as never;

const correction: SavedCorrection = {
  id: '01JD0000000000000000000001' as CorrectionId,
  correction: { scope: 'article', decision: 'not-official', target: { by: 'surface', surface: 'Trần Văn Mẫu' } },
  canonicalUrl: url,
  title: 'Hội nghị',
  surface: 'Trần Văn Mẫu',
  createdAt: minute(1),
};

/** A collection with one clip, whose address is `clipUrl`, and what a page may ask of it. */
async function desk(clipUrl = url) {
  fakeRuntime();
  const db = emptyDatabase();
  const clip = await saveClip(db, readClip({ url, officials: ['Trần Văn Mẫu'] }), minute(0));
  if (!clip.ok) throw new Error(clip.error.message);
  const { id } = clip.value;
  await db.clips.update(id, { url: clipUrl });
  await writeSetting(db, 'pictures', 1);
  const workshop = { lexicon: async () => ({}) as never, database: () => db };
  return {
    id,
    db,
    ...correctionAnswers(workshop, tender(workshop)),
    ...noteAnswers(workshop),
    ...pictureAnswers(workshop),
  };
}

test.each([
  ['the page of another newspaper', url, 'https://khac.example/1', 'wrong-sender'],
  ['any page, where the clip has no address', '', 'https://khac.example/1', 'wrong-sender'],
  ['a page without a host, where the clip’s address has none either', 'urn:bao:1', 'about:srcdoc', 'wrong-sender'],
])('%s puts no pictures and no highlight on a clip', async (_, clipUrl, sender, code) => {
  const { id, db, keepPictures, mark } = await desk(clipUrl);
  const made = { id: '01JD0000000000000000000009' as AnnotationId, clipId: id, start: 0, end: 8, surface: 'Hội nghị' };
  const answers = [
    await keepPictures({ id, pictures: [] }, from(sender)),
    await mark({ ...made, colour: 'green', note: '', createdAt: minute(2) }, from(sender)),
  ];
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { code } });
  expect(await db.annotations.count()).toBe(0);
});

test('its own page, and the extension’s, may', async () => {
  const { id, keepPictures } = await desk();
  for (const sender of [from(url), from('https://m.bao.example/x'), fromPopup as never])
    expect(await keepPictures({ id, pictures: [] }, sender)).toEqual({ ok: true, value: 0 });
});

test('a page takes back, and overwrites, no decision that was made on another site', async () => {
  const { db, saveCorrection, removeCorrection } = await desk();
  expect(await saveCorrection({ correction }, from(url))).toMatchObject({ ok: true });
  const other = 'https://khac.example/1';
  const forged = { ...correction, canonicalUrl: other };
  const refused = { ok: false, error: { code: 'wrong-sender' } };
  expect(await saveCorrection({ correction: forged }, from(other))).toMatchObject(refused);
  expect(await removeCorrection({ id: correction.id }, from(other))).toMatchObject(refused);
  expect(await db.corrections.toArray()).toMatchObject([{ canonicalUrl: url }]);
  expect(await removeCorrection({ id: correction.id }, from('https://m.bao.example/1'))).toMatchObject({ ok: true });
});

test('an article without a host is of no site', () => {
  expect(sameSite('about:srcdoc', { url: 'about:srcdoc' })).toBe(false);
});

test('whoever waits for a collection to catch up with a correction is told in time that it takes', async () => {
  vi.useFakeTimers();
  const never = { replay: () => new Promise<never>(() => undefined) };
  const { catchUp } = correctionAnswers({} as never, never);
  const asked = catchUp(null, fromPage as never);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await asked).toEqual({ ok: true, value: false });
  vi.useRealTimers();
});

test.each([
  ['done', { ok: true, value: null }, { ok: true, value: true }],
  [
    'stopped',
    { ok: false, error: { code: 'storage-full', message: '' } },
    { ok: false, error: { code: 'storage-full', message: '' } },
  ],
] as const)('and of one that is %s he is told so', async (_, replayed, told) => {
  const { catchUp } = correctionAnswers({} as never, { replay: async () => replayed });
  expect(await catchUp(null, fromPage as never)).toEqual(told);
});
