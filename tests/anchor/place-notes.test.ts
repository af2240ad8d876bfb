import { expect, test } from 'vitest';
import { describe } from '../../utils/anchor/describe';
import { placeNotes } from '../../utils/anchor/place-notes';
import type { Annotation, AnnotationId } from '../../utils/model/annotation';
import type { ClipId } from '../../utils/model/ids';

const old =
  'Sáng nay, đoàn công tác đi thăm các bản vùng cao.\nBuổi chiều, đoàn làm việc với lãnh đạo huyện về đường giao thông.';

function note(quote: string, textHash = 'cũ'): Annotation {
  const start = old.indexOf(quote);
  const selectors = describe(old, { start, end: start + quote.length }, 'passage');
  const time = '2026-11-20T08:00:00.000Z';
  const id = '01JD0000000000000000000001' as AnnotationId;
  return { id, clipId: 'c' as ClipId, selectors, colour: 'blue', note: '', createdAt: time, updatedAt: time, textHash };
}

const textOf = (hash: string) => (hash === 'cũ' ? old : undefined);
const placed = (one: Annotation, now: string) => {
  const [answer] = placeNotes([one], textOf, now);
  if (!answer) throw new Error('one was given');
  return 'orphan' in answer ? answer.orphan.reason : now.slice(answer.span.start, answer.span.end);
};

test.each<[why: string, quote: string, hash: string, now: string, answer: string]>([
  ['an unchanged text', 'các bản vùng cao', 'cũ', old, 'các bản vùng cao'],
  [
    'its paragraph moved',
    'làm việc với lãnh đạo huyện',
    'cũ',
    old.split('\n').reverse().join('\n'),
    'làm việc với lãnh đạo huyện',
  ],
  ['its words are gone', 'các bản vùng cao', 'cũ', old.replace('các bản vùng cao', 'một nhà máy'), 'gone'],
  ['the old text is not kept any more', 'các bản vùng cao', 'mất', `Mới.\n${old}`, 'các bản vùng cao'],
])('%s', (_, quote, hash, now, answer) => {
  expect(placed(note(quote, hash), now)).toBe(answer);
});

test('an orphan says what stands nearest now', () => {
  const [answer] = placeNotes([note('các bản vùng cao')], textOf, old.replace('các bản vùng cao', 'một nhà máy'));
  expect(answer).toMatchObject({ orphan: { nearest: { start: expect.any(Number), end: expect.any(Number) } } });
});
