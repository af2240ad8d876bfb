import { expect, test } from 'vitest';
import { corpusCase } from '../../utils/export/corpus-case';
import type { Article } from '../../utils/model/article';
import type { EntityKey } from '../../utils/model/ids';
import type { Recognition } from '../../utils/model/recognition';

const text = 'Đại tá Lê Văn Hùng ký Quyết định số 5/QĐ-BM.';
const article: Article = { text, title: 'Bài', authors: ['A'], captions: [], blocks: [], dropped: [] };
const at = (surface: string) => ({
  start: text.indexOf(surface),
  end: text.indexOf(surface) + surface.length,
  surface,
});
const recognition: Recognition = {
  recognizerVersion: '1',
  mentions: [
    { kind: 'official', ...at('Lê Văn Hùng'), lead: 'Đại tá', rule: 'reader', confidence: 1, ref: 'hung' as EntityKey },
    { kind: 'document', ...at('Quyết định số 5/QĐ-BM'), rule: 'x', confidence: 1, ref: 'qd' as EntityKey },
  ],
  officials: [
    { key: 'hung' as EntityKey, name: 'Lê Văn Hùng', ranks: ['Đại tá'], positions: [{ role: 'Trưởng ban' }] },
  ],
  documents: [
    { key: 'qd' as EntityKey, kind: 'quyết định', number: '5/QĐ-BM', draft: false, inferred: { issuer: 'Bộ' } },
  ],
};

test('a corrected article becomes a case in the guidelines’ form: what is inferred is no gold', () => {
  const { gold, text: said } = corpusCase('bai-1', article, recognition);
  expect(said).toBe(text);
  expect(JSON.parse(gold)).toEqual({
    id: 'bai-1',
    article: { title: 'Bài', publishedAt: null, authors: ['A'], outlet: null },
    mentions: [
      { type: 'official', start: 7, end: 18, text: 'Lê Văn Hùng', lead: 'Đại tá', ref: 'p1' },
      { type: 'document', start: 22, end: 43, text: 'Quyết định số 5/QĐ-BM', ref: 'd1' },
    ],
    officials: [
      { ref: 'p1', name: 'Lê Văn Hùng', ranks: ['Đại tá'], positions: [{ role: 'Trưởng ban', organization: null }] },
    ],
    documents: [
      { ref: 'd1', kind: 'quyết định', number: '5/QĐ-BM', issuer: null, date: null, title: null, draft: false },
    ],
  });
});
