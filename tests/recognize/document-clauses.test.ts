import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import type { OfficialDocument } from '../../utils/model/document';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

function first(text: string): OfficialDocument | undefined {
  return recognize(text, lexicon).documents[0];
}

describe('titles', () => {
  it.each<readonly [string, string | undefined]>([
    // A short number with its year, and what it amends.
    [
      'Theo Nghị định 61/2031 sửa đổi, bổ sung khoản 4 Nghị định số 33/2028 về tàu cá, chủ tàu phải có phao.',
      'sửa đổi, bổ sung khoản 4 Nghị định số 33/2028 về tàu cá',
    ],
    [
      'Tàu phải có phao. Nghị định số 61 sửa đổi Điều 4 trong Nghị định số 33 về tàu cá, đang được bàn.',
      'sửa đổi Điều 4 trong Nghị định số 33 về tàu cá',
    ],
    ['Nghị định 11/2032 sửa đổi thay thế Nghị định 163/2026 cho chủ tàu giữ sổ.', undefined],
    ['Theo Nghị định 61/2031 sửa đổi, chủ tàu phải có phao theo Nghị định số 33/2028.', undefined],
    // Another paper that is only spoken of behind it.
    ['Nghị định số 61 sửa đổi một phần, còn Nghị định số 33 giữ nguyên.', undefined],
    ['Tàu phải có phao. Nghị định số 61 sửa đổi một số mức phí mà Nghị định số 33 đặt ra.', undefined],
    // What resolutions of the Central Committee are about.
    [
      'Nghị quyết số 31-NQ/TW ngày 25/10/2031 của Ban Chấp hành Trung ương Đảng khóa XV một số vấn đề về đổi mới bến cảng.',
      'một số vấn đề về đổi mới bến cảng',
    ],
    [
      'Tổng kết Nghị quyết số 31-NQ/TW (ngày 25/10/2031 của Ban Chấp hành Trung ương Đảng (khóa XV) một số vấn đề về đổi mới bến cảng) đã xong.',
      'một số vấn đề về đổi mới bến cảng',
    ],
    // For how long something holds is the sentence's.
    [
      'Giảm phí theo Nghị quyết số 43/2031/QH16 của Quốc hội về chính sách hỗ trợ ngư dân trong thời gian từ ngày 1/1/2032.',
      'chính sách hỗ trợ ngư dân',
    ],
    [
      'Phó Thủ tướng phê duyệt Chiến lược quốc gia về phát triển đội ngũ thủy thủ đến năm 2035.',
      'phát triển đội ngũ thủy thủ đến năm 2035',
    ],
    [
      'Bộ giao vốn thực hiện Chương trình mục tiêu quốc gia xây dựng bến cảng năm 2031 (Chương trình).',
      'mục tiêu quốc gia xây dựng bến cảng',
    ],
    [
      'Bộ giao vốn thực hiện Chương trình mục tiêu quốc gia xây dựng bến cảng giai đoạn 2031-2035.',
      'mục tiêu quốc gia xây dựng bến cảng giai đoạn 2031-2035',
    ],
  ])('%s', (text, title) => expect(first(text)?.title).toBe(title));
});

describe('the day before whoever signs', () => {
  it.each<readonly [string, string | undefined]>([
    [
      'Ngày 5/6/2031, đồng chí Lê Văn Huân, thành viên Tiểu ban Biển đảo, Thường trực Ban Bí thư vừa ký Quy định số 12-QĐ/TW về bến cảng.',
      '2031-06-05',
    ],
    [
      'Ngày 5/6/2031, bến mở. Đồng chí Lê Văn Huân, Thường trực Ban Bí thư vừa ký Quy định số 12-QĐ/TW về bến cảng.',
      undefined,
    ],
    // Whoever only tells of it does so another day.
    [
      'Ngày 5/6/2031, ông Lê Văn Huân cho biết Chính phủ đã ban hành Nghị định số 12/2031/NĐ-CP về bến cảng.',
      undefined,
    ],
    [
      'Ngày 5/6/2031, bà Lê Thị Hoa, chủ tàu, nói rằng Bộ Xây dựng đã ban hành Thông tư số 12/2031/TT-BXD về bến cảng.',
      undefined,
    ],
    ['Ngày 5/6/2031, ông Lê Văn Huân mừng vì Chính phủ đã ban hành Nghị định số 12/2031/NĐ-CP về bến cảng.', undefined],
  ])('%s', (text, date) => expect(first(text)?.date).toBe(date));
});

describe('who adopts a law', () => {
  it.each<readonly [string, string | undefined]>([
    ['Thông qua Luật Đê điều\n\nBộ trưởng Bộ Xây dựng Lê Văn Huân nói.', 'Quốc hội'],
    ['Tin vắn\nThông qua Luật Đê điều', 'Quốc hội'],
    ['Thông qua dự thảo Luật Đê điều\n\nBộ trưởng Bộ Xây dựng Lê Văn Huân nói.', undefined],
    ['Bộ Xây dựng đề nghị thông qua Luật Đê điều.', undefined],
    ['Thông qua Pháp lệnh Đê điều\n\nBộ trưởng Bộ Xây dựng Lê Văn Huân nói.', undefined],
  ])('%s', (text, issuer) => expect(first(text)?.issuer).toBe(issuer));
});
