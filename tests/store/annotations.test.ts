import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import type { AnnotationId, NewAnnotation } from '../../utils/model/annotation';
import type { ClipId } from '../../utils/model/ids';
import type { Result } from '../../utils/model/result';
import { notesOf, removeAnnotation, saveAnnotation } from '../../utils/store/annotations';
import { deleteClip, restoreClip } from '../../utils/store/bin';
import { openDatabase } from '../../utils/store/database';
import { version1 } from '../../utils/store/migrations/version-1';
import { saveClip } from '../../utils/store/save-clip';
import { keepVersion, versionsOf } from '../../utils/store/versions';
import { emptyDatabase, minute, readClip } from './sample';

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const URL = 'https://bao.example/1';
const BODY = 'Ông Trần Văn Mẫu nói về con đường mới.';
const id = (n: number) => `01JD0000000000000000000000${n}`.slice(-26) as AnnotationId;

function highlight(clipId: ClipId, exact: string, n = 1, body = BODY): NewAnnotation {
  const start = `Hội nghị tổng kết\n${body}`.indexOf(exact);
  return {
    id: id(n),
    clipId,
    selectors: {
      quote: { type: 'TextQuoteSelector', exact },
      position: { type: 'TextPositionSelector', start, end: start + exact.length },
    },
    colour: 'yellow',
    note: '**Xem lại**',
    createdAt: minute(1),
    updatedAt: minute(1),
  };
}

async function clipped() {
  const db = emptyDatabase();
  const clip = unwrap(await saveClip(db, readClip({ body: BODY }), minute(0)));
  return { db, clipId: clip.id };
}

test('a highlight is saved over the text of its clip, once, however often it is sent', async () => {
  const { db, clipId } = await clipped();
  const given = highlight(clipId, 'con đường mới');
  const saved = unwrap(await saveAnnotation(db, given));
  expect(unwrap(await saveAnnotation(db, given))).toEqual(saved);
  const notes = unwrap(await notesOf(db, URL));
  expect(notes).toMatchObject({ clipId, annotations: [given], texts: {} });
  expect(notes?.annotations[0]?.textHash).toBe(notes?.contentHash);
});

test('editing replaces it, deleting answers what it was, and saving that again undoes the deletion', async () => {
  const { db, clipId } = await clipped();
  const given = highlight(clipId, 'con đường mới');
  await saveAnnotation(db, given);
  unwrap(await saveAnnotation(db, { ...given, colour: 'pink', note: 'Khác', updatedAt: minute(2) }));
  const gone = unwrap(await removeAnnotation(db, given.id));
  expect(gone).toMatchObject({ colour: 'pink', note: 'Khác' });
  expect(unwrap(await removeAnnotation(db, given.id))).toBeUndefined();
  expect(unwrap(await notesOf(db, URL))?.annotations).toEqual([]);
  const { textHash: _hash, ...again } = gone!;
  unwrap(await saveAnnotation(db, again));
  expect(unwrap(await notesOf(db, URL))?.annotations).toEqual([gone]);
});

test.each<[why: string, change: (good: NewAnnotation) => unknown, code: string]>([
  ['its words do not stand there', (good) => ({ ...good, selectors: shifted(good) }), 'invalid-annotation'],
  ['its colour is none of ours', (good) => ({ ...good, colour: 'red' }), 'invalid-annotation'],
  ['it is nothing at all', () => null, 'invalid-annotation'],
  ['its clip is gone', (good) => ({ ...good, clipId: '01JD0000000000000000000009' }), 'no-such-clip'],
])('%s: refused, and nothing is lost', async (_, change, code) => {
  const { db, clipId } = await clipped();
  const good = highlight(clipId, 'con đường mới');
  unwrap(await saveAnnotation(db, good));
  expect(await saveAnnotation(db, change({ ...good, id: id(2) }))).toMatchObject({ ok: false, error: { code } });
  expect(unwrap(await notesOf(db, URL))?.annotations).toMatchObject([good]);
});

function shifted({ selectors }: NewAnnotation) {
  const { start, end } = selectors.position;
  return { ...selectors, position: { ...selectors.position, start: start - 1, end: end - 1 } };
}

test('clipping a changed page keeps the text its highlights were described in', async () => {
  const { db, clipId } = await clipped();
  const given = highlight(clipId, 'con đường mới');
  const { textHash } = unwrap(await saveAnnotation(db, given));
  const body = `Cập nhật lúc 9 giờ. ${BODY}`;
  await saveClip(db, readClip({ body }), minute(3));
  const notes = unwrap(await notesOf(db, URL));
  expect(notes?.text).toContain('Cập nhật');
  expect(notes?.texts).toEqual({ [textHash]: `Hội nghị tổng kết\n${BODY}` });
  // The note of an old highlight can still be edited, and a new one stands in the new text.
  expect(unwrap(await saveAnnotation(db, { ...given, note: 'Sửa' })).textHash).toBe(textHash);
  const fresh = unwrap(await saveAnnotation(db, highlight(clipId, 'Cập nhật', 2, body)));
  expect(fresh.textHash).toBe(notes?.contentHash);
});

test('a version is kept once, of every text that another took the place of, also when the reader asks for both', async () => {
  const { db, clipId } = await clipped();
  await saveClip(db, readClip({ body: 'Bản hai.' }), minute(1));
  expect(await versionsOf(db, clipId)).toMatchObject([{ clippedAt: minute(0) }]);
  await saveClip(db, readClip({ body: 'Bản hai.' }), minute(1));
  await keepVersion(db, URL);
  await keepVersion(db, URL);
  await saveClip(db, readClip({ body: 'Bản ba.' }), minute(2));
  expect(await versionsOf(db, clipId)).toMatchObject([{ clippedAt: minute(1) }, { clippedAt: minute(0) }]);
});

test('a deleted clip takes its highlights along and brings them back; after thirty days they are gone', async () => {
  const { db, clipId } = await clipped();
  await saveAnnotation(db, highlight(clipId, 'con đường mới'));
  await deleteClip(db, clipId, minute(1));
  expect(unwrap(await notesOf(db, URL))).toBeUndefined();
  await restoreClip(db, { id: clipId });
  expect(unwrap(await notesOf(db, URL))?.annotations).toHaveLength(1);
  await deleteClip(db, clipId, minute(2));
  const other = unwrap(await saveClip(db, readClip({ url: 'https://bao.example/2' }), minute(3)));
  await deleteClip(db, other.id, minute(60 * 24 * 31));
  expect(await db.annotations.count()).toBe(0);
});

test('a collection of the first version opens with all it held, and takes highlights', async () => {
  const name = `migrated-${Math.random()}`;
  const old = new Dexie(name);
  old.version(1).stores({ ...version1.stores });
  const row = {
    id: '01JD0000000000000000000001',
    canonicalUrl: URL,
    savedAt: minute(0),
    title: 'Cũ',
    contentHash: 'x',
    officials: [],
    documents: [],
  };
  await old.table('clips').add({ ...row, officialKeys: [], documentKeys: [] });
  const { article, html, recognition } = readClip({ body: BODY });
  await old.table('contents').add({ id: row.id, article, html, recognition });
  old.close();
  const db = openDatabase(name);
  expect(await db.clips.toArray()).toMatchObject([row]);
  unwrap(await saveAnnotation(db, highlight(row.id as ClipId, 'con đường mới')));
  expect(unwrap(await notesOf(db, URL))?.annotations).toHaveLength(1);
});

test('an article clipped again with other words keeps the text its highlights stand in, and takes one that is moved', async () => {
  const { db, clipId } = await clipped();
  unwrap(await saveAnnotation(db, highlight(clipId, 'con đường mới')));
  const other = 'Ông Trần Văn Mẫu ngồi ở hàng đầu.';
  unwrap(await saveClip(db, readClip({ body: other }), minute(2)));
  expect(await versionsOf(db, clipId)).toHaveLength(1);
  const moved = unwrap(await saveAnnotation(db, highlight(clipId, 'ngồi ở hàng đầu', 1, other)));
  const notes = unwrap(await notesOf(db, URL));
  expect(notes?.annotations).toEqual([moved]);
  expect(moved.textHash).toBe(notes?.contentHash);
});

test('a highlight of an older text that was deleted comes back, into the text it stood in', async () => {
  const { db, clipId } = await clipped();
  const given = highlight(clipId, 'con đường mới');
  unwrap(await saveAnnotation(db, given));
  unwrap(await saveClip(db, readClip({ body: 'Bản hai.' }), minute(2)));
  unwrap(await saveClip(db, readClip({ body: 'Bản ba.' }), minute(3)));
  const gone = unwrap(await removeAnnotation(db, given.id));
  expect(unwrap(await saveAnnotation(db, given))).toEqual(gone);
});

test('a highlight that is there does not go to yet another text of its clip', async () => {
  const { db, clipId } = await clipped();
  unwrap(await saveClip(db, readClip({ body: 'Bản hai.' }), minute(2)));
  unwrap(await saveAnnotation(db, highlight(clipId, 'Bản hai', 1, 'Bản hai.')));
  const elsewhere = await saveAnnotation(db, highlight(clipId, 'con đường mới'));
  expect(elsewhere).toMatchObject({ ok: false, error: { code: 'invalid-annotation' } });
});
