import { expect, test } from 'vitest';
import { noteAnswers } from '../../entrypoints/background/note-answers';
import type { NewMark } from '../../utils/messages/protocol';
import type { AnnotationId } from '../../utils/model/annotation';
import { deleteClip } from '../../utils/store/bin';
import { saveClip } from '../../utils/store/save-clip';
import { fakeRuntime, fromPage } from '../messages/fake-runtime';
import { emptyDatabase, minute, readClip } from '../store/sample';

const url = 'https://www.bao.example/1';
const body = 'Ông Trần Văn Mẫu nói về con đường mới, rồi ra về.';

async function desk() {
  fakeRuntime();
  const db = emptyDatabase();
  const clip = await saveClip(db, readClip({ url, body }), minute(0));
  if (!clip.ok) throw new Error(clip.error.message);
  const text = `Hội nghị tổng kết\n${body}`;
  const start = text.indexOf('con đường mới');
  const mark: NewMark = {
    id: '01JD0000000000000000000001' as AnnotationId,
    clipId: clip.value.id,
    start,
    end: start + 'con đường mới'.length,
    surface: 'con đường mới',
    colour: 'green',
    note: '',
    createdAt: minute(1),
  };
  const from = (address: string) => ({ ...fromPage, url: address }) as never;
  const answers = noteAnswers({ lexicon: async () => ({}) as never, database: () => db });
  return { answers, mark, text, from, db };
}

test('a highlight is described over the clip’s text, and placed in the text as the page reads it now', async () => {
  const { answers, mark, text, from } = await desk();
  expect(await answers.mark(mark, from(url))).toMatchObject({ ok: true, value: { colour: 'green' } });
  const now = `Mới cập nhật.\n${text}`;
  const notes = await answers.notes({ canonicalUrl: url, text: now }, from(url));
  const start = now.indexOf('con đường mới');
  expect(notes).toMatchObject({
    ok: true,
    value: { changed: true, placed: [{ span: { start, end: start + 'con đường mới'.length } }] },
  });
});

test('words that do not stand there are not marked', async () => {
  const { answers, mark, from } = await desk();
  const answer = await answers.mark({ ...mark, surface: 'con đường cũ' }, from(url));
  expect(answer).toMatchObject({ ok: false, error: { code: 'not-here' } });
});

test.each([
  ['another newspaper', 'https://khac.example/1', false],
  ['a host that only ends like it', 'https://xau-bao.example/1', false],
  ['the telephone’s host of the same newspaper', 'https://m.bao.example/1', true],
])('%s reads and writes its notes: %s %s', async (_, address, allowed) => {
  const { answers, mark, text, from } = await desk();
  await answers.mark(mark, from(url));
  const all = [
    await answers.notes({ canonicalUrl: url, text }, from(address)),
    await answers.mark({ ...mark, colour: 'pink' }, from(address)),
    await answers.removeAnnotation({ id: mark.id }, from(address)),
  ];
  expect(all.map(({ ok }) => ok)).toEqual([allowed, allowed, allowed]);
});

test('a highlight is not moved from or onto an article of another newspaper by who knows its number', async () => {
  const { answers, mark, from, db } = await desk();
  await answers.mark(mark, from(url));
  const other = 'https://khac.example/1';
  const clip = await saveClip(db, readClip({ url: other, body }), minute(2));
  const onto = { ...mark, clipId: clip.ok ? clip.value.id : mark.clipId };
  expect((await answers.mark(onto, from(other))).ok).toBe(false);
  expect((await answers.mark(onto, from(url))).ok).toBe(false);
  expect((await db.annotations.get(mark.id))?.clipId).toBe(mark.clipId);
});

test.each([
  ['lies in the bin', true],
  ['is nowhere to be found', false],
])('a highlight whose clip %s is not changed by another newspaper', async (_, isBinned) => {
  const { answers, mark, from, db } = await desk();
  await answers.mark(mark, from(url));
  await deleteClip(db, mark.clipId, minute(2));
  if (!isBinned) await db.bin.clear();
  const forged = await answers.removeAnnotation({ id: mark.id }, from('https://khac.example/1'));
  expect(forged).toMatchObject({ ok: false, error: { code: 'wrong-sender' } });
  expect(await db.annotations.count()).toBe(1);
  expect((await answers.removeAnnotation({ id: mark.id }, from(url))).ok).toBe(isBinned);
});
