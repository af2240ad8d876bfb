import { expect, test } from 'vitest';
import { refusalText } from '../../entrypoints/library/refusal-text';
import { readExport } from '../../utils/import/read-export';
import { Refused } from '../../utils/import/refused';

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
  [`${HEAD}"clips":[]`, /^Cả tệp: tệp bị cắt, .+ \(the file: .+\)$/, /^The whole file: the file is cut off/],
  [
    '{"format":"trich-luc-collection","version":7}',
    /^Cả tệp: tệp thuộc phiên bản .+ \(version: is 7; .+\)$/,
    /^The whole file: .+ \(version: is 7/,
  ],
  ['{"format":"khác"}', /^Cả tệp: đây không phải bộ sưu tập/, /^The whole file: this is no collection/],
] as const)('%s is refused in the words of the reader, with the place and the detail', async (text, vi, en) => {
  expect(await told(text, 'vi')).toMatch(vi);
  expect(await told(text, 'en')).toMatch(en);
});

test('what is no refusal of a file is said as everywhere', () => {
  const fault = { code: 'storage-full', message: 'QuotaExceededError' };
  expect(refusalText({ language: 'vi' }, fault)).not.toContain('Quota');
});
