import { expect, describe as group, test } from 'vitest';
import { anchor } from '../../utils/anchor/anchor';
import { correspond } from '../../utils/anchor/correspond';
import { describe } from '../../utils/anchor/describe';
import type { QuoteKind } from '../../utils/model/selector';

/** The span between [brackets] and the text without them. */
function marked(sentence: string) {
  const start = sentence.indexOf('[');
  return {
    text: sentence.replace('[', '').replace(']', ''),
    span: { start, end: sentence.indexOf(']') - 1 },
  };
}

/** Anchors with the whole text that the quote was described in. */
function followed(kind: QuoteKind, before: string, after: string) {
  const old = marked(before);
  const now = marked(after).text;
  const answer = anchor(now, describe(old.text, old.span, kind), kind, correspond(old.text, now));
  return 'orphan' in answer ? answer.reason : { ...answer, words: now.slice(answer.span.start, answer.span.end) };
}

const OPENING = 'Sáng 12/3, Đảng ủy xã Hòa Lâm họp phiên thường kỳ, bàn việc làm đường và trồng rừng.\n';
const REPORT = 'Theo báo cáo, ông Lê Văn Hùng đã kiểm tra ba công trình thủy lợi ở phía nam huyện.\n';
const CLOSING = 'Hội nghị kết thúc vào buổi chiều cùng ngày, sau khi thông qua sáu nghị quyết.';

group('with the old text as a whole, a quote goes where its words went', () => {
  test.each<[why: string, kind: QuoteKind, before: string, after: string]>([
    [
      'a sentence said twice is told by its paragraph',
      'exact',
      `${OPENING}Ông Lê Văn Hùng chủ trì. ${REPORT}Buổi chiều, ông [Lê Văn Hùng] chủ trì.\n${CLOSING}`,
      `Tin mới.\n${OPENING}Ông Lê Văn Hùng chủ trì. ${REPORT}Buổi chiều, ông [Lê Văn Hùng] chủ trì.\n${CLOSING}`,
    ],
    [
      'its paragraph moved to the end',
      'exact',
      `${OPENING}${REPORT.replace('Lê Văn Hùng', '[Lê Văn Hùng]')}${CLOSING}`,
      `${OPENING}${CLOSING}\n${REPORT.replace('Lê Văn Hùng', '[Lê Văn Hùng]').trim()}`,
    ],
    [
      'words around it changed, a box says the same name',
      'exact',
      `${OPENING}${REPORT.replace('Lê Văn Hùng', '[Lê Văn Hùng]')}${CLOSING}`,
      `${OPENING}Xem thêm: Lê Văn Hùng và những con đường mới\nTheo bản tin, ông [Lê Văn Hùng] vừa kiểm tra ba công trình ở phía nam huyện.\n${CLOSING}`,
    ],
  ])('%s', (_, kind, before, after) => {
    expect(followed(kind, before, after)).toMatchObject({ span: marked(after).span, score: 1 });
  });

  test('a passage keeps its edges though words in it changed and a box came between', () => {
    const before = `${OPENING}[${REPORT}${CLOSING}]`;
    const after = `${OPENING}[Theo bản báo cáo, ông Lê Văn Hùng đã kiểm tra ba công trình thủy lợi ở phía bắc huyện.\nQuảng cáo: nhà đẹp giá tốt\n${CLOSING}]`;
    expect(followed('passage', before, after)).toMatchObject({ span: marked(after).span, how: 'approximate' });
  });

  test.each<[why: string, kind: QuoteKind, before: string, after: string, reason: string]>([
    [
      'its sentence was cut and the next one names the same man',
      'exact',
      `${OPENING}Kết luận, đồng chí [Lê Văn Hùng] yêu cầu làm tốt dân vận. ${REPORT}${CLOSING}`,
      `${OPENING}${REPORT}${CLOSING}`,
      'gone',
    ],
    [
      'only a box still says it',
      'exact',
      `${OPENING}${REPORT.replace('Lê Văn Hùng', '[Lê Văn Hùng]')}${CLOSING}`,
      `${OPENING}Xem thêm: Lê Văn Hùng và những con đường mới\n${CLOSING}`,
      'elsewhere',
    ],
    [
      'another number stands in its place',
      'exact',
      `${OPENING}Hội nghị quán triệt Nghị quyết số [08-NQ/TW] của Trung ương.\n${CLOSING}`,
      `${OPENING}Hội nghị quán triệt Nghị quyết số 09-NQ/TW của Trung ương.\n${CLOSING}`,
      'gone',
    ],
    [
      'its passage was taken out',
      'passage',
      `${OPENING}[${REPORT.trim()}]\n${CLOSING}`,
      `${OPENING}${CLOSING}`,
      'gone',
    ],
    [
      'one of two paragraphs that read alike is left, and stands by neither of its neighbours',
      'exact',
      `${OPENING}Thiếu tướng [Lê Hà] trao cờ thi đua cho các đơn vị có thành tích tốt trong năm.\n${REPORT}Thiếu tướng Lê Hà trao cờ thi đua cho các đơn vị có thành tích tốt trong năm.\n${CLOSING}`,
      `Thiếu tướng Lê Hà trao cờ thi đua cho các đơn vị có thành tích tốt trong năm.\nMột tin khác hẳn, của một ngày khác.`,
      'ambiguous',
    ],
  ])('%s: an orphan', (_, kind, before, after, reason) => {
    expect(followed(kind, before, after)).toBe(reason);
  });
});

test('the first word of a text, before which new words were put', () => {
  const before = `[Lê Văn Hùng]: “Không ai bị bỏ lại”. ${REPORT}${CLOSING}`;
  const after = `Tin mới nhận được sáng nay Lê Văn Hùng: Không ai bị bỏ lại`;
  expect(followed('exact', before, after)).toBe('elsewhere');
});

test('a text the quote never stood in is no help: the ladder is climbed', () => {
  const { text, span } = marked(`${OPENING}${REPORT.replace('Lê Văn Hùng', '[Lê Văn Hùng]')}${CLOSING}`);
  const way = correspond('Một bài khác.', text);
  expect(anchor(text, describe(text, span, 'exact'), 'exact', way)).toMatchObject({ span });
});

const LIST = (place: string) =>
  `Ở ${place} như sau:\n- Tết Dương lịch: 01 ngày;\n- Tết Âm lịch: 05 ngày;\n- Ngày Chiến thắng: 01 ngày;\n`;
const LISTS = `${OPENING}${LIST('khoản một').replace('Âm lịch: 05', 'Âm lịch: [05]')}${REPORT}${LIST('khoản hai')}${CLOSING}`;
const TITLE = 'Xã Hòa Lâm đặt mục tiêu đến năm 2030 sẽ thành thị xã';

group('places that read alike', () => {
  test.each<[why: string, before: string, after: string]>([
    [
      'a list that stands twice keeps its order though words changed',
      LISTS,
      LISTS.replace('Ngày Chiến thắng: 01 ngày', 'Ngày Quốc khánh: 02 ngày'),
    ],
    [
      'a number that stands once in both is known though the words beside it changed',
      `${OPENING}Tuy nhiên, thời lượng của môn này được điều chỉnh từ [350] tiết lên mức cao hơn. ${REPORT}${CLOSING}`,
      `${OPENING}Tuy nhiên, thời lượng của môn này được điều chỉnh thành [350] giờ lên mức cao hơn. ${REPORT}${CLOSING}`,
    ],
  ])('%s', (_, before, after) => {
    expect(followed('exact', before, after)).toMatchObject({ span: marked(after).span });
  });

  test.each<[why: string, before: string, after: string]>([
    [
      'said twice in a row and now once: nobody knows which is left',
      `${OPENING}${TITLE.replace('2030', '[2030]')}\n${TITLE}\n${CLOSING}`,
      `${OPENING}${TITLE}\n${CLOSING}`,
    ],
    [
      'the other one of them',
      `${OPENING}${TITLE}\n${TITLE.replace('2030', '[2030]')}\n${CLOSING}`,
      `${OPENING}${TITLE}\n${CLOSING}`,
    ],
  ])('%s: an orphan', (_, before, after) => {
    expect(['gone', 'ambiguous']).toContain(followed('exact', before, after));
  });
});

const STORE = 'Cửa hàng trưởng, kế toán cửa hàng là 58 người';
const lines = (...all: readonly string[]) => all.map((line) => `- ${line};\n`).join('');
const FIRST = ['Tổng kho, thủ kho là 60 người', 'Đội xe, lái xe là 50 người', 'Tổ hàn, thợ hàn là 45 người'];
const SECOND = ['Xưởng in, thợ in là 61 người', 'Đội thuyền, lái thuyền là 56 người', 'Nhà bếp là 54 người'];
const LED = 'Ở phía bắc, số người cao nhất như sau:\n';
const THEN = 'Ở phía nam, các đơn vị lớn và mới lập được thêm người, cụ thể:\n';
const HELP = [
  'Được hưởng trợ cấp một lần bằng 8 lần mức lương hằng tháng nhân với số tháng nghỉ sớm.',
  'Được hưởng trợ cấp bằng 15 lần mức lương hằng tháng cho mỗi năm công tác.',
  'Được trợ cấp 3 tháng lương hằng tháng để tìm việc làm.',
  'Được bảo lưu thời gian đóng bảo hiểm theo quy định của pháp luật.',
];
const FEE = 'Quyết định số 12/2025/QĐ-UB sửa đổi, bổ sung quy định xử phạt vi phạm hành chính về thuế chợ, phí bến';
const MORE =
  'Ủy ban tỉnh ban hành Quyết định số 12/2025/QĐ-UB ngày 02/12/2025 sửa đổi, bổ sung một số điều của Quyết định số 125/2020/QĐ-UB.';
const DUTIES =
  'd) Duyệt các dự thảo văn bản của Hội;\ne) Ký văn bản của Hội.\n2. Trách nhiệm của Phó Trưởng Hội:\na) Thực hiện nhiệm vụ theo phân công của Trưởng Hội;\n';
const SEIZE = 'c) Tịch thu tang vật có giá trị không vượt quá 02 lần mức tiền phạt được quy định tại điểm b khoản này';
const own = (line: string) => line.replace('58', '[58]');
const SEEDS =
  'Hạt giống cùng vụ, cùng loại, sau khi sàng phải được đóng vào bao hoặc túi vải theo lô, mỗi lô gồm 100 bao, tối đa là 500 bao, và cất ở nơi khô ráo, có mái che, xa bếp lửa và xa chuồng trại.';
const MET = 'Nguyên Bí thư xã Trần Bá Lộc về thăm trường cũ lúc 15 giờ chiều ngày 20/5 cùng các bạn học của ông';
const PLAN =
  'Bí thư xã Lê Đức Phong vừa ký đề án trồng rừng ở phía bắc và phía nam xã trong thời kỳ mới đến năm 2030, nhìn đến năm 2045';
const GIVEN =
  'Năm 2026 xã trồng 40 héc ta rừng keo ở phía nam và 15 héc ta quế ở phía bắc, giao cho [40] hộ của làng Thượng giữ trong mười năm.\n';
const GREW = 'Xã trồng 40 héc ta rừng keo ở phía nam và giao cho các hộ của làng giữ trong mười năm.\n';
const SACK = 'Bao đựng hạt giống phải có dây buộc.\n';

group('a place that another may have as well', () => {
  test.each<[why: string, before: string, after: string]>([
    [
      'an item of a like list before it moved beside its place',
      `${OPENING}${LED}${HELP.join('\n')}\n${THEN}${HELP.join('\n').replace('bằng 15', 'bằng [15]')}\n${CLOSING}`,
      `${OPENING}${LED}${HELP.filter((_, i) => i !== 1).join('\n')}\n${THEN}${HELP.toSpliced(1, 0, HELP[1]!).join('\n')}\n${CLOSING}`,
    ],
    [
      'an item of a like list behind it did',
      `${OPENING}${LED}${HELP.join('\n').replace('bằng 15', 'bằng [15]')}\n${THEN}${HELP.join('\n')}\n${CLOSING}`,
      `${OPENING}${LED}${HELP.toSpliced(1, 0, HELP[1]!).join('\n')}\n${THEN}${HELP.filter((_, i) => i !== 1).join('\n')}\n${CLOSING}`,
    ],
    [
      'the same, and the quote’s own lost some words',
      `${OPENING}${LED}${lines('Kho trưởng, thủ kho lớn là 58 người', STORE, ...FIRST)}${THEN}${lines('Kho trưởng, thủ kho lớn là 58 người', own(STORE), ...SECOND)}${CLOSING}`,
      `${OPENING}${LED}${lines('Kho trưởng, thủ kho lớn là 58 người', ...FIRST)}${THEN}${lines('Kho trưởng, thủ kho lớn là 58 người', STORE, 'Mở hàng , kế cửa hàng là 58 người')}${CLOSING}\n${lines(...SECOND)}`,
    ],
    [
      'and a box stands between them',
      `${OPENING}${LED}${HELP.join('\n').replace('bằng 15', 'bằng [15]')}\n${THEN}${HELP.join('\n')}\n${CLOSING}`,
      `${OPENING}${LED}${HELP.toSpliced(1, 0, HELP[1]!, 'Quảng cáo nhà mới bên hồ').join('\n')}\n${THEN}${HELP.filter((_, i) => i !== 1).join('\n')}\n${CLOSING}`,
    ],
    [
      'a box says the end of the sentence again, just where it was cut out',
      `${OPENING}Đây là những hiện vật được gia đình cụ Bảy giữ gìn hơn [60] năm qua.\n${REPORT}${CLOSING}`,
      `${OPENING}Đây là những hiện vật được gia đình cụ Bảy\n>>> giữ gìn hơn 60 năm qua và quy mô lớn hơn xưa cùng quà xuân\n${REPORT}${CLOSING}`,
    ],
    [
      'a box ends with the words before and behind it, which were cut out',
      `${OPENING}Các tổ từ 1 đến 5 lo hậu cần. Các tổ từ 6 đến [18] là các tổ sản xuất của hợp tác xã.\n${REPORT}${CLOSING}`,
      `${OPENING}Các tổ từ 1 đến 5 lo hậu cần.\n>>> Mùa vàng bội thu đang chờ Các tổ từ 6 đến 18 là\n${REPORT}${CLOSING}`,
    ],
    [
      'a box says its whole sentence again, without its marks, and the sentence was cut out',
      `${OPENING}Kết quả, bà Vũ Thị Hà và ông [Lê Đức Phong] bị tuyên phạm tội “Lừa đảo chiếm đoạt tài sản”.\n${REPORT}${CLOSING}`,
      `${OPENING}${REPORT}${CLOSING}\nVideo: Hà và ông Lê Đức Phong bị tuyên phạm tội Lừa đảo chiếm đoạt tài sản Mùa vàng bội thu`,
    ],
    [
      'a box before the headline says the words that led to the same words in the line below, which was cut out',
      `${FEE}\n\nNội dung nổi bật của ${FEE.replace('12/2025/QĐ-UB', '[12/2025/QĐ-UB]')}\n\n${MORE}\n\n${CLOSING}`,
      `Đọc thêm: dung nổi bật của Quyết chữ số chỉ khối lượng chất lượng có ký mã hiệu\n${FEE}\n\n${CLOSING}`,
    ],
    [
      'a box says words of its paragraph that stood further away',
      `${OPENING}Suốt quá trình viết, đọc lại và sửa bản thảo, tài liệu mà người chú thích bên cạnh là mật, cụ đều làm vào tháng 5, tháng có ngày giỗ tổ của làng. Tài liệu lưu trữ của nhà cụ [Lê Đức Phong] cho thấy như vậy.\n${REPORT}${CLOSING}`,
      `${OPENING}${REPORT}${CLOSING}\nVideo: đọc lại và sửa bản thảo tài liệu mà người chú thích bên cạnh là mật Lê Đức Phong\nHẾT`,
    ],
    [
      'a box says the lines before it and its own without their marks, and they were cut out',
      `${OPENING}${DUTIES.replace('của Phó Trưởng Hội', 'của [Phó Trưởng Hội]')}3. Ủy viên:\na) Phó Trưởng Hội, Ủy viên của Hội được giao nghiên cứu.\n${CLOSING}`,
      `${OPENING}d) Duyệt các dự thảo văn bản của Hội;\nĐọc thêm: Hội e Ký văn bản của Hội Trách nhiệm Phó Trưởng Hội\na) Phó Trưởng Hội, Ủy viên của Hội được giao nghiên cứu.\n${CLOSING}`,
    ],
    [
      'a box says half of its paragraph, which was cut out, and begins with other words',
      `${OPENING}Ủy ban tỉnh lo việc này.\n4. Nhiệm vụ, quyền hạn của [Bộ Công Thưong] về tiếp nhận thủ tục đăng ký hoạt động đánh giá tín nhiệm trang bán hàng trên mạng được quy định tại Điều 60 Nghị định số 52/2013/NĐ-CP do tỉnh thực hiện.\n${REPORT}${CLOSING}`,
      `Quảng cáo của Bộ Công Thưong về tiếp nhận thủ tục đăng ký hoạt động đánh giá tín nhiệm 52/2013/NĐ-CP\n${OPENING}Ủy ban tỉnh lo việc này.\n${REPORT}${CLOSING}`,
    ],
    [
      'of two lists the head of one and the end of the other are gone, and a line that both say is left',
      `${OPENING}1. Công chức có quyền:\na) Phạt cảnh cáo;\nb) Phạt tiền đến 10% mức cao nhất;\n${SEIZE.replace('02', '[02]')}.\n2. Trưởng Thuế cơ sở có quyền:\na) Phạt cảnh cáo;\nb) Phạt tiền đến 50% mức cao nhất;\n${SEIZE};\nd) Áp dụng biện pháp khắc phục hậu quả.\n${CLOSING}`,
      `${OPENING}1. Công chức có quyền:\na) Phạt cảnh cáo;\n${SEIZE};\nd) Áp dụng biện pháp khắc phục hậu quả.\n${CLOSING}`,
    ],
    [
      'a box says fifteen words of it without their marks, and they were cut out',
      `${OPENING}“Các ngành da giày, dệt may có nguy cơ bị giảm kim ngạch xuất khẩu”, Thứ trưởng [Lê Đức Phong] nhận định.\nNguyên nhân là do việc tăng thuế khiến giá cả lên.\n${REPORT}${CLOSING}`,
      `${OPENING}${REPORT}${CLOSING}\n>>> giảm kim ngạch xuất khẩu Thứ trưởng Lê Đức Phong nhận định Nguyên nhân là do việc tăng mùa vàng`,
    ],
    [
      'of two equal numbers one is left, and the word between them is gone',
      `${OPENING}Trợ cấp cho con từ trên 6 tuổi đến dưới [18] tuổi hoặc trên 18 tuổi nếu còn đi học và đang ở cùng cha mẹ.\n${REPORT}${CLOSING}`,
      `${OPENING}Trợ cấp cho con từ trên 6 tuổi đến dưới đó và những 18 nếu còn đi học và đang ở cùng cha mẹ.\n${REPORT}${CLOSING}`,
    ],
    [
      'a number in a line of its own stands before what followed the same number of another row',
      `${OPENING}1 | Sàn nhảy | 40 |\n2 | Xoa bóp, ka-ra-ô-kê | [30] |\n3 | Trò chơi | 35 |\n4 | Đặt cược | 30 |\n5 | Chơi gôn | 20 |\n${REPORT}${CLOSING}`,
      `${OPENING}1 | Sàn nhảy | 40 |\n2 | Xoa bóp, ka-ra-ô-kê | \n\n | 30 |\n5 | Chơi gôn | 20 |\n${REPORT}${CLOSING}`,
    ],
    [
      'of three equal numbers in a row two are left',
      `${OPENING}Bạn đọc có thể gọi đường dây nóng 91 84 [84] 84 hoặc đến trụ sở của hội.\n${CLOSING}`,
      `${OPENING}Bạn đọc có thể gọi đường dây nóng 91 84 84 rồi đến trụ sở của hội.\n${CLOSING}`,
    ],
    [
      'a box says the end of one paragraph and the beginning of the next, the quote’s, which was cut out',
      `${OPENING}Xã giữ liên lạc với các đoàn công tác của bạn ở phía bắc.\nĐây là kết luận của Bí thư [Lê Đức Phong] tại phiên họp thường kỳ tháng ba và hội nghị trực tuyến với các thôn sáng nay.\n${REPORT}${CLOSING}`,
      `${OPENING}Xã giữ liên lạc với các đoàn công tác của bạn ở phía bắc.\n${REPORT}Tin liên quan: công tác của bạn ở phía bắc Đây là kết luận của Bí thư Lê Đức Phong tại phiên họp thường kỳ tháng trong mùa vàng\n${CLOSING}`,
    ],
    [
      'a box says the beginning of its paragraph up to the quote, and a number',
      `${OPENING}Tiếp tục chương trình kỳ họp thứ mười, ngày 10/12, dưới sự chủ trì của Chủ tịch xã [Trần Bá Lộc] và sự điều hành của Phó Chủ tịch xã, hội đồng đã thông qua ba nghị quyết về đất rừng.\n${REPORT}${CLOSING}`,
      `${OPENING}${REPORT}>>> tục chương trình kỳ họp thứ mười ngày dưới sự chủ trì của Chủ tịch xã Trần Bá Lộc 12\n${CLOSING}`,
    ],
    [
      'a box says eight words before it and its name, and ends there',
      `${OPENING}Quy định nêu rõ việc thanh tra, kiểm tra và xử lý vi phạm được làm theo Điều 15 và 16, Thông tư số [29/2024/TT-BND].\n${REPORT}${CLOSING}`,
      `${OPENING}${REPORT}Video: rõ việc thanh tra kiểm tra và xử lý vi phạm được làm theo Điều và Thông tư số 29/2024/TT-BND\n${CLOSING}`,
    ],
    [
      'of a caption and the sentence below it, which both begin with it, only these words are left',
      `${OPENING}Chủ tịch Hội làm vườn [Phạm Thị Thảo] - Ảnh: GIA VĂN\nChủ tịch Hội làm vườn Phạm Thị Thảo đã ký công văn về việc chia đất cho các hộ ở phía nam xã trong năm nay.\n${REPORT}${CLOSING}`,
      `${OPENING}Chủ tịch Hội làm vườn Phạm Thị Thảo\n>>> Quảng cáo nhà mới bên hồ\n${REPORT}${CLOSING}`,
    ],
    [
      'the beginning of its paragraph was cut out with it, and a box ends with it just above what is left',
      `${OPENING}Trong buổi gặp cử tri ở thôn Đông hồi tháng mười, Bí thư [Lê Đức Phong] cho biết, xã sẽ làm xong ba con đường trước Tết và trồng thêm một rừng thông ở phía bắc.\n${REPORT}${CLOSING}`,
      `${OPENING}Tin liên quan: đến khi có quyết định khác của cấp trên Lê Đức Phong\n cho biết, xã sẽ làm xong ba con đường trước Tết và trồng thêm một rừng thông ở phía bắc.\n${REPORT}${CLOSING}`,
    ],
    [
      'a paragraph moved to where it stood, which says all of its own but the first words',
      `${OPENING}Quy định của hội: ${SEEDS.replace('100', '[100]')}\n${SACK}${REPORT}${SEEDS}\n${CLOSING}`,
      `Quy định của hội: ${SEEDS.replace('cùng loại', 'khác loại').replace('phải được', 'cần').replace('bao hoặc', 'thùng hoặc').replace('tối đa', 'nhiều nhất').replace('có mái', 'kín mái')}\n${OPENING}${SEEDS}\n${SACK}${REPORT}${CLOSING}`,
    ],
    [
      'a box says the sentence before it in other words’ company, and the number at the end of it',
      `${OPENING}Phương án được xây dựng công phu, tỉ lệ đồng thuận của cử tri trong xã rất cao (trên [99]%).\nTheo lộ trình, xã Hòa Lâm sẽ hoàn tất và đưa vào vận hành thử từ giữa tháng sau.\n${REPORT}${CLOSING}`,
      `${OPENING}${REPORT}Theo lộ trình, xã Hòa Lâm sẽ hoàn tất và đưa vào vận hành thử từ giữa tháng sau.\n>>> được xây dựng công phu tỉ lệ 99\n${CLOSING}`,
    ],
    [
      'the same paragraph stood further up and moved before the caption that led to it, and in its own the name was changed',
      `${OPENING}${MET}\n${REPORT}Ảnh: Gia Văn\n${MET.replace('Trần Bá Lộc', '[Trần Bá Lộc]')}\n${CLOSING}`,
      `${OPENING}${REPORT}${MET}\nẢnh: Gia Văn\n${MET.replace('Trần Bá', 'Lê Bá').replace('chiều', 'sáng')}\n${CLOSING}`,
    ],
    [
      'its sentence ended as the headline does; it was cut out, and in the headline a word was changed',
      `Nghị quyết 87/2025/NQ-HX quy định giảm tiền thuê ruộng năm 2024\n\nXã ban hành văn bản 87/2025/NQ-HX quy định việc giảm tiền thuê ruộng năm [2024].\nĐối tượng áp dụng\n\nNghị quyết quy định đối tượng áp dụng giảm tiền thuê ruộng năm 2024 gồm:\n1- Hộ thuê ruộng theo Điều 4 của quy ước năm 2024 đang được hội cho thuê trực tiếp theo giấy thuê ruộng.\n${MET}\n${SEEDS}\n${REPORT}${PLAN}\n${CLOSING}`,
      `Nghị quyết 87/2025/NQ-HX quy là giảm tiền thuê ruộng năm 2024\nĐối tượng áp dụng\nNghị quyết quy định đối khách áp dụng giảm tiền thuê ruộng năm 2024 gồm:\n1- Hộ thuê ruộng theo Điều 4 của quy ước năm 2024 đang được hội cho thuê trực tiếp theo giấy thuê ruộng.\n${MET}\n${SEEDS}\n${REPORT}${PLAN}\n${CLOSING}`,
    ],
    [
      'a line of its own that says only a number, as another line does, and each stands where either may',
      `${OPENING}${REPORT}75\n${MET}\n[14]\n${PLAN}\n14\n${CLOSING}`,
      `${MET}\n14\n${OPENING}${REPORT}14\nQuảng cáo nhà mới bên hồ\n${PLAN}\n${CLOSING}`,
    ],
    [
      'a box says the end of its paragraph without the brackets and the date in it',
      `${OPENING}Bà Lê Thị Hoa, từng làm ở hội nông dân huyện, về nhận việc thay ông Vũ, trang mạng của hội làm vườn [Đông Quan Hạ] thuộc Liên đoàn cây xanh miền biển (LĐCX) ngày 8/6 cho biết.\n${REPORT}${CLOSING}`,
      `${OPENING}Tin liên quan: Lê Thị Hoa hội làm vườn Đông Quan Hạ thuộc Liên đoàn cây xanh miền biển L Đ C X ngày cho biết\n${REPORT}${CLOSING}`,
    ],
    [
      'its sentence, which the line above says too, was cut out of its paragraph, and what is left stands below that line',
      `${OPENING}(TIN XÃ) – ${PLAN}.\n${PLAN.replace('2045', '[2045]')}. Đề án nhằm giúp bà con giữ rừng, giữ nước và giữ nghề đan lát của làng.\n${CLOSING}`,
      `${OPENING}(TIN XÃ) – ${PLAN.replace('2030', '2031')}.\n Đề án nhằm giúp bà con giữ rừng, giữ nước và giữ nghề đan lát của làng.\n${CLOSING}`,
    ],
  ])('%s: an orphan', (_, before, after) => {
    expect(['gone', 'ambiguous', 'elsewhere']).toContain(followed('exact', before, after));
  });

  test.each<[why: string, before: string, after: string]>([
    [
      'a name at the end of its line is no longer one because the next line begins with a capital',
      `${OPENING}Theo báo cáo, ba công trình thủy lợi ở phía nam huyện do ông [Lê Văn Hùng]\n${CLOSING}`,
      `${OPENING}Theo báo cáo, ba công trình thủy lợi ở phía nam huyện do ông [Lê Văn Hùng]\nTin liên quan: mùa vàng bội thu\n${CLOSING}`,
    ],
    [
      'the sentences before it in its paragraph were cut away, and what is left stands elsewhere',
      `${OPENING}Hội đã họp ba lần trong năm. Các tổ đã kiểm tra nhiều công trình thủy lợi. Việc trồng rừng được giao cho các hộ ở phía bắc. Ông [Lê Đức Phong] cảm ơn bà con, trao quà cho các cháu, rồi ra về.\n${REPORT}${CLOSING}`,
      `${OPENING}${REPORT}Ông [Lê Đức Phong] cảm ơn bà con, trao quà cho các cháu, rồi ra về.\n${CLOSING}`,
    ],
    [
      'few words in a row went along, but its line says mostly what it said',
      `${OPENING}Thứ trưởng [Lê Hải Bình] mong muốn báo chí cùng người dân tham gia giám sát việc quảng cáo của người nổi tiếng.\n${REPORT}${CLOSING}`,
      `${REPORT}trưởng [Lê Hải Bình] mong muốn tôi chí số cùng vào dân tham sau sát việc quảng cáo của người nổi tiếng.\n${OPENING}${CLOSING}`,
    ],
    [
      'so of a number at the end of its line',
      `${OPENING}Phạt tiền đối với cá nhân là 100 triệu đồng, đối với tổ chức tối đa là [200] triệu đồng.\nHỗ trợ lúa giống.\n${REPORT}${CLOSING}`,
      `${OPENING}Hỗ trợ lúa giống.\nPhạt tiền đối với cá nhân cho cùng hành vi tổ chức tối đa là [200] triệu đồng.\n${REPORT}${CLOSING}`,
    ],
    [
      'a line of its own that stands once as a line, whatever repeats it',
      `${FEE.replace('12/2025/QĐ-UB', '[12/2025/QĐ-UB]')}\n${OPENING}Toàn văn: ${FEE}\n${CLOSING}`,
      `${OPENING}Toàn văn: ${FEE}\n${FEE.replace('12/2025/QĐ-UB', '[12/2025/QĐ-UB]')}\n${CLOSING}`,
    ],
    [
      'a number that others say too, edited on both sides, is the only one between words of its line that stand',
      `${OPENING}${REPORT}${GIVEN}${CLOSING}`,
      `${OPENING}${REPORT}${GIVEN.replace('cho [', 'về [').replace('] hộ', '] nhà')}${CLOSING}`,
    ],
    [
      'its twin’s number was plainly cut out of what the twin still says',
      `${OPENING}${GREW.replace('40', '[40]')}${GREW}${CLOSING}`,
      `${OPENING}${GREW.replace('40', '[40]').replace('keo', 'thông')}${GREW.replace('40 ', '')}${CLOSING}`,
    ],
    [
      'a date that was cut out of its line has no marks that a box would leave out',
      `${OPENING}Chiều ngày 8/6 tại nhà văn hóa xã ông [Lê Văn Hùng] gặp bà con và trả lời từng người một.\n${CLOSING}`,
      `${OPENING}Chiều tại nhà văn hóa xã ông [Lê Văn Hùng] gặp bà con và trả lời từng người một.\n${CLOSING}`,
    ],
    [
      'what stood in brackets behind it was cut out of its paragraph, which had no other marks',
      `${OPENING}Ông [Lê Văn Hùng] (58 tuổi) ở làng Hạ kể lại chuyện ấy cho cả xóm nghe.\n${CLOSING}`,
      `${OPENING}Ông [Lê Văn Hùng] ở làng Hạ kể lại chuyện ấy cho cả xóm nghe.\n${CLOSING}`,
    ],
    [
      'so of brackets further on',
      `${OPENING}Theo ông [Lê Văn Hùng] thì cây cầu qua làng Hạ (dài 40 mét) đã xong.\n${CLOSING}`,
      `${OPENING}Theo ông [Lê Văn Hùng] thì cây cầu qua làng Hạ đã xong.\n${CLOSING}`,
    ],
    [
      'two in a row stay two in a row',
      `${OPENING}Giá bán hai loại là +200 và +[200] đồng. ${REPORT}${CLOSING}`,
      `Tin mới.\n${OPENING}Giá bán cả hai loại là +200 và +[200] đồng. ${REPORT}${CLOSING}`,
    ],
  ])('%s', (_, before, after) => {
    expect(followed('exact', before, after)).toMatchObject({ span: marked(after).span });
  });
});

test('a long box between its first words and the others takes neither of them from a passage', () => {
  const box =
    'Quảng cáo: nhà đẹp giá tốt bên hồ, trả góp mười năm, tặng kèm vườn rau và một con đường có bóng cây xanh mát';
  const before = `${OPENING}Theo báo cáo, ông Hùng [đã kiểm tra ba công trình.\nHội nghị kết thúc vào buổi chiều cùng ngày, sau khi thông qua sáu nghị quyết về đất, về rừng và về nước.]\nTin khác.`;
  const after = before.replace('công trình.\n', `công trình.\n${box}\n`);
  expect(followed('passage', before, after)).toMatchObject({ span: marked(after).span });
});
