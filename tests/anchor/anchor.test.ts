import { expect, describe as group, test } from 'vitest';
import { anchor } from '../../utils/anchor/anchor';
import { describe } from '../../utils/anchor/describe';
import { plainText } from '../../utils/anchor/plain-text';
import type { QuoteKind } from '../../utils/model/selector';

/** The span between [brackets] and the text without them. */
function marked(sentence: string) {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  return { text: sentence.replace('[', '').replace(']', ''), span: { start, end } };
}

function found(kind: QuoteKind, then: string, now: string) {
  const { text, span } = marked(then);
  return anchor(now.replace('[', '').replace(']', ''), describe(text, span, kind), kind);
}

const OPENING = 'Sáng 12/3, Đảng ủy xã Hòa Lâm họp phiên thường kỳ.\n';
const CLOSING = '\nHội nghị kết thúc vào buổi chiều cùng ngày.';

group('names, numbers and symbols are found again', () => {
  test.each<[why: string, then: string, now: string, how: string]>([
    [
      'unchanged',
      `${OPENING}Nghị quyết số [08-NQ/TW] được quán triệt đến từng chi bộ.`,
      `${OPENING}Nghị quyết số [08-NQ/TW] được quán triệt đến từng chi bộ.`,
      'position',
    ],
    [
      'a paragraph came before',
      `${OPENING}Nghị quyết số [08-NQ/TW] được quán triệt đến từng chi bộ.`,
      `Tin nóng trong ngày.\n${OPENING}Nghị quyết số [08-NQ/TW] được quán triệt đến từng chi bộ.`,
      'quote',
    ],
    [
      'the second of three, told by its sentence',
      `Ông Lê Văn Hùng đến sớm. Theo báo cáo, ông [Lê Văn Hùng] đã kiểm tra ba công trình thủy lợi. Ông Lê Văn Hùng về muộn.`,
      `Mới cập nhật. Ông Lê Văn Hùng đến sớm. Theo báo cáo, ông [Lê Văn Hùng] đã kiểm tra ba công trình thủy lợi. Ông Lê Văn Hùng về muộn.`,
      'quote',
    ],
    [
      'a no-break space, another tone placement, another dash',
      `${OPENING}Bà [Trần Thị Hoà] ký Kế hoạch số 15-KH/ĐU về huấn luyện.`,
      `${OPENING}${OPENING}Bà [Trần\u00a0Thị  Hòa] ký Kế hoạch số 15–KH/ĐU về huấn luyện.`,
      'normalized',
    ],
    [
      'soft hyphens and decomposed letters',
      `${OPENING}Đại tá [Phạm Quốc Khuê] chủ trì buổi làm việc với địa phương.`,
      `Mở đầu. ${OPENING}Đại tá [${'Phạm'.normalize('NFD')} Qu\u00adốc Khuê] chủ trì buổi làm việc với địa phương.`,
      'normalized',
    ],
  ])('%s', (_, then, now, how) => {
    expect(found('exact', then, now)).toEqual({ span: marked(now).span, how, score: 1 });
  });
});

group('names, numbers and symbols are never placed on others', () => {
  test.each<[why: string, then: string, now: string, reason: string]>([
    ['another number', 'Nghị quyết số [08-NQ/TW] được ban hành.', 'Nghị quyết số 09-NQ/TW được ban hành.', 'gone'],
    ['a longer number before', 'Nghị quyết số [08-NQ/TW] có hiệu lực.', 'Nghị quyết số 108-NQ/TW có hiệu lực.', 'gone'],
    ['a longer symbol', 'Nghị quyết số [08-NQ/TW] có hiệu lực.', 'Nghị quyết số 08-NQ/TW-ĐU có hiệu lực.', 'gone'],
    ['another person', 'Đồng chí [Lê Văn Hùng] chủ trì.', 'Đồng chí Lê Văn Minh chủ trì.', 'gone'],
    ['a longer name', 'Đồng chí [Lê Văn Hùng] chủ trì.', 'Đồng chí Lê Văn Hùng Anh chủ trì.', 'gone'],
    ['tones that differ', 'Đồng chí [Lê Văn Hoà] chủ trì.', 'Đồng chí Lê Văn Hoa chủ trì.', 'gone'],
    [
      'the mention was cut, the name stands elsewhere',
      `${OPENING}Kết luận hội nghị, đồng chí [Lê Văn Hùng] yêu cầu các đơn vị làm tốt công tác dân vận.${CLOSING}\nẢnh do ông Lê Văn Hùng cung cấp cho tòa soạn từ kho tư liệu cũ.`,
      `${OPENING}${CLOSING}\nẢnh do ông Lê Văn Hùng cung cấp cho tòa soạn từ kho tư liệu cũ.`,
      'elsewhere',
    ],
    [
      'one of two twins was cut',
      `Ảnh: [Lê Hà].\n${'Đoạn giữa nói về việc xây đường, trồng rừng và nuôi cá. '.repeat(9)}\nẢnh: Lê Hà.`,
      `${'Đoạn giữa nói về việc xây đường, trồng rừng và nuôi cá. '.repeat(9)}\nẢnh: Lê Hà.`,
      'elsewhere',
    ],
  ])('%s', (_, then, now, reason) => {
    expect(found('exact', then, now)).toMatchObject({ orphan: true, reason });
  });
});

const PASSAGE =
  'các đơn vị phải chủ động nắm chắc tình hình, xây dựng phương án sát thực tế và tổ chức luyện tập thuần thục';

group('passages', () => {
  test('a changed word is no reason to lose one', () => {
    const now = `${OPENING}Ông nhấn mạnh [${PASSAGE.replace('thuần thục', 'thường xuyên').replace('phải ', '')}].${CLOSING}`;
    const answer = found('passage', `${OPENING}Ông nhấn mạnh [${PASSAGE}].${CLOSING}`, now);
    expect(answer).toMatchObject({ span: marked(now).span, how: 'approximate' });
    expect('score' in answer && answer.score).toBeLessThan(1);
  });

  test('a box between its two paragraphs is passed over', () => {
    const now = `${OPENING}Ông nhấn mạnh [${PASSAGE}.\nĐọc thêm: Giá cà phê hôm nay tăng mạnh ở nhiều tỉnh.\n${OPENING.trim()}]${CLOSING}`;
    const then = `${OPENING}Ông nhấn mạnh [${PASSAGE}.\n${OPENING.trim()}]${CLOSING}`;
    expect(found('passage', then, now)).toMatchObject({ how: 'approximate' });
  });

  test('cut out, with its surroundings left, is an orphan that says where it stood', () => {
    const now = `${OPENING}Ông nhấn mạnh .${CLOSING}`;
    const answer = found('passage', `${OPENING}Ông nhấn mạnh [${PASSAGE}].${CLOSING}`, now);
    expect(answer).toMatchObject({ orphan: true, reason: 'gone' });
    const at = 'orphan' in answer ? (answer.nearest?.start ?? 0) : 0;
    expect(Math.abs(at - now.indexOf(' .'))).toBeLessThan(3);
  });

  test('half of it rewritten is another sentence', () => {
    const other = 'các địa phương cần rà soát quỹ đất, xây dựng phương án đền bù và tổ chức đối thoại với người dân';
    const answer = found('passage', `${OPENING}Ông nhấn mạnh [${PASSAGE}].`, `Bài khác.\nBà cho rằng ${other}.`);
    expect(answer).toMatchObject({ orphan: true });
  });
});

test('an empty quote is an orphan', () => {
  expect(anchor('abc', describe('abc', { start: 1, end: 1 }, 'exact'), 'exact')).toEqual({
    orphan: true,
    reason: 'empty',
  });
});

test('a text read once anchors as the text does', () => {
  const { text, span } = marked(`${OPENING}Ông nhấn mạnh [${PASSAGE}].`);
  const stored = describe(plainText(text), span, 'passage');
  expect(stored).toEqual(describe(text, span, 'passage'));
  const now = `Thêm một câu.\n${text}`;
  expect(anchor(plainText(now), stored, 'passage')).toEqual(anchor(now, stored, 'passage'));
});

test('one word over and over: nothing tells which was quoted, and nobody looks around at each', () => {
  const text = 'AN '.repeat(33_333);
  const stored = describe(text, { start: 49_998, end: 50_000 }, 'exact');
  expect(stored.rivals).toEqual({ before: 0, after: 0, context: 1, words: 1 });
  expect(anchor(`B ${text}`, stored, 'exact')).toMatchObject({ orphan: true, reason: 'ambiguous' });
});
