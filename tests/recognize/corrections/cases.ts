import type { Correction, CorrectionScope, Decision } from '../../../utils/model/correction';
import type { EntityKey } from '../../../utils/model/ids';
import type { Recognition } from '../../../utils/model/recognition';

export const key = (text: string) => text as EntityKey;

/** The place of the `nth` occurrence of some words. */
export function place(text: string, surface: string, nth = 1) {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(surface, start + 1);
  return { by: 'place' as const, start, end: start + surface.length, surface };
}

export const here = (text: string, surface: string, nth = 1): CorrectionScope => ({
  scope: 'article',
  target: place(text, surface, nth),
});
export const everywhere = (surface: string): CorrectionScope => ({
  scope: 'everywhere',
  target: { by: 'surface', surface },
});
export const entity = (name: string): CorrectionScope => ({ scope: 'article', target: { by: 'key', key: key(name) } });
export const correction = (scope: CorrectionScope, decision: Decision): Correction => ({ ...scope, ...decision });

/** Every mention as "surface → key". */
export const read = ({ mentions }: Recognition) => mentions.map(({ surface, ref }) => `${surface} → ${ref}`);

export const TEXT = [
  'Bộ trưởng Phùng Văn Nhu và Trung tướng Đỗ Văn Điệp dự lễ. Ông Nhu nói, ông Mai Quang Tín nghe.',
  'Quán triệt Nghị quyết số 08-NQ/TW ngày 26-1-2022; tập San hô xanh số 5 vừa in. Mai Quang Tín về sau.',
].join('\n');

export const cases: readonly (readonly [string, readonly Correction[], { lacks?: string[]; has?: string[] }])[] = [
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
    'a mention begins elsewhere wherever these words are taken for one',
    [correction(everywhere('ĐỖ VĂN ĐIỆP'), { decision: 'extent', words: 'Văn Điệp', from: 3 })],
    { lacks: ['Đỗ Văn Điệp → do van diep'], has: ['Văn Điệp → van diep'] },
  ],
  [
    'a mention takes in what stands before it, also of another case',
    [correction(everywhere('Đỗ Văn Điệp'), { decision: 'extent', words: 'TRUNG TƯỚNG ĐỖ VĂN ĐIỆP', from: -12 })],
    { lacks: ['Đỗ Văn Điệp → do van diep'], has: ['Trung tướng Đỗ Văn Điệp → trung tuong do van diep'] },
  ],
  [
    'where the words do not stand so the mention stays',
    [correction(everywhere('Đỗ Văn Điệp'), { decision: 'extent', words: 'Thiếu tướng Đỗ Văn Điệp', from: -12 })],
    {},
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
