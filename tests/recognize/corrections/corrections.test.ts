import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../../utils/lexicon/bundled';
import type { Correction, CorrectionScope, Decision } from '../../../utils/model/correction';
import type { EntityKey } from '../../../utils/model/ids';
import type { Recognition } from '../../../utils/model/recognition';
import { recognize } from '../../../utils/recognize/recognize';

const lexicon = bundledLexicon();
const key = (text: string) => text as EntityKey;

/** The place of the `nth` occurrence of some words. */
function place(text: string, surface: string, nth = 1) {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(surface, start + 1);
  return { by: 'place' as const, start, end: start + surface.length, surface };
}

const here = (text: string, surface: string, nth = 1): CorrectionScope => ({
  scope: 'article',
  target: place(text, surface, nth),
});
const everywhere = (surface: string): CorrectionScope => ({ scope: 'everywhere', target: { by: 'surface', surface } });
const entity = (name: string): CorrectionScope => ({ scope: 'article', target: { by: 'key', key: key(name) } });
const correction = (scope: CorrectionScope, decision: Decision): Correction => ({ ...scope, ...decision });

/** Every mention as "surface → key". */
const read = ({ mentions }: Recognition) => mentions.map(({ surface, ref }) => `${surface} → ${ref}`);

const TEXT = [
  'Bộ trưởng Phùng Văn Nhu và Trung tướng Đỗ Văn Điệp dự lễ. Ông Nhu nói, ông Mai Quang Tín nghe.',
  'Quán triệt Nghị quyết số 08-NQ/TW ngày 26-1-2022; tập San hô xanh số 5 vừa in. Mai Quang Tín về sau.',
].join('\n');

const before = read(recognize(TEXT, lexicon));

const cases: readonly (readonly [string, readonly Correction[], { lacks?: string[]; has?: string[] }])[] = [
  [
    'a name is no official, at one place',
    [correction(here(TEXT, 'Nhu', 2), { decision: 'not-official' })],
    { lacks: ['Nhu → phung van nhu'] },
  ],
  [
    'a name is no official, wherever it stands: whoever was called after him is none either',
    [correction(everywhere('PHÙNG VĂN NHU'), { decision: 'not-official' })],
    { lacks: ['Phùng Văn Nhu → phung van nhu', 'Nhu → phung van nhu'] },
  ],
  [
    'a person is no official, by key',
    [correction(entity('phung van nhu'), { decision: 'not-official' })],
    { lacks: ['Phùng Văn Nhu → phung van nhu', 'Nhu → phung van nhu'] },
  ],
  [
    'a number is no document',
    [correction(here(TEXT, 'Nghị quyết số 08-NQ/TW'), { decision: 'not-document' })],
    { lacks: ['Nghị quyết số 08-NQ/TW → document:nghi-quyet:8nqtw@XIII'] },
  ],
  [
    'a person is an official at one place: the other mention follows',
    [correction(here(TEXT, 'Mai Quang Tín'), { decision: 'official' })],
    { has: ['Mai Quang Tín → mai quang tin', 'Mai Quang Tín → mai quang tin'] },
  ],
  [
    'a person is an official wherever the name stands',
    [correction(everywhere('Mai Quang Tín'), { decision: 'official' })],
    { has: ['Mai Quang Tín → mai quang tin', 'Mai Quang Tín → mai quang tin'] },
  ],
  [
    'words are a document',
    [correction(here(TEXT, 'San hô xanh số 5'), { decision: 'document', kind: 'đề án' })],
    { has: ['San hô xanh số 5 → document:de-an:san-ho-xanh-so-5@?'] },
  ],
  [
    'a mention ends elsewhere',
    [correction(here(TEXT, 'Đỗ Văn Điệp'), { decision: 'span', to: place(TEXT, 'Văn Điệp') })],
    { lacks: ['Đỗ Văn Điệp → do van diep'], has: ['Văn Điệp → van diep'] },
  ],
  [
    'two are the same',
    [correction(entity('do van diep'), { decision: 'same-as', as: key('phung van nhu') })],
    { lacks: ['Đỗ Văn Điệp → do van diep'], has: ['Đỗ Văn Điệp → phung van nhu'] },
  ],
  [
    'a mention means somebody else',
    [correction(here(TEXT, 'Nhu', 2), { decision: 'different-from', from: key('phung van nhu') })],
    { lacks: ['Nhu → phung van nhu'], has: ['Nhu → phung van nhu#other'] },
  ],
  [
    'what was said of another text says nothing',
    [
      correction(
        { scope: 'article', target: { by: 'place', start: 0, end: 5, surface: 'Trước' } },
        { decision: 'official' },
      ),
    ],
    {},
  ],
  [
    'what was said of another outlet says nothing',
    [
      {
        scope: 'outlet',
        outlet: 'bao-khac.vn',
        target: { by: 'surface', surface: 'Phùng Văn Nhu' },
        decision: 'not-official',
      },
    ],
    {},
  ],
  [
    'what was said of the article stands over what was said everywhere, whichever came first',
    [
      correction(here(TEXT, 'Phùng Văn Nhu'), { decision: 'official' }),
      correction(everywhere('Phùng Văn Nhu'), { decision: 'not-official' }),
    ],
    {},
  ],
  [
    'the later stands over the earlier',
    [
      correction(everywhere('Mai Quang Tín'), { decision: 'official' }),
      correction(everywhere('Mai Quang Tín'), { decision: 'not-official' }),
    ],
    {},
  ],
];

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

/** A generator of numbers that gives the same row every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('replaying', () => {
  const all = cases.flatMap(([, corrections]) => corrections);

  it.each(Array.from({ length: 40 }, (_, i) => i + 1))('any list of corrections twice changes nothing (%i)', (seed) => {
    const random = numbers(seed);
    const some = Array.from({ length: 6 }, () => all[Math.floor(random() * all.length)] as Correction);
    const once = recognize(TEXT, lexicon, { corrections: some });
    expect(recognize(TEXT, lexicon, { corrections: [...some, ...some] })).toEqual(once);
    for (const { start, end, surface } of once.mentions) expect(TEXT.slice(start, end)).toBe(surface);
    const keys = new Set([...once.officials, ...once.documents].map((entity) => entity.key));
    for (const { ref } of once.mentions) expect(keys).toContain(ref);
  });
});
