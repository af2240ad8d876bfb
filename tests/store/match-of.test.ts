import { expect, test } from 'vitest';
import { matchOf } from '../../utils/store/match-of';
import { saveClip } from '../../utils/store/save-clip';
import { emptyDatabase, minute, readClip } from './sample';

const cases: readonly [
  sentence: string,
  title: string,
  body: string,
  typed: string,
  marked: string,
  snippet?: string,
][] = [
  [
    'the sentence of the body is shown beside the marked title',
    'Hội nghị tổng kết',
    'Mở đầu.\nHội nghị bế mạc.',
    'hội nghị ',
    'Hội nghị',
    'Hội nghị',
  ],
  ['what only the title says has no sentence', 'Hội nghị tổng kết', 'Mở đầu.', 'tổng kết', 'tổng kết'],
  ['what only the body says leaves the title alone', 'Hội nghị', 'Ông Mẫu phát biểu.', 'phat bieu', '', 'phát biểu'],
  [
    'a phrase that only the title says is not looked for by one of its syllables',
    'Bổ nhiệm cán bộ',
    'Dự án bổ sung vốn. Ông nêu trách nhiệm.',
    'bổ nhiệm cán bộ',
    'Bổ nhiệm cán bộ',
  ],
  [
    'of a phrase that stands apart the longest part that the text says is shown',
    'Tin',
    'Dự án bổ sung vốn. Họp về cán bộ trẻ. Bàn việc bổ nhiệm cán sự.',
    'bổ nhiệm cán bộ',
    '',
    'bổ nhiệm cán',
  ],
  ['two letters that wait leave the word before them', '', 'Tỉnh bổ sung vốn.', 'bổ nh', '', 'bổ'],
  ['a clip without a title has its sentence', '', 'Ông Mẫu phát biểu.', 'Mẫu', '', 'Mẫu'],
];

test.each(cases)('%s', async (_, title, body, typed, marked, snippet) => {
  const db = emptyDatabase();
  await saveClip(db, readClip({ title, body }), minute(1));
  const [clip] = await db.clips.toArray();
  const match = await matchOf(db, clip!, typed);
  const words = (text: string, marks: readonly { start: number; end: number }[] = []) =>
    marks.length === 0 ? '' : text.slice(marks[0]?.start, marks.at(-1)?.end);
  expect(words(title, match.titleMarks)).toBe(marked);
  expect(match.snippet && words(match.snippet.text, match.snippet.marks)).toBe(snippet);
});
