import { expect, test } from 'vitest';
import { mutate } from '../../bench/anchoring-mutate';
import { exactQuotes, passages } from '../../bench/anchoring-quotes';
import { seeded } from '../../bench/random';
import { anchor } from '../../utils/anchor/anchor';
import { describe } from '../../utils/anchor/describe';
import { plainText } from '../../utils/anchor/plain-text';

const PEOPLE = ['Lê Văn Hùng', 'Trần Thị Hoà', 'Phạm Quốc Khuê', 'Đỗ Minh Thuỵ', 'Vũ Đình Lãm'];
const WORK = ['kiểm tra hồ chứa', 'thăm trường học', 'làm việc với ngư dân', 'khảo sát cầu mới', 'trao quà cho bộ đội'];
const text = Array.from(
  { length: 25 },
  (_, i) =>
    `Ngày ${i + 1}, đồng chí ${PEOPLE[i % 5]} ${WORK[(i * 3 + 1) % 5]} theo Kế hoạch số ${12 + i}-KH/TU, kinh phí ${i + 3}.500 triệu đồng. ` +
    `Sau chuyến đi thứ ${i}, ông ${PEOPLE[(i + 2) % 5]} báo cáo kết quả với lãnh đạo tỉnh và đề nghị “làm tiếp” phần việc còn lại.`,
).join('\n');

const plain = plainText(text);
const plainOf = (part: string) => plainText(part).text.trim();

test.each(Array.from({ length: 10 }, (_, seed) => seed))(
  'version %i: what is placed says the quote, or is a passage with its score',
  (seed) => {
    const random = seeded(seed);
    const quotes = [...passages(text, 8, random), ...exactQuotes(text, 12, random)];
    const version = mutate(text, quotes, text.match(/\p{L}+/gu) ?? [], random);
    const changed = plainText(version.text);
    for (const quote of quotes) {
      const answer = anchor(changed, describe(plain, quote, quote.kind), quote.kind);
      if ('orphan' in answer) continue;
      const placed = version.text.slice(answer.span.start, answer.span.end);
      if (answer.how === 'approximate') {
        expect(quote.kind).toBe('passage');
        expect(answer.score).toBeGreaterThan(0.6);
      } else {
        expect(plainOf(placed)).toBe(plainOf(text.slice(quote.start, quote.end)));
        expect(answer.score).toBe(1);
      }
    }
  },
);

test('every quote of an unchanged text stands where it stood', () => {
  const quotes = [...passages(text, 20, seeded(1)), ...exactQuotes(text, 40, seeded(1))];
  for (const quote of quotes) {
    const answer = anchor(text, describe(text, quote, quote.kind), quote.kind);
    expect(answer).toEqual({ span: { start: quote.start, end: quote.end }, how: 'position', score: 1 });
  }
});
