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
