import { readFileSync } from 'node:fs';
import locales from '@citation-js/plugin-csl/lib/locales.json' with { type: 'json' };
import citeproc from 'citeproc';
import { validateStyle } from 'csl-validator-wasm';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { thesisCitation } from '../../utils/export/cite/citation-styles';
import { articleItem, type CslItem, documentItem } from '../../utils/export/cite/csl-item';
import type { Article } from '../../utils/model/article';
import type { OfficialDocument } from '../../utils/model/document';
import type { EntityKey } from '../../utils/model/ids';

const style = readFileSync(new URL('../../public/luan-van-viet-nam.csl', import.meta.url), 'utf8');

/** Any: the style brings its own words. */
const locale = locales['en-US'];

/** A reference as citeproc prints it in the style, as plain text. */
function rendered(item: CslItem): string {
  const engine = new citeproc.Engine({ retrieveLocale: () => locale, retrieveItem: () => item }, style, 'vi-VN', true);
  engine.setOutputFormat('text');
  engine.updateItems([item.id]);
  const [, entries] = engine.makeBibliography() || [{}, []];
  return entries.join('').trim();
}

const article = (more: Partial<Article> = {}): Article => ({
  ...{ url: 'https://bao.example/1', title: 'Hội nghị tổng kết', outlet: 'Báo Mẫu', authors: ['Lê An', 'Trần Bình'] },
  ...{ publishedAt: '2021-02-21T09:28:43+07:00', captions: [], blocks: [], text: 'x', dropped: [], ...more },
});
const clip = (more?: Partial<Article>) => articleItem(article(more), { id: 'a', savedAt: '2026-11-20T01:00:00.000Z' });
const paper = (more: Partial<OfficialDocument> = {}) =>
  documentItem(
    {
      ...{ key: 'd' as EntityKey, kind: 'nghị quyết', number: '08-NQ/TW', issuer: 'Ban Chấp hành Trung ương' },
      ...{ date: '2022-01-26', title: 'về công nghiệp quốc phòng', draft: false, inferred: {}, ...more },
    },
    'Nghị quyết 08-NQ/TW',
  );
const law = { kind: 'luật', number: '22/2018/QH14', issuer: 'Quốc hội', date: '2018-06-08', title: 'Quốc phòng' };

describe('the style of Vietnamese theses, as our writer and as citeproc prints it', () => {
  test.each<readonly [string, CslItem, string]>([
    [
      'a clip',
      clip(),
      'Lê An, Trần Bình (2021), “Hội nghị tổng kết”, Báo Mẫu, ngày 21/02/2021, https://bao.example/1, truy cập ngày 20/11/2026.',
    ],
    [
      'a clip without an author',
      clip({ authors: [] }),
      'Báo Mẫu (2021), “Hội nghị tổng kết”, ngày 21/02/2021, https://bao.example/1, truy cập ngày 20/11/2026.',
    ],
    [
      'a clip of nobody and of no newspaper',
      clip({ authors: [], outlet: undefined }),
      '“Hội nghị tổng kết” (2021), ngày 21/02/2021, https://bao.example/1, truy cập ngày 20/11/2026.',
    ],
    [
      'a clip without a day',
      clip({ publishedAt: undefined }),
      'Lê An, Trần Bình, “Hội nghị tổng kết”, Báo Mẫu, https://bao.example/1, truy cập ngày 20/11/2026.',
    ],
    [
      'a clip that asks',
      clip({ title: 'Vì sao “đất vàng” bỏ hoang?', authors: ['Minh Mẫn'] }),
      'Minh Mẫn (2021), “Vì sao “đất vàng” bỏ hoang?”, Báo Mẫu, ngày 21/02/2021, https://bao.example/1, truy cập ngày 20/11/2026.',
    ],
    [
      'a resolution',
      paper(),
      'Ban Chấp hành Trung ương (2022), Nghị quyết số 08-NQ/TW về công nghiệp quốc phòng, ngày 26 tháng 01.',
    ],
    [
      'a resolution of which only the number is known',
      paper({ title: undefined, issuer: undefined, date: undefined }),
      'Nghị quyết số 08-NQ/TW.',
    ],
    [
      'a resolution of a year',
      paper({ date: '2022', title: undefined }),
      'Ban Chấp hành Trung ương (2022), Nghị quyết số 08-NQ/TW.',
    ],
    [
      'a resolution of a month',
      paper({ date: '2022-01' }),
      'Ban Chấp hành Trung ương (2022), Nghị quyết số 08-NQ/TW về công nghiệp quốc phòng, tháng 01.',
    ],
    [
      'a number whose dash is no range',
      paper({ number: '28-NQ/TW', title: undefined, date: undefined }),
      'Ban Chấp hành Trung ương, Nghị quyết số 28-NQ/TW.',
    ],
    ['a law', paper(law), 'Quốc hội (2018), Luật Quốc phòng số 22/2018/QH14, ngày 08 tháng 06.'],
    ['a law of a year', paper({ ...law, number: undefined, date: '2018' }), 'Quốc hội (2018), Luật Quốc phòng.'],
    [
      'a draft of a law',
      paper({ ...law, number: undefined, draft: true, date: undefined }),
      'Quốc hội, Dự thảo luật Quốc phòng.',
    ],
    [
      'a draft of a resolution',
      paper({ number: undefined, draft: true }),
      'Ban Chấp hành Trung ương (2022), Dự thảo nghị quyết về công nghiệp quốc phòng, ngày 26 tháng 01.',
    ],
  ])('%s', (_, item, wanted) => {
    expect(thesisCitation(item)).toBe(wanted);
    expect(rendered(item)).toBe(wanted);
  });

  test('a book, a journal and a law of other people’s libraries', () => {
    const book = {
      ...{
        id: 'b',
        type: 'book',
        title: 'Lịch sử Việt Nam',
        publisher: 'Nhà xuất bản Mẫu',
        'publisher-place': 'Hà Nội',
      },
      ...{ author: [{ family: 'Nguyễn', given: 'Văn An' }], issued: { 'date-parts': [[1996]] } },
    };
    expect(rendered(book as unknown as CslItem)).toBe(
      'Nguyễn Văn An (1996), Lịch sử Việt Nam, Nhà xuất bản Mẫu, Hà Nội.',
    );
    const journal = {
      ...{ id: 'j', type: 'article-journal', title: 'Hai năm', 'container-title': 'Tạp chí Mẫu', page: '10-16' },
      ...{ volume: '98', issue: '1', author: [{ literal: 'Quách An' }], issued: { 'date-parts': [[1992]] } },
    };
    const statute = {
      ...{ id: 's', type: 'legislation', title: 'Luật Quốc phòng', number: '22/2018/QH14', authority: 'Quốc hội' },
      issued: { 'date-parts': [[2018, 6, 8]] },
    };
    expect(rendered(statute as unknown as CslItem)).toBe(
      'Quốc hội (2018), Luật Quốc phòng số 22/2018/QH14, ngày 08 tháng 06.',
    );
    expect(rendered(journal as unknown as CslItem)).toBe('Quách An (1992), “Hai năm”, Tạp chí Mẫu, 98(1), tr. 10–16.');
  });
});

/** The elements of a CSL 1.0.2 style with their attributes, as the specification lists them; those that ours has. */
const affixes = 'prefix suffix';
const formatting = 'font-style font-variant font-weight text-decoration vertical-align';
const elements: Readonly<Record<string, string>> = {
  style: 'xmlns class version default-locale demote-non-dropping-particle page-range-format',
  ...{ info: '', title: '', 'title-short': '', id: '', author: '', name: '', summary: '', updated: '' },
  ...{ category: 'citation-format field', rights: 'license', macro: 'name', sort: '', key: 'variable macro sort' },
  names: `variable delimiter ${affixes} ${formatting}`,
  'names name': `and delimiter delimiter-precedes-last et-al-min form name-as-sort-order sort-separator ${affixes}`,
  substitute: '',
  text: `variable macro term value form quotes ${affixes} ${formatting} text-case`,
  date: `variable form date-parts delimiter ${affixes} ${formatting}`,
  'date-part': `name form ${affixes} ${formatting} text-case range-delimiter`,
  ...{ choose: '', if: 'type variable match', 'else-if': 'type variable match', else: '' },
  group: `delimiter ${affixes} ${formatting}`,
  citation: 'collapse',
  bibliography: 'hanging-indent second-field-align',
  layout: `delimiter ${affixes} ${formatting}`,
};

test('the style is built as CSL 1.0.2 says: its elements, their attributes, and macros that are there', () => {
  const open: string[] = [];
  const wrong: string[] = [];
  const [defined, called] = [new Set<string>(), new Set<string>()];
  const parser = new SaxesParser();
  parser.on('error', (error) => expect.fail(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    const allowed = elements[`${open.at(-1)} ${name}`] ?? elements[name];
    if (allowed === undefined) wrong.push(name);
    for (const attribute of Object.keys(attributes))
      if (!allowed?.split(' ').includes(attribute)) wrong.push(`${name}@${attribute}`);
    if (name === 'macro') defined.add(String(attributes.name));
    if (attributes.macro) called.add(String(attributes.macro));
    open.push(name);
  });
  parser.on('closetag', () => open.pop());
  parser.write(style).close();
  expect(wrong).toEqual([]);
  expect(defined).toEqual(called);
  const tops = [...style.matchAll(/^ {2}<([a-z-]+)/gm)].map(([, name]) => name);
  expect([...new Set(tops)]).toEqual(['info', 'macro', 'citation', 'bibliography']);
});

test('it is a style by the schema of CSL 1.0.2, in which a variable that CSL does not know is a fault', async () => {
  expect(await validateStyle(style)).toBe('');
  expect(await validateStyle(style.replace('variable="authority"', 'variable="cơ quan"'))).toContain('variable');
});
