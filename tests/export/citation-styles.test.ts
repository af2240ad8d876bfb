import { describe, expect, test } from 'vitest';
import { apaCitation } from '../../utils/export/cite/citation-styles';
import { articleItem, documentItem } from '../../utils/export/cite/csl-item';
import type { Article } from '../../utils/model/article';
import type { OfficialDocument } from '../../utils/model/document';
import type { EntityKey } from '../../utils/model/ids';

const article: Article = {
  ...{ url: 'https://bao.example/1', title: 'Hội nghị tổng kết', outlet: 'Báo Mẫu', authors: ['Lê An', 'Trần Bình'] },
  ...{ publishedAt: '2021-02-21T09:28:43+07:00', captions: [], blocks: [], text: 'x', dropped: [] },
};
const item = (more: Partial<Article> = {}) =>
  articleItem({ ...article, ...more }, { id: 'a', savedAt: '2026-11-20T01:00:00.000Z' });
const document: OfficialDocument = {
  ...{ key: 'd' as EntityKey, kind: 'nghị quyết', number: '08-NQ/TW', issuer: 'Ban Chấp hành Trung ương' },
  ...{ date: '2022-01-26', title: 'về công nghiệp quốc phòng', draft: false, inferred: {} },
};

describe('a citation', () => {
  test.each([
    [
      'of an article',
      item(),
      'Lê An, & Trần Bình. (2021, February 21). Hội nghị tổng kết. Báo Mẫu. https://bao.example/1',
    ],
    [
      'without an author',
      item({ authors: [] }),
      'Hội nghị tổng kết. (2021, February 21). Báo Mẫu. https://bao.example/1',
    ],
    [
      'without a date',
      item({ authors: ['Lê An'], publishedAt: undefined }),
      'Lê An. (n.d.). Hội nghị tổng kết. Báo Mẫu. https://bao.example/1',
    ],
    [
      'of a document',
      documentItem(document, 'x'),
      'Ban Chấp hành Trung ương. (2022, January 26). Nghị quyết số 08-NQ/TW về công nghiệp quốc phòng.',
    ],
  ])('%s in APA', (_, reference, wanted) => expect(apaCitation(reference)).toBe(wanted));
});
