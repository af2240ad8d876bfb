import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import type { Recognition } from '../../utils/model/recognition';
import { recognize } from '../../utils/recognize/recognize';
import { toNfc } from '../../utils/text/nfc';
import { leastTime, processorTime } from './processor-time';

const lexicon = bundledLexicon();

const ARTICLE = [
  'Đảng ủy Tổng cục Hậu cần (TCHC) ra quân đầu năm',
  'Sáng 12-3, Trung tướng Đỗ Văn Điệp, Ủy viên Quân ủy Trung ương, Chính ủy Tổng cục Hậu cần, chủ trì hội nghị.',
  'Hội nghị quán triệt Nghị quyết số 08-NQ/TW ngày 26-1-2022 của Bộ Chính trị về đẩy mạnh công nghiệp quốc phòng;',
  'Nghị quyết Trung ương 8 (khóa XIII), Luật Đất đai năm 2024 và Nghị quyết số 147-NQ/ĐU. TCHC (Nghị quyết 147).',
  'Đồng chí Hoà Văn Thuý, Phó Chủ tịch Uỷ ban nhân dân tỉnh, cùng dự. Ông Điệp yêu cầu thực hiện tốt Nghị quyết 147.',
].join('\n\n');

/** What was recognized, without offsets and as the eye sees it: spaces and invisible characters do not count. */
function seen(recognition: Recognition): readonly string[] {
  return recognition.mentions.map(({ kind, surface }) => {
    const plain = surface.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ');
    return `${kind} ${plain.normalize('NFC')}`;
  });
}

const expected = seen(recognize(ARTICLE, lexicon));

describe('the same article in another dress', () => {
  it('holds something to recognize', () => {
    expect(expected.length).toBeGreaterThan(6);
  });

  it.each([
    ['decomposed (NFD)', ARTICLE.normalize('NFD')],
    ['with no-break spaces', ARTICLE.replaceAll(' ', '\u00a0')],
    ['with double spaces', ARTICLE.replaceAll(' ', '  ')],
    ['with soft hyphens inside words', ARTICLE.replace(/(\p{L}{2})(\p{L}{2})/gu, '$1\u00ad$2')],
    ['with zero-width spaces behind words', ARTICLE.replace(/(\p{L}) /gu, '$1\u200b ')],
    ['with Windows line ends', ARTICLE.replaceAll('\n', '\r\n')],
  ])('%s gives the same mentions', (_, text) => {
    expect(seen(recognize(text, lexicon))).toEqual(expected);
  });

  it('with the other tone placement gives the same documents and offices', () => {
    const old = ARTICLE.replaceAll('ủy', 'uỷ').replaceAll('òa', 'oà').replaceAll('khóa', 'khoá');
    expect(recognize(old, lexicon).mentions.length).toBe(expected.length);
  });
});

/** Looked at without `expect`, which costs more than recognizing: there are hundreds of thousands of mentions. */
function wellFormed(text: string, recognition: Recognition): void {
  const nfc = toNfc(text);
  let end = 0;
  const malformed = recognition.mentions.filter(({ start, end: stop, surface }) => {
    const isOrdered = start >= end;
    end = stop;
    return !isOrdered || surface === '' || nfc.slice(start, stop) !== surface;
  });
  expect(malformed).toEqual([]);
}

describe('texts nobody writes', () => {
  const many = 100_000;
  it.each([
    ['nothing', ''],
    ['capitals', 'A'.repeat(many)],
    ['words in capitals', 'An '.repeat(many / 4)],
    ['commas', ','.repeat(many)],
    ['brackets', '('.repeat(many)],
    ['abbreviations in brackets', ' (AB)'.repeat(many / 5)],
    ['commas before an abbreviation', `${','.repeat(many)} (AB)`],
    ['kind words', 'Nghị quyết '.repeat(many / 10)],
    ['kind words with numbers', 'Nghị quyết 8, '.repeat(many / 10)],
    ['laws that amend laws', 'Luật sửa đổi Luật '.repeat(many / 20)],
    ['numbers', '8, '.repeat(many / 3)],
    ['offices', 'Bộ trưởng Bộ '.repeat(many / 10)],
    ['quotation marks', '“'.repeat(many)],
    ['dashes', '08-NQ/-'.repeat(many / 7)],
    ['line breaks', '\n'.repeat(many)],
    ['half a letter', '\ud83d'.repeat(1000)],
    ['combining marks alone', '\u0301'.repeat(1000)],
  ])('%s: no exception, and well formed', { timeout: 60_000 }, (_, text) => {
    wellFormed(text, recognize(text, lexicon));
  });

  it.each([
    ['kind words', 'Nghị quyết số 08-NQ/TW của Bộ Chính trị về '],
    ['one long list', 'Nghị quyết 8, 9, 10, '],
    ['names and offices', 'Bộ trưởng Bộ Công an Đỗ Văn Điệp, '],
    ['titles without an end', 'Luật Bến cảng và '],
    ['names that run into the next sentence', 'Giám đốc Sở Y tế Lê Văn Nam Bến tàu chưa mở. '],
    ['one long career', 'Bí thư Tỉnh ủy Bến Tre; Thiếu tướng, Tư lệnh Quân khu 9; ', 'Ông Lê Văn Nam từng là '],
  ])('the cost of %s grows with the length, not with its square', { timeout: 60_000 }, (_, unit, opening = '') => {
    const cost = (times: number, rounds: number): number => {
      const text = opening + unit.repeat(times);
      return processorTime(() => Array.from({ length: rounds }, () => recognize(text, lexicon)));
    };
    cost(500, 1);
    // The same number of characters both times: once as much when linear, sixteen times when square.
    const small = Math.max(Math.min(cost(500, 16), cost(500, 16)), 10);
    expect(leastTime(3, 6 * small, () => cost(8000, 1)) / small).toBeLessThan(6);
  });
});

const pool = fileURLToPath(new URL('../../../shared/corpus/pool.ndjson', import.meta.url));

/** Numbers between 0 and 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.skipIf(!existsSync(pool))('real articles (skipped where ../shared is missing)', () => {
  const texts = existsSync(pool)
    ? readFileSync(pool, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { text: string }).text)
    : [];

  it('all of the pool give well-formed mentions', { timeout: 120_000 }, () => {
    for (const text of texts) wellFormed(text, recognize(text, lexicon));
  });

  it('two random slices of each give well-formed mentions', { timeout: 120_000 }, () => {
    const random = seeded(20261129);
    for (const text of texts) {
      for (let i = 0; i < 2; i++) {
        const [from, to] = [random() * text.length, random() * text.length].sort((a, b) => a - b) as [number, number];
        const slice = text.slice(from, to);
        wellFormed(slice, recognize(slice, lexicon));
      }
    }
  });

  it('ten megabytes of them joined cost no more a character than one', { timeout: 120_000 }, () => {
    let joined = texts.join('\n\n');
    joined += joined.slice(0, Math.max(0, 10_000_000 - Buffer.byteLength(joined)));
    const costOf = (text: string): number =>
      processorTime(() => wellFormed(text, recognize(text, lexicon))) / text.length;
    const some = joined.slice(0, 200_000);
    const small = Math.min(costOf(some), costOf(some), costOf(some));
    // 35 times the length: the same cost a character when linear, 35 times when square.
    expect(costOf(joined) / small).toBeLessThan(6);
  });
});
