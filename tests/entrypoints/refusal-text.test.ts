import { expect, test } from 'vitest';
import { refusalText } from '../../entrypoints/library/refusal-text';
import { collectionJson } from '../../utils/export/json';
import { vietnameseDetail } from '../../utils/i18n/refusal-details';
import { readExport } from '../../utils/import/read-export';
import { Refused } from '../../utils/import/refused';
import { surveyImport } from '../../utils/store/importing/survey-import';
import { readSource } from '../../utils/store/read-source';
import { saveClip } from '../../utils/store/save-clip';
import { malformedFiles } from '../import/malformed';
import { emptyDatabase, minute, readClip } from '../store/sample';

const HEAD = '{"format":"trich-luc-collection","version":2,';

/** What a reader is told of a file: of its first broken piece, or of the whole. */
async function told(text: string, language: 'vi' | 'en'): Promise<string> {
  const chunks = (async function* () {
    yield text;
  })();
  try {
    for await (const item of readExport(chunks, async () => ''))
      if (item.kind === 'broken') return refusalText({ language }, item.refused);
  } catch (error) {
    if (error instanceof Refused) return refusalText({ language }, error);
    throw error;
  }
  return '';
}

test.each([
  [
    `${HEAD}"clips":[{"html":1}]}`,
    /^Bài thứ 1: có phần bị thiếu hoặc sai cấu trúc \(clips\[0\]\..+\)$/,
    /^Article 1: a part of it is missing/,
  ],
  [`${HEAD}"corrections":[{}]}`, /^Sửa nhận dạng thứ 1: có phần bị thiếu/, /^Correction 1: a part/],
  [
    `${HEAD}"clips":[]`,
    /^Cả tệp: tệp bị cắt, .+ \(cả tệp: tệp kết thúc giữa chừng \(ký tự thứ \d+\)\)$/,
    /^The whole file: the file is cut off/,
  ],
  [
    '{"format":"trich-luc-collection","version":7}',
    /^Cả tệp: tệp thuộc phiên bản .+ \(version: là 7; bản này đọc được 1 và 2\)$/,
    /^The whole file: .+ \(version: is 7/,
  ],
  ['{"format":"khác"}', /^Cả tệp: đây không phải bộ sưu tập/, /^The whole file: this is no collection/],
] as const)('%s is refused in the words of the reader, with the place and the detail', async (text, vi, en) => {
  expect(await told(text, 'vi')).toMatch(vi);
  expect(await told(text, 'en')).toMatch(en);
});

test('whatever is wrong with a file is told in Vietnamese without an English word', async () => {
  const db = emptyDatabase();
  await saveClip(db, readClip({ officials: ['Trần Văn Mẫu'] }), minute(1));
  let good = '';
  for await (const piece of collectionJson(await readSource(db), minute(2))) good += piece;
  const untold = new Set<string>();
  for (const { file } of malformedFiles(good, 220)) {
    const survey = await surveyImport(emptyDatabase(), file);
    const faults = survey.ok ? survey.value.broken : [survey.error];
    for (const { message } of faults) {
      const detail = message.split(/:\s(.*)/s)[1] ?? '';
      // What JSON.parse says is left out.
      if (
        vietnameseDetail(detail) === undefined &&
        !/JSON|Unexpected|Bad |Unterminated|Expected [^A-Z]* in/.test(detail)
      )
        untold.add(detail);
    }
  }
  expect([...untold]).toEqual([]);
}, 60_000);

test('what is no refusal of a file is said as everywhere', () => {
  const fault = { code: 'storage-full', message: 'QuotaExceededError' };
  expect(refusalText({ language: 'vi' }, fault)).not.toContain('Quota');
});
