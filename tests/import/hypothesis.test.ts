import { describe, expect, test } from 'vitest';
import { readHypothesis } from '../../utils/import/hypothesis';
import { sha256 } from '../../utils/store/sha256';

const uri = 'https://bao.example/nghi-quyet';

/** An annotation as the API answers it. */
const row = (id: string, more: object = {}) => ({
  id,
  created: '2026-01-02T03:04:05.678901+00:00',
  updated: '2026-01-03T03:04:05.678901+00:00',
  user: 'acct:an@hypothes.is',
  uri,
  text: '',
  tags: [] as string[],
  group: '__world__',
  permissions: { read: ['group:__world__'] },
  target: [
    {
      source: uri,
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endContainer: '/p[1]', endOffset: 9 },
        { type: 'TextPositionSelector', start: 120, end: 129 },
        { type: 'TextQuoteSelector', exact: 'nghị quyết', prefix: 'ban hành ', suffix: ' về' },
      ],
    },
  ],
  document: { title: ['Nghị quyết mới'] },
  ...more,
});
const note = (id: string, text: string, more: object = {}) => row(id, { text, target: [{ source: uri }], ...more });
const read = (value: unknown) =>
  readHypothesis(JSON.stringify(value), sha256, (address) => address.split('?')[0] ?? '');

describe('what Hypothesis exports', () => {
  test.each([
    ['an answer of the API', (rows: unknown[]) => ({ total: rows.length, rows })],
    ['an export of the client', (rows: unknown[]) => ({ export_date: 'x', export_userid: 'an', annotations: rows })],
    ['a bare list', (rows: unknown[]) => rows],
  ])('%s is read by page', async (_, as) => {
    const { pages, broken } = await read(
      as([row('a', { text: 'Xem lại', tags: ['đọc  lại', 'B'] }), row('b', { uri: `${uri}?utm_source=x` })]),
    );
    expect(broken).toEqual([]);
    expect(pages).toEqual([
      expect.objectContaining({ url: uri, title: 'Nghị quyết mới', tags: ['B', 'đọc lại'], note: '' }),
    ]);
    expect(pages[0]?.highlights).toEqual([
      {
        id: expect.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/),
        quote: { type: 'TextQuoteSelector', exact: 'nghị quyết', prefix: 'ban hành ', suffix: ' về' },
        ...{ start: 120, note: 'Xem lại' },
        ...{ createdAt: '2026-01-02T03:04:05.678Z', updatedAt: '2026-01-03T03:04:05.678Z' },
      },
      expect.objectContaining({ note: '' }),
    ]);
  });

  test('the same file gives the same ids, and two annotations two', async () => {
    const ids = async () => (await read([row('a'), row('b')])).pages[0]?.highlights.map(({ id }) => id);
    expect(await ids()).toEqual(await ids());
    expect(new Set(await ids()).size).toBe(2);
  });

  test('a note on the page as a whole is the page’s, an answer belongs to the note it answers', async () => {
    const { pages } = await read([
      note('n', 'Bài quan trọng'),
      row('a', { text: 'Hỏi' }),
      note('r', 'Đáp', { references: ['a'] }),
    ]);
    expect(pages[0]).toMatchObject({ note: 'Bài quan trọng', highlights: [{ note: 'Hỏi\n\nĐáp' }] });
  });

  test.each([
    ['an address that runs', row('a', { uri: 'javascript:alert(1)' }), 'annotations[0].uri'],
    ['a file of the reader’s disk', row('a', { uri: 'file:///home/an/x.pdf' }), 'annotations[0].uri'],
    ['no time', row('a', { created: 'hôm qua' }), 'annotations[0].created'],
    ['a target that is none', row('a', { target: 7 }), 'annotations[0].target'],
  ])('%s is broken, with its place, and the others are read', async (_, wrong, where) => {
    const { pages, broken } = await read([wrong, row('b')]);
    expect(broken).toEqual([expect.objectContaining({ code: 'wrong-schema', where })]);
    expect(pages).toHaveLength(1);
  });

  test('the same annotation twice is told', async () => {
    expect((await read([row('a'), row('a')])).broken).toEqual([expect.objectContaining({ code: 'twice' })]);
  });

  test.each([
    ['nothing', { rows: [] }, 'nothing-in-it'],
    [
      'a name of JavaScript’s own',
      JSON.parse(`[{"__proto__":{"uri":"x"},"uri":"${uri}","target":[]}]`),
      'forbidden-name',
    ],
  ])('%s is refused', async (_, value, code) => {
    await expect(read(value)).rejects.toMatchObject({ code });
  });
});
