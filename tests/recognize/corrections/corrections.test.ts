import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../../utils/lexicon/bundled';
import { recognize } from '../../../utils/recognize/recognize';
import { cases, correction, entity, everywhere, here, key, place, read, TEXT } from './cases';

const lexicon = bundledLexicon();
const before = read(recognize(TEXT, lexicon));

describe('what a reader decides', () => {
  it.each(cases)('%s', (_, corrections, { lacks = [], has = [] }) => {
    const after = read(recognize(TEXT, lexicon, { corrections, outlet: 'bao-minh.vn' }));
    expect(before).toEqual(expect.arrayContaining([...lacks]));
    const expected = before.filter((line) => !lacks.includes(line));
    expect([...after].sort()).toEqual([...expected, ...has].sort());
  });

  it('no corrections change nothing', () => {
    expect(recognize(TEXT, lexicon, { corrections: [] })).toEqual(recognize(TEXT, lexicon));
  });

  it('a mention of the reader says so and is sure', () => {
    const corrections = [correction(here(TEXT, 'Mai Quang Tín'), { decision: 'official' })];
    const found = recognize(TEXT, lexicon, { corrections }).mentions.find(({ surface }) => surface === 'Mai Quang Tín');
    expect(found).toMatchObject({ rule: 'reader', confidence: 1, lead: 'ông' });
  });

  it('a span taken shorter leaves what it lost to the lead', () => {
    const corrections = [correction(here(TEXT, 'Đỗ Văn Điệp'), { decision: 'span', to: place(TEXT, 'Văn Điệp') })];
    const found = recognize(TEXT, lexicon, { corrections }).mentions.find(({ surface }) => surface === 'Văn Điệp');
    expect(found?.lead).toBe('Trung tướng Đỗ');
  });

  it('an office replaces what was read', () => {
    const positions = [{ role: 'Chính ủy', organization: 'Quân khu 4' }];
    const corrections = [correction(entity('do van diep'), { decision: 'office', positions })];
    const found = recognize(TEXT, lexicon, { corrections }).officials.find(({ name }) => name === 'Đỗ Văn Điệp');
    expect(found).toMatchObject({ positions, ranks: ['Trung tướng'] });
  });

  it('two that are the same have one set of ranks and offices', () => {
    const corrections = [correction(entity('do van diep'), { decision: 'same-as', as: key('phung van nhu') })];
    const { officials } = recognize(TEXT, lexicon, { corrections });
    expect(officials.map(({ name, ranks, positions }) => [name, ranks, positions])).toEqual([
      ['Phùng Văn Nhu', ['Trung tướng'], [{ role: 'Bộ trưởng' }]],
    ]);
  });

  it('somebody else who is named anyway keeps his own rank and office', () => {
    const corrections = [
      correction(here(TEXT, 'Đỗ Văn Điệp'), {
        decision: 'different-from',
        from: key('do van diep'),
        as: key('phung van nhu'),
      }),
    ];
    const { officials } = recognize(TEXT, lexicon, { corrections });
    expect(officials.map(({ name, ranks, positions }) => [name, ranks, positions])).toEqual([
      ['Phùng Văn Nhu', [], [{ role: 'Bộ trưởng' }]],
    ]);
  });

  it('namesakes part with their own ranks and offices', () => {
    const text = 'Trung tướng Đỗ Văn Điệp, Chính ủy Quân khu 4, dự. Tư lệnh Quân khu 7 Đỗ Văn Điệp gửi thư.';
    const corrections = [
      correction(here(text, 'Đỗ Văn Điệp', 2), { decision: 'different-from', from: key('do van diep') }),
    ];
    const { officials } = recognize(text, lexicon, { corrections });
    expect(officials).toEqual([
      {
        key: 'do van diep',
        name: 'Đỗ Văn Điệp',
        ranks: ['Trung tướng'],
        positions: [{ role: 'Chính ủy', organization: 'Quân khu 4' }],
      },
      {
        key: 'do van diep#other',
        name: 'Đỗ Văn Điệp',
        ranks: [],
        positions: [{ role: 'Tư lệnh', organization: 'Quân khu 7' }],
      },
    ]);
  });

  it('a short name that nobody explains is given its full one', () => {
    const text = 'Ông Thắng đến dự lễ. Sau đó ông Thắng ra về.';
    const corrections = [correction(everywhere('Thắng'), { decision: 'official', name: 'Nguyễn Quyết Thắng' })];
    expect(read(recognize(text, lexicon, { corrections }))).toEqual([
      'Thắng → nguyen quyet thang',
      'Thắng → nguyen quyet thang',
    ]);
  });
});
