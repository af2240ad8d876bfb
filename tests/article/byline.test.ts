import { describe, expect, test } from 'vitest';
import { readByline } from '../../utils/article/lines/byline';
import { isPublisherName } from '../../utils/article/lines/names';

describe('lines that say who wrote', () => {
  test.each<[line: string, authors: readonly string[], source?: string]>([
    ['Tin, ảnh: LÒ VĂN ỌT', ['LÒ VĂN ỌT']],
    ['Tin, ảnh: Lan Anh - H.M', ['Lan Anh', 'H.M']],
    ['Tin, ảnh: KHÁNH VŨ - MAI HẠNH', ['KHÁNH VŨ', 'MAI HẠNH']],
    ['Tin, ảnh: KHÁNH VŨ-MAI HẠNH', ['KHÁNH VŨ', 'MAI HẠNH']],
    ['Tin, ảnh: Khánh Vũ – Mai Hạnh', ['Khánh Vũ', 'Mai Hạnh']],
    ['Bài, ảnh: Thái Lịch, Hà Mơ', ['Thái Lịch', 'Hà Mơ']],
    ['Bài và ảnh: THÁI LỊCH và HÀ MƠ', ['THÁI LỊCH', 'HÀ MƠ']],
    ['Thực hiện: Thái Lịch; Hà Mơ', ['Thái Lịch', 'Hà Mơ']],
    ['THÁI LỊCH (thực hiện)', ['THÁI LỊCH']],
    ['Hà Mơ (tổng hợp)', ['Hà Mơ']],
    ['Hà Mơ (Theo Bảo tàng tỉnh)', ['Hà Mơ']],
    ['Thái Lịch - Hà Mơ/Qdnd.vn', ['Thái Lịch', 'Hà Mơ'], 'qdnd.vn'],
    ['Thái Lịch/Bnews/vnanet.vn', ['Thái Lịch'], 'vnanet.vn'],
    ['Theo Hà Mơ', ['Hà Mơ']],
    ['Đại tá THÁI VĂN LỊCH, Viện trưởng Viện Đo đạc', ['THÁI VĂN LỊCH']],
    ['THÁI LỊCH', ['THÁI LỊCH']],
    ['Thái Lịch - Hà Mơ', ['Thái Lịch', 'Hà Mơ']],
    ['Thái Lịch TTXVN', ['Thái Lịch']],
    ['Tin bài và ảnh: Thái Lịch - Hà Mơ', ['Thái Lịch', 'Hà Mơ']],
    ['Tin bài: Thái Lịch', ['Thái Lịch']],
    ['Theo Hà Mơ – www.chinhphu.vn', ['Hà Mơ'], 'chinhphu.vn'],
    ['Bài: THÁI LỊCH - Ảnh: HÀ MƠ', ['THÁI LỊCH']],
    ['Nội dung: Thái Lịch - Đồ họa: Hà Mơ', ['Thái Lịch']],
    ['THÁI LỊCH thực hiện', ['THÁI LỊCH']],
    ['Thái Lịch ghi', ['Thái Lịch']],
    ['Hà Mơ (T.H)', ['Hà Mơ']],
    ['Hà Mơ (TTXVN)', ['Hà Mơ'], 'TTXVN'],
    ['Hà Mơ (Vietnam+)', ['Hà Mơ'], 'Vietnam+'],
    ['Thái Lịch/TTXVN', ['Thái Lịch'], 'TTXVN'],
    ['Thái Lịch/VOV1', ['Thái Lịch'], 'VOV1'],
    ['Thái Lịch/Báo Tin tức', ['Thái Lịch'], 'Báo Tin tức'],
    ['Theo Reuters', ['Reuters'], 'Reuters'],
    ['Thiếu tướng, PGS, TS THÁI VĂN LỊCH', ['THÁI VĂN LỊCH']],
    ['Trung tá THÁI VĂN LỊCH - Đại úy HÀ MƠ', ['THÁI VĂN LỊCH', 'HÀ MƠ']],
    ['Thượng tá Thái Văn Lịch', ['Thái Văn Lịch']],
    ['CTV Thái Lịch', ['Thái Lịch']],
  ])('%s', (line, authors, source) => {
    expect(readByline(line)).toMatchObject({ authors, ...(source ? { source } : {}) });
  });
});

describe('lines that look like it and are not', () => {
  test.each([
    'Ảnh: Thái Lịch',
    'Kinh phí/năm',
    'Trạm bơm tiêu nước cho ba xã thực hiện',
    'Video: Hà Mơ',
    'Thái Lịch nói với phóng viên về trạm bơm.',
    'Theo thiết kế, trạm có bốn tổ máy.',
    'Nội dung:',
    'Bước tiến mới của Lạc Thượng',
    'Năm 2026',
    'Thượng tướng Phạm Hữu Lạng phát biểu',
  ])('%s', (line) => {
    expect(readByline(line)).toBeUndefined();
  });
});

test.each(['IV. TỔ CHỨC THỰC HIỆN', 'KINH PHÍ THỰC HIỆN'])(
  '%s heads a part of a document and is no sure byline',
  (line) => {
    expect(readByline(line)?.sure).not.toBe(true);
  },
);

test.each([
  ['VnExpress', true],
  ['Báo Dân trí', true],
  ['https://www.facebook.com/bao', true],
  ['baotuoitre', true],
  ['TUOI TRE ONLINE', true],
  ['Tuổi Trẻ', true],
  ['Thái Lịch', false],
  ['TTXVN', false],
])('%s is a publisher: %s', (name, expected) => {
  expect(isPublisherName(name, ['Báo Tuổi Trẻ', 'vnexpress.net', 'VnExpress'])).toBe(expected);
});
