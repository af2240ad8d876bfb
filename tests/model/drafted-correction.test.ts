import { expect, test } from 'vitest';
import { choicesFor, draftedCorrection } from '../../utils/model/drafted-correction';
import type { CorrectionId } from '../../utils/model/saved-correction';

const stamp = { id: '01JD0000000000000000000001' as CorrectionId, createdAt: '2026-11-29T08:00:00.000Z' };
const text = 'Ông Trần Văn Mẫu dự họp.';
const span = { start: 4, end: 16 };
const article = { url: 'https://bao.example/1?x', title: 'Bài', outlet: 'bao.example' };

test.each([
  ['an official who is alone', { kind: 'official' } as const, 0, ['not-official', 'other', 'extent', 'document']],
  [
    'an official among others',
    { kind: 'official' } as const,
    2,
    ['not-official', 'other', 'same', 'extent', 'document'],
  ],
  ['a document', { kind: 'document' } as const, 1, ['not-document', 'other', 'same', 'extent', 'official']],
  ['selected words', undefined, 3, ['official', 'document']],
])('%s: what can be said of it', (_, mention, others, choices) => {
  expect(choicesFor(mention, others)).toEqual(choices);
});

test('a draft is saved under the canonical address, with the words it was made on', () => {
  const canonicalUrl = 'https://bao.example/1';
  const saved = draftedCorrection(
    { choice: 'official', scope: 'everywhere' },
    { text, article: { ...article, canonicalUrl }, span },
    stamp,
  );
  expect(saved).toMatchObject({ ...stamp, canonicalUrl, title: 'Bài', surface: 'Trần Văn Mẫu' });
  expect(saved?.correction).toMatchObject({ scope: 'everywhere', decision: 'official' });
});

test('a draft that means nothing is none: a document without its kind', () => {
  expect(draftedCorrection({ choice: 'document', scope: 'article' }, { text, article, span }, stamp)).toBeUndefined();
});
