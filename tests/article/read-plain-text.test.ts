import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../utils/article/read-plain-text';

const LONG = [
  'Chủ tịch UBND huyện Lạc Thượng Đỗ Khắc Miên cho biết, bốn tổ máy được đóng điện lần lượt, mỗi tổ chạy không tải ba giờ.',
  'Theo thiết kế, khi mực nước ngoài sông vượt báo động II, trạm tự chuyển sang chế độ tiêu cưỡng bức và báo về phòng trực.',
  'Giai đoạn hai sẽ nạo vét kênh dẫn dài sáu ki-lô-mét, dự kiến xong trước mùa mưa năm sau để trạm phát huy hết công suất.',
] as const;
const TITLE = 'Trạm bơm Đồng Mối chạy thử, ba xã ven đê hết lo úng';
const dropped = (text: string) => readPlainText(text).dropped.map((d) => `${d.reason}: ${text.slice(d.start, d.end)}`);

describe('an article copied from a provincial paper', () => {
  const text = `${TITLE}\n\nThứ sáu, 04.09.2026 | 09:15:07\n1.286 lượt xem\n\n${LONG[0]}\n\n${TITLE}\n Quang cảnh trạm bơm. \n\n${LONG[1]}\n\n\nThái Lịch - Hà Mơ/Qdnd.vn\n\nhttps://www.qdnd.vn/bai-1\n\n  • Từ khóa`;

  test('title, date, authors, outlet and captions are read', () => {
    expect(readPlainText(text)).toMatchObject({
      title: TITLE,
      publishedAt: '2026-09-04T09:15:07+07:00',
      authors: ['Thái Lịch', 'Hà Mơ'],
      outlet: 'qdnd.vn',
      lead: LONG[0],
      captions: ['Quang cảnh trạm bơm.'],
      lang: 'vi',
    });
  });

  test('what is no part of it is listed where it stands', () => {
    expect(dropped(text)).toEqual([
      'view-count: 1.286 lượt xem',
      `title-again: ${TITLE}`,
      'address: https://www.qdnd.vn/bai-1',
      'keywords: • Từ khóa',
    ]);
  });
});

test('a body pasted twice is read once, and the byline between the two is one', () => {
  const body = LONG.join('\n\n');
  const text = `${TITLE} | Báo Công Thương\n\n${body}\n\nThái Lịch\n${body}\n\nNguồn tin:\n\nTham gia bình luận`;
  const article = readPlainText(text);
  expect(article).toMatchObject({ title: TITLE, outlet: 'congthuong.vn', authors: ['Thái Lịch'] });
  expect(dropped(text)).toEqual([
    ...LONG.map((l) => `repeated: ${l}`),
    'source: Nguồn tin:',
    'comment-form: Tham gia bình luận',
  ]);
});

test("captions after the editor's mark and after an empty place are captions; an indented byline is one", () => {
  const text = `Tin hoạt động\n\nCNQP&KT - ${LONG[0]}\n\nleftcenterrightdel\n Đại biểu dự lễ.\n\n${LONG[1]}\n\n\nCác đại biểu thăm trạm bơm.\n\n${LONG[2]}\n\n          Tin, ảnh: THÁI LỊCH - HÀ MƠ\n\nBình luận\n\nHọ và tên:      \n\nNội dung:`;
  const article = readPlainText(text);
  expect(article).toMatchObject({
    authors: ['THÁI LỊCH', 'HÀ MƠ'],
    outlet: 'CNQP&KT',
    captions: ['Đại biểu dự lễ.', 'Các đại biểu thăm trạm bơm.'],
  });
  expect(article.title).toBeUndefined();
  expect(dropped(text)[0]).toBe('section-name: Tin hoạt động');
});

test("the editor's mark at the head of a caption's own line is no part of the caption", () => {
  const text = `${TITLE}\n\n${LONG[0]}\n\nleftcenterrightdel Đại biểu dự lễ.\n\n${LONG[1]}`;
  expect(readPlainText(text).captions).toEqual(['Đại biểu dự lễ.']);
  expect(dropped(text)).toEqual(['markup: leftcenterrightdel']);
});

test('headlines of other stories run together above the body are dropped, both times', () => {
  const others = `${TITLE.slice(0, -6)} hết lo Kênh Đồng Mối khơi thông sau ba năm chờ đợi, nước rút nhanh hơn mọi năm Lúa mùa Yên Bồ vào đòng, nông dân ba xã ven đê thở phào`;
  const text = `${TITLE}\n\n${others}\n\n${LONG.join('\n\n')}\n\nThái Lịch\n${others}\n\n${LONG.join('\n\n')}`;
  const article = readPlainText(text);
  expect(article).toMatchObject({ lead: LONG[0], authors: ['Thái Lịch'] });
  expect(dropped(text).map((line) => line.slice(0, 14))).toEqual([
    `links: ${others}`.slice(0, 14),
    `repeated: ${others}`.slice(0, 14),
    ...LONG.map((line) => `repeated: ${line}`.slice(0, 14)),
  ]);
});

test('a name at the end of the last paragraph signs it', () => {
  expect(readPlainText(`${TITLE}\n\n${LONG[0]} ${LONG[1]} Hà Mơ (TTXVN)`).authors).toEqual(['Hà Mơ']);
});

test.each<[end: string, ...authors: string[]]>([
  ['HÀ MƠ', 'HÀ MƠ'],
  ['Hà Mơ -', 'Hà Mơ'],
  ['H. Mơ', 'H. Mơ'],
  ['Tin, ảnh: HÀ MƠ', 'HÀ MƠ'],
  ['Hà Mơ - Thái Lịch - Đỗ Thu Cúc', 'Hà Mơ', 'Thái Lịch', 'Đỗ Thu Cúc'],
  ['Hà Mơ/VOV.VN Hà Mơ/VOV.VN', 'Hà Mơ'],
  ['Theo Hà Mơ/chinhphu.vn', 'Hà Mơ'],
  ['Hà Mơ Theo Trí thức trẻ', 'Hà Mơ'],
  ['Hà Mơ - Thái Lịch thực hiện', 'Hà Mơ', 'Thái Lịch'],
  ['Hà Mơ/Báo LTN Hà Mơ/Báo LTN', 'Hà Mơ'],
  ['Hà Mơ/VOV-Trung tâm Tin', 'Hà Mơ'],
  ['Hà Mơ Báo Làng và Xã cập nhật tin tức trong ngày liên tục, mới nhất', 'Hà Mơ'],
  ['Hà Mơ Tổng hợp', 'Hà Mơ'],
  ['Hà Mơ(Ghi theo lời kể của ông Thái Lịch)', 'Hà Mơ'],
  ['Hà Mơ, ảnh: Thái Lịch', 'Hà Mơ'],
  ['HÀ VĂN MƠ - Chủ tịch Hội Trạm bơm huyện', 'HÀ VĂN MƠ'],
  ['Hà Văn Mơ, Học viện Thủy lợi quốc gia', 'Hà Văn Mơ'],
  ['Hà Văn Mơ Trường Cao đẳng Thủy lợi', 'Hà Văn Mơ'],
  ['Hà Mơ/Theo Langtanews.vn', 'Hà Mơ'],
  ['Hà Mơ Source link', 'Hà Mơ'],
  ['Hà Mơ © BÁO LÀNG TA. Giấy phép số 12/GP', 'Hà Mơ'],
  ['H.Mơ', 'H.Mơ'],
  ['Theo Hà Mơ Thời đại', 'Hà Mơ'],
  ['Theo Hà Mơ Giáo dục và Thời đại', 'Hà Mơ'],
  ['Theo Hà Thị Thanh Niên', 'Hà Thị Thanh Niên'],
  ['Theo Giáo Dục Thời Đại'],
  ['Cả làng nhớ tới… Hà Mơ.'],
  ['Cả làng nhớ tới... Hà Mơ.'],
  ['Luật sư HÀ MƠ'],
  ['Nhóm PV'],
  ['H.M', 'H.M'],
  ['B.B.Đ'],
  ['P.V'],
  ['Theo TTXVN'],
  ['Ông Miên nói.'],
])('the end of the last paragraph: %s', (end, ...authors) => {
  expect(readPlainText(`${TITLE}\n\n${LONG.join(' ')} ${LONG[0]} ${end}`).authors).toEqual(authors);
});

test('the entries of a live report say the day', () => {
  const entries = `• 2031-05-17 09:53 ${LONG[0]} • 2031-05-17 09:45 ${LONG[1]}`;
  expect(readPlainText(`${TITLE}\n\n${entries}`).publishedAt).toBe('2031-05-17');
  expect(readPlainText(`${TITLE}\n\n${entries} • 2031-05-16 09:45 ${LONG[2]}`).publishedAt).toBeUndefined();
  expect(readPlainText(`${TITLE}\n\n${LONG[0]} 2031-05-17 09:45 ${LONG[1]}`).publishedAt).toBeUndefined();
});

test('a line that says where a text is from names no author', () => {
  expect(readPlainText(`${TITLE}\n\n${LONG[0]}\n\nTheo TTXVN`).authors).toEqual([]);
  const portal = 'Theo Cổng TTĐT tỉnh Bến Tre';
  expect(readPlainText(`${TITLE}\n\n${LONG[0]}\n\nH.M\n\n${portal}`).authors).toEqual(['H.M']);
});

test.each<[line: string, ...authors: string[]]>([
  ['Hà Văn Mơ, Ban Thủy lợi, VTCI', 'Hà Văn Mơ'],
  ['Tiến sỹ Hà Văn Mơ', 'Hà Văn Mơ'],
  ['Luật sư Hà Văn MơĐoàn luật sư TP Vinh', 'Hà Văn Mơ'],
  ['Nhận xét của dân làng, Ban Thủy lợi, VTCI'],
  ['Ông Hà Văn Mơ, Giám đốc trạm'],
  ['Hà Văn Mơ, Giám đốc Công ty Thủy lợi, đã nghỉ hưu.'],
  ['Hà Văn Mơ, Giám đốc Công ty Thủy lợi phát biểu tại lễ khánh thành'],
])('a guest signs the last line: %s', (line, ...authors) => {
  expect(readPlainText(`${TITLE}\n\n${LONG.join('\n')}\n${line}`).authors).toEqual(authors);
});

test('a name above the leads of other stories signs what stands above it', () => {
  const others = `${LONG[1]}\n\n14\n${LONG[2]}\n\n3`;
  expect(readPlainText(`${TITLE}\n\n${LONG[0]}\nHà Mơ\n${others}`).authors).toEqual(['Hà Mơ']);
  expect(readPlainText(`${TITLE}\n\n${LONG[0]}\nHà Mơ\nThái Lịch\n${others}`).authors).toEqual([]);
});

test('four names with dashes between them are a byline', () => {
  const names = 'Hà Mơ - Thái Lịch - Đỗ Thu Cúc - Lò Văn Ọt';
  expect(readPlainText(`${TITLE}\n\n${LONG[0]}\n\n${names}`).authors).toHaveLength(4);
});

test('a line that ends with its photographer is a caption', () => {
  const caption = 'Bốn tổ máy của trạm bơm Đồng Mối trong giờ chạy thử - Ảnh: HÀ MƠ';
  expect(readPlainText(`${TITLE}\n\n${LONG[0]}\n${caption}\n${LONG[1]}`)).toMatchObject({
    captions: [caption],
    authors: [],
  });
});

test('who signs a document is no author', () => {
  for (const end of [
    'Người ký:\nĐỗ Khắc Miên',
    '- Lưu: HC. | TM. ỦY BAN\nĐỗ Khắc Miên',
    'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nĐỗ Khắc Miên',
    'CHỦ TỊCH\nĐỗ Khắc Miên',
  ])
    expect(readPlainText(`${TITLE}\n\n${LONG.join('\n')}\n${end}`).authors).toEqual([]);
});

test('a heading that stood in a list before is kept', () => {
  const question = 'Trạm bơm Đồng Mối tiêu nước cho những xã nào và chạy từ bao giờ?';
  expect(dropped(`${TITLE}\n\n${LONG[0]}\n${question}\n${LONG[1]}\n${question}\n${LONG[2]}`)).toEqual([]);
});

test('a text that ends with a sentence has no author', () => {
  expect(readPlainText(`${TITLE}\n\n${LONG.join('\n')}`).authors).toEqual([]);
});

test('text in NFD is answered in NFC, with offsets into it', () => {
  const article = readPlainText(`${TITLE}\n\n${LONG[0]}\n\nTin, ảnh: THÁI LỊCH`.normalize('NFD'));
  expect(article.text).toBe(article.text.normalize('NFC'));
  expect(article.authors).toEqual(['THÁI LỊCH']);
  const lines = article.blocks.map((b) => article.text.slice(b.start, b.end));
  expect(lines).toEqual([TITLE, LONG[0], 'Tin, ảnh: THÁI LỊCH']);
});

test.each([
  ['', 0],
  ['\n\n \n', 0],
  ['Một dòng.', 1],
])('%j is read without a fault', (text, blocks) => {
  expect(readPlainText(text).blocks).toHaveLength(blocks);
});

test('the address given names the outlet', () => {
  expect(readPlainText(LONG[0], { url: 'https://m.tuoitre.vn/bai-1.htm?fbclid=x' })).toMatchObject({
    outlet: 'tuoitre.vn',
    canonicalUrl: 'https://tuoitre.vn/bai-1.htm',
  });
});
