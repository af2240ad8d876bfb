import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import type { OfficialDocument } from '../../utils/model/document';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

/** The document of that kind in a text. */
function document(text: string, kind: string): OfficialDocument | undefined {
  return recognize(text, lexicon).documents.find((one) => one.kind === kind);
}

it('gives who spoke in several papers to each of their list', () => {
  const text =
    'Làm theo chỉ đạo của Thủ tướng Chính phủ tại các Công điện số 217/CĐ-TTg ngày 16/11/2031; số 219/CĐ-TTg ngày 17/11/2031.';
  const issuers = recognize(text, lexicon).documents.map(({ issuer }) => issuer);
  expect(issuers).toEqual(['Thủ tướng Chính phủ', 'Thủ tướng Chính phủ']);
});

it.each<readonly [string, string | undefined]>([
  [
    'Công bố 2 Nghị quyết của Ủy ban Thường vụ Quốc hội\n\nĐó là: Nghị quyết số 33/2031/UBTVQH16 về bến cảng; Nghị quyết số 34/2031/UBTVQH16 về cứu hộ. Theo Nghị quyết số 33/2031/UBTVQH16, bến mở.',
    'Ủy ban Thường vụ Quốc hội',
  ],
  [
    'Công bố ba Nghị quyết của Ủy ban Thường vụ Quốc hội\n\nTrong số này có Nghị quyết số 33/2031/UBTVQH16 về bến cảng; Nghị quyết số 34/2031/UBTVQH16 về cứu hộ.',
    undefined,
  ],
  [
    'Công bố 2 Nghị quyết của Quốc hội\n\nĐó là: Nghị quyết số 33/2031/UBTVQH16 về bến cảng; Nghị quyết số 34/2031/UBTVQH16 về cứu hộ.',
    undefined,
  ],
])('%s: as many as were counted are of one body', (text, issuer) => {
  expect(recognize(text, lexicon).documents.map((one) => one.issuer)).toEqual([issuer, issuer]);
});

describe('who makes a document', () => {
  it.each<readonly [string, string, string | undefined]>([
    // A directive and a dispatch, in one breath.
    ['Bến phải theo Chỉ thị số 26, Công điện số 5 của Thủ tướng.', 'chỉ thị', 'Thủ tướng Chính phủ'],
    ['Bến phải theo Thông tư số 26, Công điện số 5 của Thủ tướng.', 'thông tư', undefined],
    ['Chính phủ đã ban hành Nghị định số Nghị định số 10/2031/NĐ-CP ngày 15/1/2031.', 'nghị định', 'Chính phủ'],
    [
      'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực ban hành Kế hoạch số 5-KH/BCĐTW về bến tàu.',
      'kế hoạch',
      'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực',
    ],
    [
      'HĐND tỉnh Hòa An khóa XVIII, nhiệm kỳ 2026-2031 vừa thông qua Nghị quyết số 15/2031/NQ-HĐND về bến tàu.',
      'nghị quyết',
      'Hội đồng nhân dân tỉnh Hòa An',
    ],
    [
      'Cơ quan Cảnh sát điều tra Bộ Công an đã ra Quyết định số 32/C46 khởi tố vụ án hình sự.',
      'quyết định',
      'Cơ quan Cảnh sát điều tra Bộ Công an',
    ],
    [
      'Cơ quan An ninh điều tra, Bộ Công an đã ra Quyết định số 32/A09 khởi tố vụ án hình sự.',
      'quyết định',
      'Cơ quan An ninh điều tra, Bộ Công an',
    ],
    ['Theo Thông tư số 38/2031/TT-BXD cũng như Thông tư số 45/2031/TT-BXD của Bộ Xây dựng.', 'thông tư', 'Bộ Xây dựng'],
    ['Các Nghị quyết 19/NQ-CP năm 2029, 2030 và 2031 của Chính phủ chưa xong.', 'nghị quyết', 'Chính phủ'],
    [
      'Theo Pháp lệnh Phí và lệ phí của Ủy ban Thường vụ Quốc hội, bến thu phí.',
      'pháp lệnh',
      'Ủy ban Thường vụ Quốc hội',
    ],
    [
      'Thi hành chỉ đạo tại Thông báo số 195/TB-VPCP ngày 4/7/2031 và văn bản số 8188/VPCP-CN của Văn phòng Chính phủ.',
      'thông báo',
      'Văn phòng Chính phủ',
    ],
    ['Theo Quyết định số 18/QĐ-UBND và Nghị quyết 57 của Bộ Chính trị, bến mở.', 'quyết định', undefined],
    ['Bến đóng như nội dung trình của Bộ Tài chính tại Tờ trình 25/TTr-BTC.', 'tờ trình', 'Bộ Tài chính'],
    [
      'Thông báo kết luận 43-TB/VPTW năm 2031 về phao do Văn phòng Ban Chấp hành Trung ương ban hành\n\nToàn văn.',
      'thông báo kết luận',
      'Văn phòng Ban Chấp hành Trung ương',
    ],
    ['Tại Nghị định số 14/2031/NĐ-CP vừa được ban hành, Chính phủ quy định mức phạt mới.', 'nghị định', 'Chính phủ'],
    ['Tại Nghị định số 14/2031/NĐ-CP vừa nêu, Chính phủ quy định mức phạt mới.', 'nghị định', undefined],
    ['Tại Công điện 71/CĐ-TTg năm 2031 Thủ tướng Chính phủ yêu cầu làm ngay.', 'công điện', 'Thủ tướng Chính phủ'],
    ['Theo Công điện 71/CĐ-TTg năm 2031 Thủ tướng Chính phủ yêu cầu làm ngay.', 'công điện', undefined],
    ['Bộ Xây dựng vừa họp. Bộ này cũng đã ban hành Quyết định số 7/QĐ-BXD về phao.', 'quyết định', 'Bộ Xây dựng'],
    [
      'Sở Xây dựng tỉnh Hòa An cho biết, sở này vừa có Công văn số 12/SXD-QLN về mở bến.',
      'công văn',
      'Sở Xây dựng tỉnh Hòa An',
    ],
    [
      'Quyết định số 71 do Thanh tra tỉnh này ban hành ngày 9/6/2031 gây bàn cãi ở Thanh tra tỉnh Hòa An.',
      'quyết định',
      undefined,
    ],
    [
      'Thanh tra tỉnh Hòa An vào cuộc. Quyết định số 71 do Thanh tra tỉnh này ban hành ngày 9/6/2031 nêu một việc.',
      'quyết định',
      'Thanh tra tỉnh Hòa An',
    ],
    ['Điều ấy đã được trình Quốc hội tại tờ trình Chính phủ số 469/TTr-CP ngày 6/10/2031.', 'tờ trình', 'Chính phủ'],
    ['Bộ Tài chính đã có tờ trình Chính phủ số 469/TTr-BTC về thuế tàu.', 'tờ trình', 'Bộ Tài chính'],
    ['Tỉnh Hòa An đã có tờ trình Chính phủ số 469/TTr-UBND về mở bến.', 'tờ trình', undefined],
    ['Huyện này đã ban hành Quyết định số 7/QĐ-UBND về phao.', 'quyết định', undefined],
    [
      'Bộ Xây dựng và Bộ Y tế vừa ban hành Thông tư liên tịch số 7/2031/TTLT-BXD-BYT về phao.',
      'thông tư liên tịch',
      'Bộ Xây dựng và Bộ Y tế',
    ],
    [
      'Bộ Xây dựng, Bộ Y tế, Bộ Công an phối hợp ban hành Thông tư liên tịch số 7/2031/TTLT-BXD-BYT-BCA về phao.',
      'thông tư liên tịch',
      'Bộ Xây dựng, Bộ Y tế, Bộ Công an',
    ],
    ['Cục Cảng vụ, Bộ Xây dựng đã có Công văn số 868/CCV-DA về sửa bến.', 'công văn', 'Cục Cảng vụ, Bộ Xây dựng'],
    ['Theo Cục Cảng vụ, Bộ Xây dựng đã có Công văn số 868/BXD-DA về sửa bến.', 'công văn', 'Bộ Xây dựng'],
    ['Công văn số 868/CHH-DA của Cục Hàng hải, Bộ Xây dựng về sửa bến.', 'công văn', 'Cục Hàng hải, Bộ Xây dựng'],
    ['Theo Công văn số 868/CHH-DA của Cục Hàng hải, Bộ Xây dựng yêu cầu sửa bến.', 'công văn', 'Cục Hàng hải'],
    [
      'Cục Quản lý hoạt động xây dựng, Bộ Xây dựng đã có Công văn số 12/HĐXD-QL về sửa bến.',
      'công văn',
      'Cục Quản lý hoạt động xây dựng, Bộ Xây dựng',
    ],
    ['Vụ Tổ chức cán bộ đã ban hành Hướng dẫn số 12/HD-TCCB về bổ nhiệm.', 'hướng dẫn', 'Vụ Tổ chức cán bộ'],
    [
      'Công văn số 12/QLHĐ-XD của Cục Quản lý hoạt động xây dựng về việc sửa bến.',
      'công văn',
      'Cục Quản lý hoạt động xây dựng',
    ],
    ['Hướng dẫn số 4-HD/TW của Ban Tổ chức Trung ương hướng dẫn bầu cử.', 'hướng dẫn', 'Ban Tổ chức Trung ương'],
    ['Hội nghị thuyền viên đã ra Nghị quyết số 5/NQ-HN về bến.', 'nghị quyết', undefined],
    ['NHNN đã có công văn số 3851 về cho vay tàu.', 'công văn', 'Ngân hàng Nhà nước'],
    ['Sau khi Bộ Xây dựng ban hành Kế hoạch đổi mã bến theo quy định, cục đã làm.', 'kế hoạch', undefined],
    [
      'Sau khi Bộ Xây dựng ban hành Kế hoạch đổi mã bến theo Quyết định số 12/QĐ-BXD, cục đã làm.',
      'kế hoạch',
      'Bộ Xây dựng',
    ],
    ['Theo Kế hoạch số 19 của Ban Chỉ đạo thực hiện Chỉ thị số 50-CT/TW của Bộ Chính trị.', 'kế hoạch', 'Ban Chỉ đạo'],
    [
      'Thủ tướng phê duyệt Đề án phát triển bến cảng đến năm 2035 tại Quyết định số 12/QĐ-TTg.',
      'quyết định',
      'Thủ tướng Chính phủ',
    ],
    [
      'UBND TP Hòa An phê duyệt tăng vốn cầu (theo quyết định 4480 năm 2031) là sai.',
      'quyết định',
      'Ủy ban nhân dân thành phố Hòa An',
    ],
    ['Theo Bộ Xây dựng, tại công văn số 12/BXD-QLN, các tỉnh phải mở bến.', 'công văn', 'Bộ Xây dựng'],
    ['Theo Bộ Xây dựng, tại Nghị định số 12/2031/NĐ-CP, bến phải mở.', 'nghị định', undefined],
    [
      'Anh nhận Quyết định số 13/QĐ-CHA do bà Lê Thị An (Giám đốc Sở Xây dựng tỉnh Hòa An) ký về việc nghỉ phép.',
      'quyết định',
      'Giám đốc Sở Xây dựng tỉnh Hòa An',
    ],
    ['Quyết định 26/QĐ-TTg về Kế hoạch triển khai Luật Đê điều do Thủ tướng Chính phủ ban hành.', 'luật', undefined],
    ['Luật Đê điều được Quốc hội thông qua ngày 3/4/2031.', 'luật', 'Quốc hội'],
    ['Vụ cháy khiến Thủ tướng ra Công điện số 5 về phao.', 'công điện', 'Thủ tướng Chính phủ'],
    ['Ban đầu Bộ Y tế ban hành Thông tư số 12 về phao.', 'thông tư', 'Bộ Y tế'],
    ['Viện phí tăng vì Bộ Y tế ban hành Thông tư số 12 về phao.', 'thông tư', 'Bộ Y tế'],
    ['Vụ Cồn Cát rất lớn. Trong vụ này đã có Quyết định số 12 về phao.', 'quyết định', undefined],
    ['Bộ trưởng Trần Văn An cho biết bộ này đã ban hành Quyết định số 7 về phao.', 'quyết định', undefined],
    [
      'Bộ Y tế họp theo ý của Bộ Chính trị, Bộ Tư lệnh Cảnh sát biển và Bộ đội Biên phòng. Sau đó bộ này đã ra Quyết định số 7.',
      'quyết định',
      'Bộ Y tế',
    ],
    [
      'Sau khi Thủ tướng phê duyệt quy hoạch, Bộ Xây dựng đã yêu cầu các tỉnh mở bến tại Công văn số 4889.',
      'công văn',
      undefined,
    ],
    ['Sau khi Bộ Xây dựng phê duyệt dự án, tỉnh làm đường (theo Nghị quyết 12 năm 2031).', 'nghị quyết', undefined],
    [
      'Thủ tướng phê duyệt Quy hoạch bến cảng, tầm nhìn đến năm 2050 tại Quyết định số 12 năm 2031.',
      'quyết định',
      'Thủ tướng Chính phủ',
    ],
    ['Theo Bộ Xây dựng, tại Công văn số 215/BYT-TH, bến phải mở.', 'công văn', undefined],
    ['Theo Bộ Xây dựng, tại Công văn số 215/UBND-XD, tỉnh đã đề nghị mở bến.', 'công văn', undefined],
    [
      'Nghị định 12/2031/NĐ-CP thay thế quy định tại Quyết định số 3 do Thủ tướng ban hành\nNội dung.',
      'nghị định',
      undefined,
    ],
    ['Nghe báo cáo từ Cục Hàng hải, Bộ Xây dựng đã ban hành Quyết định số 12 về phao.', 'quyết định', 'Bộ Xây dựng'],
    [
      'Bộ Tư pháp, Bộ Công an và Bộ Y tế vừa ban hành Thông tư liên tịch số 7 về phao.',
      'thông tư liên tịch',
      'Bộ Tư pháp, Bộ Công an và Bộ Y tế',
    ],
    [
      'Theo Bộ Tư pháp, Bộ Công an và Bộ Y tế vừa ban hành Thông tư liên tịch số 7 về phao.',
      'thông tư liên tịch',
      'Bộ Công an và Bộ Y tế',
    ],
    ['Công văn số 5 của Phòng Giáo dục khẳng định, bến phải mở.', 'công văn', 'Phòng Giáo dục'],
    [
      'Chiều nay công bố quyết định của bộ trưởng Bộ Công an về tổ chức công an tỉnh.',
      'quyết định',
      'bộ trưởng Bộ Công an',
    ],
  ])('%s', (text, kind, issuer) => {
    expect(document(text, kind)?.issuer).toBe(issuer);
  });
});

describe('titles behind those who made them', () => {
  it.each<readonly [string, string, string | undefined, string | undefined]>([
    [
      'Nghị định số 12/2031/NĐ-CP vừa được Chính phủ ban hành ngày 3/4/2031 quy định về phao cứu sinh.',
      'nghị định',
      'Chính phủ',
      'quy định về phao cứu sinh',
    ],
    [
      'Thông tư số 7/2031/TT-BXD (do Bộ Xây dựng ban hành ngày 3/4/2031) quy định về phao cứu sinh.',
      'thông tư',
      'Bộ Xây dựng',
      'quy định về phao cứu sinh',
    ],
    [
      'Công điện 219/CĐ-TTg năm 2031 tập trung ứng phó bão số 3 do Thủ tướng Chính phủ điện\nNội dung.',
      'công điện',
      'Thủ tướng Chính phủ',
      'tập trung ứng phó bão số 3',
    ],
    [
      'Hướng dẫn 40-HD/BTGDVTW năm 2031 xây dựng, kiện toàn đội ngũ báo cáo viên do Ban Tuyên giáo và Dân vận Trung ương ban hành\nNội dung.',
      'hướng dẫn',
      'Ban Tuyên giáo và Dân vận Trung ương',
      'xây dựng, kiện toàn đội ngũ báo cáo viên',
    ],
    ['Thông tư 7/2031/TT-BXD có điểm mới do Bộ Xây dựng đề xuất\nNội dung.', 'thông tư', undefined, undefined],
    ['Hôm nay công bố Lệnh của Chủ tịch nước công bố Luật Đê điều.', 'lệnh', 'Chủ tịch nước', 'công bố Luật Đê điều'],
  ])('%s', (text, kind, issuer, title) => {
    const { issuer: maker, title: named } = document(text, kind) ?? {};
    expect([maker, named]).toEqual([issuer, title]);
  });
});
