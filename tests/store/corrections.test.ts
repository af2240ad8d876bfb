import { expect, test } from 'vitest';
import type { Correction } from '../../utils/model/correction';
import type { EntityKey } from '../../utils/model/ids';
import type { Result } from '../../utils/model/result';
import type { CorrectionId, SavedCorrection } from '../../utils/model/saved-correction';
import { correctionsFor, listCorrections, removeCorrection, saveCorrection } from '../../utils/store/corrections';
import type { CollectionDatabase } from '../../utils/store/database';
import { saveClip } from '../../utils/store/save-clip';
import { searchIds } from '../../utils/store/search-clips';
import { replaceRecognition, staleClips } from '../../utils/store/stale';
import { emptyDatabase, minute, readClip } from './sample';

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** What waits to be recognized anew. */
const waitingIn = (db: CollectionDatabase) => staleClips(db, { limit: 10, version: 'test' });

const URL = 'https://bao.example/1';
const target = { by: 'surface', surface: 'Trần Văn Mẫu' } as const;

function saved(correction: Correction, n = 1): SavedCorrection {
  const id = `01JD000000000000000000000${n}` as CorrectionId;
  return { id, correction, canonicalUrl: URL, title: 'Bài', surface: 'Trần Văn Mẫu', createdAt: minute(n) };
}

const here = saved({ scope: 'article', decision: 'not-official', target }, 1);
const outlet = saved({ scope: 'outlet', outlet: 'bao.example', decision: 'not-official', target }, 2);
const everywhere = saved({ scope: 'everywhere', decision: 'not-official', target }, 3);

test('an article is told what holds in it: its own, its outlet’s, everybody’s, in the order they were made', async () => {
  const db = emptyDatabase();
  for (const one of [everywhere, here, outlet, here]) unwrap(await saveCorrection(db, one));
  const ask = async (canonicalUrl: string, name?: string) =>
    unwrap(await correctionsFor(db, { canonicalUrl, outlet: name })).map(({ scope }) => scope);
  expect(await ask(URL, 'bao.example')).toEqual(['article', 'outlet', 'everywhere']);
  expect(await ask(URL)).toEqual(['article', 'everywhere']);
  expect(await ask('https://bao.example/2', 'khac.example')).toEqual(['everywhere']);
  expect(await listCorrections(db)).toEqual([everywhere, outlet, here]);
});

test('taking one back answers what it was; saving that again undoes it', async () => {
  const db = emptyDatabase();
  unwrap(await saveCorrection(db, here));
  expect(unwrap(await removeCorrection(db, here.id))).toEqual(here);
  expect(unwrap(await removeCorrection(db, here.id))).toBeUndefined();
  expect(await listCorrections(db)).toEqual([]);
  unwrap(await saveCorrection(db, here));
  expect(await listCorrections(db)).toEqual([here]);
});

test.each<[why: string, correction: unknown]>([
  [
    'a place that is to hold everywhere',
    { ...everywhere.correction, target: { by: 'place', start: 0, end: 2, surface: 'Bà' } },
  ],
  ['a decision nobody knows', { ...here.correction, decision: 'burn' }],
  ['a surface of no letters', { ...here.correction, target: { by: 'surface', surface: '' } }],
  ['nothing', undefined],
])('%s is refused', async (_, correction) => {
  const db = emptyDatabase();
  const answer = await saveCorrection(db, { ...here, correction });
  expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-correction' } });
  expect(await db.corrections.count()).toBe(0);
});

async function collection() {
  const db = emptyDatabase();
  const clip = async (n: number, body: string, site: string) => {
    const read = readClip({
      url: `https://${site}/${n}`,
      body,
      officials: body.includes('Mẫu') ? ['Trần Văn Mẫu'] : [],
    });
    const article = { ...read.article, outlet: site };
    return unwrap(await saveClip(db, { ...read, article }, minute(n))).id;
  };
  const first = await clip(1, 'Ông Trần Văn Mẫu nói.', 'bao.example');
  const second = await clip(2, 'Ông Trần Văn Mẫu lại nói.', 'khac.example');
  await clip(3, 'Không ai nói gì.', 'bao.example');
  return { db, first, second };
}

test('the clips a correction may concern wait to be recognized anew', async () => {
  const key = 'official:Trần Văn Mẫu' as EntityKey;
  const { db, first, second } = await collection();
  const marked = async (one: SavedCorrection) => {
    await db.stale.clear();
    const count = unwrap(await saveCorrection(db, one));
    const ids = (await waitingIn(db)).map(({ id }) => id);
    expect(ids).toHaveLength(count);
    return ids.sort();
  };
  expect(await marked(here)).toEqual([first]);
  expect(await marked(outlet)).toEqual([first]);
  expect(await marked(everywhere)).toEqual([first, second].sort());
  const byKey = saved({ scope: 'everywhere', decision: 'same-as', target: { by: 'key', key }, as: 'x' as EntityKey });
  expect(await marked(byKey)).toEqual([first, second].sort());
});

test('a clip recognized anew has its row, body and words replaced at once, and waits no longer', async () => {
  const { db, first } = await collection();
  unwrap(await saveCorrection(db, here));
  const [waiting] = await waitingIn(db);
  const recognition = { recognizerVersion: 'new', mentions: [], officials: [], documents: [] };
  expect(unwrap(await replaceRecognition(db, waiting!, recognition))).toBe(true);
  expect(await db.clips.get(first)).toMatchObject({ officials: [], officialKeys: [], savedAt: minute(1) });
  expect((await db.contents.get(first))?.recognition).toEqual(recognition);
  expect(await searchIds(db, 'tran van mau noi')).toContain(first);
  expect(await waitingIn(db)).toEqual([]);
});

test('what was recognized before a second correction came does not answer it', async () => {
  const { db } = await collection();
  unwrap(await saveCorrection(db, here));
  const [before] = await waitingIn(db);
  unwrap(await saveCorrection(db, outlet));
  const recognition = { recognizerVersion: 'new', mentions: [], officials: [], documents: [] };
  expect(unwrap(await replaceRecognition(db, before!, recognition))).toBe(false);
  expect(await waitingIn(db)).toHaveLength(1);
});

test('taking back a correction finds the clips it had taken the key from', async () => {
  const { db, first, second } = await collection();
  const key = 'official:Trần Văn Mẫu' as EntityKey;
  const byKey = saved({ scope: 'everywhere', decision: 'not-official', target: { by: 'key', key } });
  unwrap(await saveCorrection(db, byKey));
  const recognition = { recognizerVersion: 'new', mentions: [], officials: [], documents: [] };
  for (const clip of await waitingIn(db)) unwrap(await replaceRecognition(db, clip, recognition));
  unwrap(await removeCorrection(db, byKey.id));
  expect((await waitingIn(db)).map(({ id }) => id).sort()).toEqual([first, second].sort());
});
