import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { AnnotationId } from '../../utils/model/annotation';
import type { ClipId } from '../../utils/model/ids';
import type { Result } from '../../utils/model/result';
import { adoptHighlights } from '../../utils/store/adopt-highlights';
import { notesOf, removeAnnotation, saveAnnotation } from '../../utils/store/annotations';
import { deleteClip, restoreClip } from '../../utils/store/bin';
import { saveClip } from '../../utils/store/save-clip';
import { emptyDatabase, minute, readClip } from './sample';

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const URL = 'https://bao.example/1';
const BODY = 'Ông Trần Văn Mẫu nói về con đường mới.';
const start = `Hội nghị tổng kết\n${BODY}`.indexOf('con đường');

const highlight = (clipId: ClipId) => ({
  id: '01JD0000000000000000000001' as AnnotationId,
  clipId,
  selectors: {
    quote: { type: 'TextQuoteSelector' as const, exact: 'con đường' },
    position: { type: 'TextPositionSelector' as const, start, end: start + 'con đường'.length },
  },
  colour: 'yellow' as const,
  note: 'Giữ lại',
  createdAt: minute(1),
  updatedAt: minute(1),
});

async function deletedWithHighlight() {
  const db = emptyDatabase();
  const { id } = unwrap(await saveClip(db, readClip({ body: BODY }), minute(0)));
  unwrap(await saveAnnotation(db, highlight(id)));
  unwrap(await deleteClip(db, id, minute(2)));
  return db;
}

test.each([
  ['the same text', BODY, 0],
  ['another text, which then is kept to find them by', `Sáng nay. ${BODY}`, 1],
])('highlights of a deleted clip follow when its article is clipped anew: %s', async (_name, body, older) => {
  const db = await deletedWithHighlight();
  const clip = unwrap(await saveClip(db, readClip({ body }), minute(3)));
  expect(unwrap(await adoptHighlights(db, clip.id))).toBe(1);
  const notes = unwrap(await notesOf(db, URL));
  expect(notes?.annotations).toMatchObject([
    { clipId: clip.id, note: 'Giữ lại', selectors: { quote: { exact: 'con đường' } } },
  ]);
  expect(Object.values(notes?.texts ?? {})).toHaveLength(older);
  const [hash] = notes?.annotations.map(({ textHash }) => textHash) ?? [];
  const text = hash === notes?.contentHash ? notes?.text : notes?.texts[hash ?? ''];
  expect(text?.slice(start, start + 9)).toBe('con đường');
});

test('asked again it changes nothing, and the bin gives the rest of the clip back to nobody', async () => {
  const db = await deletedWithHighlight();
  const clip = unwrap(await saveClip(db, readClip({ body: BODY }), minute(3)));
  await adoptHighlights(db, clip.id);
  expect(unwrap(await adoptHighlights(db, clip.id))).toBe(0);
  expect(await db.bin.count()).toBe(1);
});

test('the highlights of another deleted article stay where they are', async () => {
  const db = await deletedWithHighlight();
  const clip = unwrap(await saveClip(db, readClip({ url: 'https://bao.example/2', body: BODY }), minute(3)));
  expect(unwrap(await adoptHighlights(db, clip.id))).toBe(0);
  expect(unwrap(await notesOf(db, 'https://bao.example/2'))?.annotations).toEqual([]);
});

test.each([
  ['the same text', BODY, 0],
  ['another text, which then is kept to find them by', `Sáng nay. ${BODY}`, 1],
])('an old deleted clip that is restored gets back what a later one took: %s', async (_name, body, older) => {
  const db = await deletedWithHighlight();
  const old = (await db.bin.toCollection().first())!.id;
  const later = unwrap(await saveClip(db, readClip({ body }), minute(3)));
  unwrap(await adoptHighlights(db, later.id));
  const made = { ...highlight(later.id), id: '01JD0000000000000000000002' as AnnotationId };
  const at = `Hội nghị tổng kết\n${body}`.indexOf('con đường');
  made.selectors.position = { ...made.selectors.position, start: at, end: at + 9 };
  unwrap(await saveAnnotation(db, made));
  unwrap(await deleteClip(db, later.id, minute(4)));
  unwrap(await restoreClip(db, { id: old }));
  const notes = unwrap(await notesOf(db, URL));
  expect(notes?.clipId).toBe(old);
  expect(notes?.annotations.map(({ id, clipId }) => [id.at(-1), clipId])).toEqual([
    ['1', old],
    ['2', old],
  ]);
  expect(Object.values(notes?.texts ?? {})).toHaveLength(older);
  expect((await db.clips.get(old))?.marks).toContain('note');
});

test('a clip without the highlights it had is not marked as having some', async () => {
  const db = await deletedWithHighlight();
  const old = (await db.bin.toCollection().first())!.id;
  const later = unwrap(await saveClip(db, readClip({ body: BODY }), minute(3)));
  unwrap(await adoptHighlights(db, later.id));
  expect((await db.clips.get(later.id))?.marks).toContain('note');
  const moved = unwrap(await notesOf(db, URL))?.annotations ?? [];
  for (const { id } of moved) unwrap(await removeAnnotation(db, id));
  unwrap(await deleteClip(db, later.id, minute(4)));
  unwrap(await restoreClip(db, { id: old }));
  expect((await db.clips.get(old))?.marks ?? []).not.toContain('note');
});
