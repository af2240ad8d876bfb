import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import type { OfficialDocument } from '../../utils/model/document';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

function first(text: string, publishedAt?: string): OfficialDocument | undefined {
  return recognize(text, lexicon, publishedAt === undefined ? {} : { publishedAt }).documents[0];
}

describe('who makes a document', () => {
  it.each<readonly [string, string | undefined]>([
    ['Bộ trưởng Bộ Xây dựng đã ký ban hành Quyết định 8721/QĐ-BXD.', 'Bộ trưởng Bộ Xây dựng'],
    ['Bộ trưởng Bộ Y tế Trần Thị Bình vừa ký Thông tư số 77/2031/TT-BYT.', 'Bộ trưởng Bộ Y tế'],
    ['Thứ trưởng Bộ Y tế Trần Thị Bình vừa ký Quyết định số 77/QĐ-BYT.', undefined],
    ['Công văn 1745 do Chủ tịch UBND tỉnh Hòa An Lê Văn Bình ký ngày 3/4.', 'Chủ tịch Ủy ban nhân dân tỉnh Hòa An'],
    ['Kế hoạch số 5/KH-BCĐ vừa được Phó Thủ tướng Trần Văn An ký ban hành.', undefined],
    ['Thay mặt Bộ Chính trị, Ban Bí thư, đồng chí Lê Văn An đã ký ban hành Quy định 901-QĐ/TW.', undefined],
    [
      'Thay mặt Bộ Chính trị, Ban Bí thư, đồng chí Lê Văn An, Thường trực Ban Bí thư đã ký ban hành Quy định 901-QĐ/TW.',
      'Bộ Chính trị, Ban Bí thư',
    ],
    ['Tổng Bí thư Lê Văn An ký ban hành Nghị quyết số 957-NQ/TW.', undefined],
    ['Chủ tịch Quốc hội Lê Văn An ký Nghị quyết số 1190/2031/QH16.', undefined],
    ['TOÀN VĂN: NGHỊ QUYẾT 1190/2031/QH16 CỦA QUỐC HỘI VỀ SẮP XẾP BẾN CẢNG', 'Quốc hội'],
    ['Tàu trực theo chỉ đạo của Thủ tướng Chính phủ tại Công điện số 65/CĐ-TTg.', 'Thủ tướng Chính phủ'],
    ['Quy hoạch được Thủ tướng Chính phủ phê duyệt tại Quyết định số 1454/QĐ-TTg.', 'Thủ tướng Chính phủ'],
    ['Theo Quyết định số 18/QĐ-SKHĐT của Sở Kế hoạch và Đầu tư.', 'Sở Kế hoạch và Đầu tư'],
    ['Theo quyết định số 96 của Bộ Nông nghiệp, tàu phải có phao.', 'Bộ Nông nghiệp'],
    ['Hủy Quyết định số 132 của Đài PT-TH tỉnh Hòa An.', 'Đài Phát thanh - Truyền hình tỉnh Hòa An'],
    ['Sở GD&ĐT TP Hòa An vừa có công văn số 345/SGDĐT-GDPT về dạy bơi.', 'Sở Giáo dục và Đào tạo thành phố Hòa An'],
    ['Theo Công văn số 12 của Sở GD và ĐT tỉnh Hòa An về dạy bơi.', 'Sở Giáo dục và Đào tạo tỉnh Hòa An'],
    ['Nghị định 63/2030/NĐ-CP, ngày 29/2/2030, của Chính phủ về bến cảng.', 'Chính phủ'],
    ['Công văn số 63, ngày 31/4, của Bộ Y tế về bến cảng.', 'Bộ Y tế'],
    [
      'Bộ Y tế vừa ban hành Thông tư số 24/2031/TT-BYT sửa đổi Quy chế trực bến ban hành kèm theo Thông tư số 6/2030/TT-BYT, ngày 10/4/2030 của Bộ trưởng Bộ Y tế.',
      'Bộ Y tế',
    ],
    ['Theo Công văn số 12 ngày 3/4/2031 của NHNNVN về phao.', 'Ngân hàng Nhà nước Việt Nam'],
    ['Theo Công văn số 12 của Bộ NN & PTNT về phao.', 'Bộ Nông nghiệp và Phát triển nông thôn'],
    ['Theo Công văn số 12 của Sở LĐ-TB và XH về phao.', 'Sở Lao động - Thương binh và Xã hội'],
    ['Theo Công văn số 12 của Sở LĐ-TB & XH tỉnh Hòa An.', 'Sở Lao động - Thương binh và Xã hội tỉnh Hòa An'],
    ['Theo Công văn số 12/SLĐTBXH-VP của Sở LĐ-TB&XH về dạy nghề.', 'Sở Lao động - Thương binh và Xã hội'],
    ['Quyết định số 6 của Hội nghị cán bộ tỉnh về bến cảng Hòa An.', undefined],
    [
      'Nghị quyết số 60-NQ/TW của Hội nghị lần thứ mười một Ban Chấp hành Trung ương Đảng khóa XIII về bến.',
      'Ban Chấp hành Trung ương Đảng',
    ],
    [
      'Bãi bỏ Thông tư 1/2031/TT-VPCP của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ.',
      'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ',
    ],
    ['Theo Chương II Nghị định số 146/2031/NĐ-CP của Chính phủ và Chương XI Thông tư số 3.', 'Chính phủ'],
    ['Theo thông tư số 07 của bộ trên.', undefined],
    [
      'Nghị quyết số 8-NQ/TW của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII về bến cảng.',
      'Ban Chấp hành Trung ương Đảng',
    ],
    // The committee is named as it is written; told by its number alone, without the Party.
    [
      'Quán triệt nghị quyết Hội nghị lần thứ 11 của Ban Chấp hành Trung ương Đảng khóa XIII về bến cảng.',
      'Ban Chấp hành Trung ương Đảng',
    ],
    [
      'Quán triệt nghị quyết Hội nghị lần thứ 11 Ban Chấp hành Trung ương khóa XIII về bến cảng.',
      'Ban Chấp hành Trung ương',
    ],
    ['Sơ kết Nghị quyết Trung ương 8 (khóa XIII) về bến cảng.', 'Ban Chấp hành Trung ương'],
    ['Nghị quyết số 8-NQ/TW của Hội nghị Trung ương 6 (khóa XII) về bến cảng.', 'Ban Chấp hành Trung ương'],
    ['Kế hoạch số 12/KH-UBND ngày 3/4 của UBND quận 5 về kiểm tra bến.', 'Ủy ban nhân dân quận 5'],
    ['Chính phủ đã ban hành các Nghị định 100/2031/NĐ-CP ngày 1/7/2031 và Nghị định 134/2031/NĐ-CP.', 'Chính phủ'],
    ['Bộ Y tế vừa ban hành hai Thông tư số 12/2031/TT-BYT và số 13/2031/TT-BYT.', 'Bộ Y tế'],
    ['Thực hiện Chỉ thị 788-CT/QUTW của Thường vụ Quân ủy Trung ương.', 'Thường vụ Quân ủy Trung ương'],
    ['Sở Y tế tỉnh Hòa An đã tiên phong lên Kế hoạch 147/KH-SYT.', 'Sở Y tế tỉnh Hòa An'],
    ['Thông tư số 30/2031/TT-BGDĐT ban hành Quy chế thi bơi cấp tỉnh (Thông tư 30).', undefined],
    ['Việc này được Chính phủ giao tại Nghị quyết số 76/NQ-CP.', 'Chính phủ'],
    ['Tại quyết định giao vốn năm 2031 của Bộ Y tế (Quyết định số 12/QĐ-BYT ngày 3/4), bến có tiền.', 'Bộ Y tế'],
    ['Bộ Y tế đã chấp thuận cho bến vay vốn theo tiến độ (Công văn số 12/BYT-TH ngày 3/4).', 'Bộ Y tế'],
    [
      'Ông ký công văn 11 của Ban Chỉ đạo sắp xếp bến cảng các cấp của Chính phủ.',
      'Ban Chỉ đạo sắp xếp bến cảng các cấp của Chính phủ',
    ],
    [
      'Công văn số 21-CV/BCĐ của Ban Chỉ đạo Trung ương về tổng kết thực hiện Nghị quyết 28 nêu rõ.',
      'Ban Chỉ đạo Trung ương về tổng kết thực hiện Nghị quyết 28',
    ],
    [
      'Công văn số 21-CV/BCĐ của Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số 28-NQ/TW.',
      'Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số 28-NQ/TW',
    ],
    ['Chiều nay, gần 90% đại biểu Quốc hội đã bấm nút thông qua Luật Bến tàu (sửa đổi).', 'Quốc hội'],
    ['Quốc hội đã tán thành thông qua Luật Bến tàu (sửa đổi).', 'Quốc hội'],
    ['Các đại biểu Quốc hội nhấn nút thông qua Nghị quyết số 94/2031/QH16 về bến tàu.', 'Quốc hội'],
    ['Đại biểu Quốc hội có Công văn số 11 về bến tàu.', 'Đại biểu Quốc hội'],
    ['Công văn 11 của Ban Chỉ đạo về tổng kết phong trào.', 'Ban Chỉ đạo'],
    ['Công văn 11 của Ban Chỉ đạo yêu cầu các xã của tỉnh báo cáo.', 'Ban Chỉ đạo'],
    [
      'Thông tư liên tịch số 12/2031/TTLT-BXD-BTC giữa Bộ Xây dựng và Bộ Tài chính hướng dẫn thu phí.',
      'Bộ Xây dựng và Bộ Tài chính',
    ],
    ['Tại Thông báo số 12/TB-VPCP ngày 3/4/2031, Văn phòng Chính phủ truyền đạt ý kiến.', 'Văn phòng Chính phủ'],
    ['Tại Quyết định số 1887/QĐ-TTg, Thủ tướng Chính phủ điều động ông Lê Văn An.', 'Thủ tướng Chính phủ'],
    ['Tại Nghị quyết số 26/2016/QH14 ngày 10.11.2016, Quốc hội đã cho phép dùng vốn.', 'Quốc hội'],
    ['Quyết định của Thủ tướng Chính phủ ban hành Quy chế phối hợp hoạt động của các bến.', 'Thủ tướng Chính phủ'],
    ['Theo Quyết định 67/QĐ-UBND của UBND TP. Hòa An về rừng đảo.', 'Ủy ban nhân dân thành phố Hòa An'],
    ['Bộ Giáo dục và Đào tạo (GD-ĐT) đã ban hành Quyết định số 3479/QĐ-BGDĐT.', 'Bộ Giáo dục và Đào tạo'],
    [
      'Thông tư liên tịch số 5/2031/TTLT-BTP-BCA-BYT của Bộ Tư pháp, Bộ Công an và Bộ Y tế hướng dẫn khai sinh.',
      'Bộ Tư pháp, Bộ Công an và Bộ Y tế',
    ],
    ['Xét đề nghị tại Tờ trình số 606, UBND TP quyết định khen thưởng.', undefined],
    ['Xét đề nghị của Bộ trưởng Bộ Y tế tại Tờ trình số 606 ngày 2/3/2031.', 'Bộ trưởng Bộ Y tế'],
    ['Xét đề nghị của Giám đốc Sở Y tế tại Tờ trình số 606/TTr-SYT, UBND tỉnh mở bến.', 'Giám đốc Sở Y tế'],
    ['Xét đề nghị của Trưởng Ban Thi đua, Sở Nội vụ tại Tờ trình số 606.', 'Trưởng Ban Thi đua, Sở Nội vụ'],
    ['Theo đề nghị của Sở Y tế tại Công văn số 60/SYT-KT, Bộ đồng ý.', 'Sở Y tế'],
    ['Theo đề nghị của UBND tỉnh Hòa An tại Văn bản số 60/UBND-KT, Bộ đồng ý.', 'Ủy ban nhân dân tỉnh Hòa An'],
    ['Theo đề nghị của người dân tại Công văn số 60/UBND-KT, Bộ đồng ý.', undefined],
    ['Theo kiến nghị của Sở Y tế tại Công văn số 60/SYT-KT, Bộ đồng ý.', 'Sở Y tế'],
    ['Xem nội dung trình của Sở Y tế tại Tờ trình số 606, tỉnh đồng ý.', 'Sở Y tế'],
    ['Mở bến theo chương trình của Sở Y tế tại Công văn số 60, tỉnh cấp vốn.', undefined],
    ['Trong quá trình làm việc của Sở Y tế và quá trình của Bộ Y tế tại Công văn số 60, tỉnh cấp vốn.', undefined],
    ['Sau hội nghị của Sở Y tế tại Công văn số 60, tỉnh cấp vốn.', undefined],
    ['Theo đề nghị của Bộ Y tế, Bộ Xây dựng tại Công văn số 60, tỉnh cấp vốn.', undefined],
    ['Theo Luật Đê điều mà Quốc hội ban hành năm 2031 thì bến phải có phao.', 'Quốc hội'],
    [
      'Ban được lập theo Quy định số 40-QĐ/TW, ngày 19/9/2031 và Quyết định số 343-QĐNS/TW, ngày 13/8/2032 của Bộ Chính trị.',
      'Bộ Chính trị',
    ],
    ['Bộ Y tế đã ban hành Bộ Quy tắc ứng xử trên tàu (Quyết định số 874/QĐ-BYT ngày 17/6/2031).', 'Bộ Y tế'],
    [
      'Thủ tướng Chính phủ đã quyết định hỗ trợ gạo, phao cho dân đảo (Quyết định số 772/QĐ-TTg ngày 9/5/2031).',
      'Thủ tướng Chính phủ',
    ],
    [
      'Thủ tướng đã chỉ đạo các bộ thống kê; ban hành Định mức hỗ trợ (Quyết định 18/QĐ-TTg ngày 9/5/2031).',
      'Thủ tướng Chính phủ',
    ],
    ['Bộ Y tế báo cáo việc ban hành định mức (Quyết định 18/QĐ-TTg ngày 9/5/2031).', undefined],
    [
      'Tại Quyết định số 31-QĐ/ĐU ngày 21/2/2031, Đảng ủy Tổng cục Hậu cần thi hành kỷ luật ông An.',
      'Đảng ủy Tổng cục Hậu cần',
    ],
    ['Sở Y tế TP cũng vừa ban hành Kế hoạch số 42/KH-SYT về kiểm tra bến tàu tại TP.HCM.', 'Sở Y tế thành phố'],
    ['Bộ Thủy chính Viễn thông vừa ra Quyết định số 16/2031/QĐ-BTCVT.', undefined],
    ['Sở Y tế Hòa An vừa ban hành Kế hoạch số 42/KH-SYT.', 'Sở Y tế Hòa An'],
    ['Thông tư 40/2031/TT-BTC do Bộ Tài chính quy định chế độ đi tàu có hiệu lực từ mai.', 'Bộ Tài chính'],
    ['Tháng 12-2031, Quốc hội khoá XVI ban hành nghị quyết số 37/2031/QH16 về thi cử.', 'Quốc hội'],
    ['Quốc hội khóa XVI, Kỳ họp thứ 3 đã thông qua Nghị quyết số 41/2031/QH16.', 'Quốc hội'],
    ['Hai văn bản Bộ Y tế vừa ban hành: Thông tư số 39/2031/TT-BYT về phao và Thông tư số 40.', 'Bộ Y tế'],
    [
      'Tổng kết Nghị quyết số 18-NQ/TW (ngày 25/10/2031 của Ban Chấp hành Trung ương Đảng khóa XII) về bộ máy.',
      'Ban Chấp hành Trung ương Đảng',
    ],
    ['Trên cơ sở đề nghị của Bộ Tài chính (Công văn số 2000) và ý kiến của bến cảng.', 'Bộ Tài chính'],
    ['Căn cứ Nghị định 32/2031/NĐ-CP ngày 10/4/20319 của Chính phủ về phao cứu sinh.', 'Chính phủ'],
    ['Chuyện Thông tư 37, một quy định của Bộ Công Thương, bắt bến phải xin phép.', 'Bộ Công Thương'],
    ['Căn cứ Báo cáo số 48/BC-UBTP15 của Ủy ban Tư pháp của Quốc hội.', 'Ủy ban Tư pháp của Quốc hội'],
    ['Bộ Giáo dục và Đào tạo (GDĐT) vừa ban hành Thông tư số 6/2031/TT-BGDĐT.', 'Bộ Giáo dục và Đào tạo'],
    ['Phải phát huy hơn nữa Nghị quyết 04 Bộ Chính trị. Ai cũng mừng.', 'Bộ Chính trị'],
    ['Theo chỉ thị 45 và kết luận 154 của Bộ Chính trị, cấp ủy mới phải đủ tiêu chuẩn.', 'Bộ Chính trị'],
    ['Theo Nghị định 100 và Thông tư 15 của Bộ Y tế, quán phải đóng.', undefined],
    ['Nghị quyết 29 của BCH T.Ư Đảng khóa XI về giáo dục.', 'Ban Chấp hành Trung ương Đảng'],
    ['Căn cứ Công văn số 5678/VPCP-TCCV ngày 1/6/2031, của VPCP thông báo về bến cảng.', 'Văn phòng Chính phủ'],
    ['Quy chế thi được Bộ GD&ĐT ban hành kèm Thông tư số 24/2031/TT-BGDĐT.', 'Bộ Giáo dục và Đào tạo'],
    ['Điều lệ được Bộ Y tế ban hành kèm theo Quyết định 24/QĐ-BYT.', 'Bộ Y tế'],
    ['Bộ GTVT phê duyệt dự án cầu tại Quyết định số 1393/QĐ-BGTVT ngày 16/4/2031.', 'Bộ Giao thông vận tải'],
    [
      'Kết luận số 9-KL/BCĐ ngày 4/1/2031 và Công văn số 1-CV/BCĐ của Ban Chỉ đạo Trung ương.',
      'Ban Chỉ đạo Trung ương',
    ],
    [
      'Theo Nghị quyết Đại hội đại biểu Đảng bộ tỉnh\nlần thứ XVI, tỉnh mở cảng.',
      'Đại hội đại biểu Đảng bộ tỉnh lần thứ XVI',
    ],
    ['Điều 3 Quyết định số 960/QĐ-TTg ngày 07 tháng 7 năm 2031\ncủa Thủ tướng Chính phủ.', 'Thủ tướng Chính phủ'],
  ])('%s', (text, issuer) => {
    expect(first(text)?.issuer).toBe(issuer);
  });
});

describe('when it was made', () => {
  it.each<readonly [string, string | undefined]>([
    ['Ngày 9/6/2031, Bộ trưởng Bộ Xây dựng đã ký ban hành Quyết định 8721/QĐ-BXD.', '2031-06-09'],
    ['Ngày 9/6/2031, thay mặt Bộ Chính trị, Thường trực Ban Bí thư ký ban hành Quy định 901-QĐ/TW.', '2031-06-09'],
    ['Phó Thủ tướng Lê Văn An ngày 5/9/2031 đã ký Quyết định số 1901/QĐ-TTg.', '2031-09-05'],
    ['Nghị định số 5/2031/NĐ-CP được ban hành ngày 3/2/2031.', '2031-02-03'],
    ['Quyết định số 10/2031/QĐ-UBND ngày 18/1 của UBND tỉnh Hòa An.', '2031-01-18'],
    // The day of what is amended is not the day of what amends it.
    [
      'Bộ Y tế vừa ban hành Thông tư số 24/2031/TT-BYT sửa đổi Quy chế trực bến ban hành kèm theo Thông tư số 6/2030/TT-BYT, ngày 10/4/2030 của Bộ trưởng Bộ Y tế.',
      undefined,
    ],
    [
      'Bộ Y tế vừa ban hành Thông tư số 24/2031/TT-BGD&ĐT sửa đổi Quy chế thi ban hành kèm theo Thông tư số 6/2030/TT-BGD&ĐT, ngày 10/4/2030 của Bộ trưởng Bộ Y tế.',
      undefined,
    ],
    // No calendar has the day.
    ['Nghị định 63/2030/NĐ-CP, ngày 29/2/2030, của Chính phủ về bến cảng.', undefined],
    ['Nghị định 63/2028/NĐ-CP, ngày 29/2/2028, của Chính phủ về bến cảng.', '2028-02-29'],
    ['Quyết định số 12/QĐ-UBND ngày 31/4/2031 của UBND tỉnh Hòa An.', undefined],
    ['Nghị định 63/2030/NĐ-CP ngày 29/2 của Chính phủ về bến cảng.', undefined],
    ['Nghị định 63/2030/NĐ-CP ngày 31/4 của Chính phủ về bến cảng.', undefined],
    [
      'Ngày 24/4 vừa qua, Chính phủ đã ban hành Nghị định 49/2031/NĐ-CP. Hạn chót là ngày 1/1/2032, không muộn hơn.',
      '2031-04-24',
    ],
    ['Ngày 5/1/2032, Chính phủ ban hành Nghị định số 399/2031/NĐ-CP về phao.', '2032-01-05'],
    ['Ngày 5 tháng 1 năm 2032, Bộ trưởng Bộ Xây dựng ký ban hành Thông tư số 39/2031/TT-BXD.', '2032-01-05'],
    ['Thực hiện Công văn 79/2031 của Bộ Nội vụ.', undefined],
    ['Quyết định số 12/QĐ-UBND ngày 18/1 của UBND tỉnh Hòa An, trước đó là Công văn 79/2031.', '2031-01-18'],
    ['Quyết định số 12/QĐ-UBND ngày 18 tháng 1 năm\n2031 của UBND tỉnh Hòa An.', '2031-01-18'],
    ['Khoản 7 Điều 1 Quyết định số 1451/QĐ-TTg ngày 24\ntháng 9 năm 2031 của Thủ tướng.', '2031-09-24'],
    ['Tại Nghị định 89/2031/NĐ-CP của Chính phủ về BHTG ngày 1-9-2031 đã có quy định.', '2031-09-01'],
    ['Theo Nghị định 67, ngày 25/8/2031, Bộ Nông nghiệp có thông tư 26 về tàu cá.', undefined],
    ['Ông bị điều tra theo khoản 2, Điều 229, Bộ luật Hình sự, ngày 16/12/2031.', undefined],
    ['Căn cứ Thông tư số 6/2031/TT-BYT ngày 21/3/ 2031 của Bộ Y tế.', '2031-03-21'],
    ['Căn cứ Nghị định 32/2031/NĐ-CP ngày 10/4/20319 của Chính phủ về phao cứu sinh.', undefined],
    ['Tổng kết Nghị quyết số 18-NQ/TW (ngày 25/10/2031 của Bộ Chính trị) về bộ máy.', '2031-10-25'],
    ['Theo Quyết định 659 ngày 23/3, việc thử kéo dài đến trước ngày 1/1/2031.', undefined],
    ['Trước đó, tháng 7/2031, Bộ Y tế đã ban hành Quyết định số 68/QĐ-BYT về bến cảng.', '2031-07'],
    ['Đến tháng 12 năm 2031, UBND huyện Hòa An ra Quyết định số 13/QĐ-UB cấp đất.', '2031-12'],
    ['Nhớ tháng 6-2031, Thủ tướng Chính phủ ký Quyết định 1013 về lãi suất.', '2031-06'],
    ['Nghị định 67 ban hành tháng 7/2031 của Chính phủ về tàu cá còn dùng.', '2031-07'],
    ['Theo Thông tư 78 được Bộ Công Thương ban hành tháng 5/2031, giá vé gồm cả phao.', '2031-05'],
    ['Theo Luật Đê điều mà Quốc hội ban hành năm 2031 thì bến phải có phao.', '2031'],
    ['Nghị định số 5/2031/NĐ-CP do Chính phủ ban hành năm nay quy định về tàu cá.', undefined],
    ['Tháng 7/2031, Chính phủ ban hành Nghị định 67. Nghị định 67 ngày 3/7/2031 về tàu cá.', '2031-07-03'],
    ['Sau 3 tháng 7/2031, Bộ Y tế ban hành Quyết định 68.', undefined],
    ['Trước tháng 7/2031, Bộ Y tế ban hành Quyết định số 68/QĐ-BYT về bến cảng.', undefined],
    ['Theo Nghị định 67, tháng 7/2031 tỉnh sẽ đóng bến.', undefined],
    ['Sở hướng dẫn Quyết định số 68/QĐ-BYT\n\nNgày 3/4/2031, Sở Y tế họp bàn.', undefined],
    ['Căn cứ Công điện 71/CĐ-TTg năm 2031 của Thủ tướng Chính phủ.', '2031'],
    ['Theo quyết định 4480 năm 2031, tàu phải đổi tên.', '2031'],
    ['Công điện 71/CĐ-TTg năm 2031 nêu rõ. Công điện 71/CĐ-TTg ngày 3/4/2031 của Thủ tướng.', '2031-04-03'],
    ['Ngày 29/6/2031, Kỳ họp thứ 7, Quốc hội khóa XV đã thông qua Luật Đê điều số 41/2031/QH15.', '2031-06-29'],
    [
      'Sáng 29/6/2031, tại phiên họp thứ 42, Ủy ban Thường vụ Quốc hội thông qua Nghị quyết số 19/2031/UBTVQH15.',
      '2031-06-29',
    ],
    ['Chiều 29/6, Quốc hội thông qua Luật Đê điều (sửa đổi) theo Nghị quyết số 5-NQ/TW ngày 3/4/2029.', undefined],
    ['Xét văn bản số 9720/BXD-QLN\nngày 31 tháng 10 năm 2031.\nĐiều 1. Mở bến.', '2031-10-31'],
    ['Các Nghị quyết 19/NQ-CP năm 2031, 2032 của Chính phủ chưa xong.', undefined],
    [
      'Luật Đê điều (LĐĐ) được Quốc hội khóa XV tại Kỳ họp bất thường lần thứ 9 thông qua ngày 19/2/2031.',
      '2031-02-19',
    ],
    ['Luật Đê điều được Quốc hội thông qua tại Kỳ họp bất thường lần thứ 9 ngày 19/2/2031.', '2031-02-19'],
    ['Theo Nghị định 24/2031/NĐ-CP và Luật Đê điều năm 2031, bến phải đóng.', undefined],
    // The sixteenth National Assembly sits from 2026 on: the year of another day is not this one's.
    ['Ngày 28/9, Ủy ban Thường vụ Quốc hội ban hành Nghị quyết số 191/NQ-UBTVQH16. Bến mở ngày 26/7/2011.', undefined],
  ])('%s', (text, date) => {
    expect(first(text)?.date).toBe(date);
  });
});

describe('what it is called', () => {
  it.each<readonly [string, string | undefined]>([
    [
      'Nghị định 8/2031/NĐ-CP ngày 3/4/2031 của Chính phủ quy định chức năng của Bộ Văn hóa, Thể thao và Du lịch.',
      'quy định chức năng của Bộ Văn hóa, Thể thao và Du lịch',
    ],
    [
      'So với Nghị định 8/2031/NĐ-CP ngày 3/4/2031 quy định nhiệm vụ của Bộ Tư pháp, cơ cấu mới giảm hai cục.',
      'quy định nhiệm vụ của Bộ Tư pháp',
    ],
    [
      'Nghị định 8/2031/NĐ-CP ngày 3/4/2031 quy định nhiệm vụ của Bộ Tư pháp quy định nội dung mới.',
      'quy định nhiệm vụ của Bộ Tư pháp',
    ],
    [
      'Theo Nghị định 8/2031/NĐ-CP ngày 3/4/2031 quy định nhiệm vụ của Bộ Công Thương và các quy định khác.',
      'quy định nhiệm vụ của Bộ Công Thương',
    ],
    ['Nghị định 8/2031/NĐ-CP về còi xe hết hiệu lực từ mai.', 'còi xe'],
    [
      'Nghị quyết 3-NQ/TW về đổi mới bến cảng hoạt động hiệu lực, hiệu quả.',
      'đổi mới bến cảng hoạt động hiệu lực, hiệu quả',
    ],
    [
      'Quyết định 8/2031/QĐ-TTg quy định khí thải đối với xe đã qua sử dụng.',
      'quy định khí thải đối với xe đã qua sử dụng',
    ],
    [
      'Quyết định 12/QĐ-BXD công bố thủ tục được sửa đổi, bổ sung, thay thế.',
      'công bố thủ tục được sửa đổi, bổ sung, thay thế',
    ],
    [
      'Nghị định 9/2031/NĐ-CP sửa đổi, bổ sung Nghị định số 26/2029/NĐ-CP về còi xe.',
      'sửa đổi, bổ sung Nghị định số 26/2029/NĐ-CP về còi xe',
    ],
    [
      'Nghị định 9/2031/NĐ-CP quy định số lượng phó chủ tịch; trình tự, thủ tục bầu.',
      'quy định số lượng phó chủ tịch; trình tự, thủ tục bầu',
    ],
    ['Nghị quyết 3-NQ/TW của Bộ Chính trị, ngày 16/1/2031, về bến cảng.', 'bến cảng'],
    ['Quy định 901-QĐ/TW quy định về tổ chức bộ máy cảng vụ.', 'quy định về tổ chức bộ máy cảng vụ'],
    ['Bộ trưởng Bộ Y tế ký Quyết định số 376/QĐ-BYT thành lập Hội đồng kỷ luật.', 'thành lập Hội đồng kỷ luật'],
    ['QUYẾT ĐỊNH 381/QĐ-BTC VỀ CHỨC NĂNG, NHIỆM VỤ CỦA CỤC CẢNG', 'CHỨC NĂNG, NHIỆM VỤ CỦA CỤC CẢNG'],
    ['Quyết định số 47/QĐ-BTC về quản lý đối với Quỹ Bến cảng, trong đó có phí.', 'quản lý đối với Quỹ Bến cảng'],
    ['Chỉ thị 7/CT-TTg về cứu hộ với 436 phiếu thuận.', 'cứu hộ'],
    ['Chỉ thị 8-CT/TW về an toàn bến cảng (ATBC) trong tình hình mới.', 'an toàn bến cảng (ATBC) trong tình hình mới'],
    ['Nghị định 8/2031/NĐ-CP về tinh giản biên chế quy định, nếu thôi việc thì được bù.', 'tinh giản biên chế'],
    ['Nghị quyết 24/NQ-CP về công tác dân tộc đề ra mục tiêu lớn.', 'công tác dân tộc'],
    ['Nghị quyết 4-NQ/TW về chỉnh đốn Đảng gắn với Chỉ thị 05.', 'chỉnh đốn Đảng'],
    ['Tại Nghị định 89/2031/NĐ-CP của Chính phủ về BHTG ngày 1-9-2031 đã có quy định.', 'BHTG'],
    [
      'Luật số 56/2031/QH16 sửa đổi, bổ sung Luật Ngân sách nhà nước, pháp luật có liên quan, báo cáo Quốc hội.',
      'sửa đổi, bổ sung Luật Ngân sách nhà nước, pháp luật có liên quan',
    ],
    [
      'Chính phủ ban hành Nghị định số 81/2031/NĐ-CP gia hạn nộp thuế đối với tàu cá.',
      'gia hạn nộp thuế đối với tàu cá',
    ],
    ['Nghị định 47/2031/NĐ-CP quy định 9 nhóm được hưởng.', undefined],
    ['Nghị định 47/2031/NĐ-CP quy định người đóng là chủ tàu.', undefined],
    ['Ông giữ Quyết định 12/QĐ-UBND ngày 3/4/2031 giải quyết khiếu nại của ông.', undefined],
  ])('%s', (text, title) => {
    expect(first(text)?.title).toBe(title);
  });

  it('takes the title beside day and issuer for the headline’s', () => {
    const text =
      'Nghị định 8/2031/NĐ-CP: Sửa đổi mức phạt\n\nChính phủ ban hành Nghị định 8/2031/NĐ-CP ngày 3/4/2031 về còi xe.';
    expect(first(text)?.title).toBe('còi xe');
  });

  it.each([
    ['Quy chế thưởng đột xuất cho tàu của Bộ', 'Quy chế thưởng đột xuất cho thuyền viên của các cảng'],
    ['Quy chế thưởng cho tàu của Bộ', 'Quy chế thưởng cho tàu của Bộ'],
  ])('takes the title that goes on in the text as the headline’s begins: %s', (headline, title) => {
    const body = 'Theo Quyết định số 8/QĐ-BXD về Quy chế thưởng đột xuất cho thuyền viên của các cảng.';
    expect(first(`Quyết định số 8/QĐ-BXD về ${headline}\n\n${body}`)?.title).toBe(title);
  });

  it('keeps the headline’s where the text only tells what changes', () => {
    const text =
      'Nghị định 8/2031/NĐ-CP sửa đổi, bổ sung quy định về còi\n\nNghị định 8/2031/NĐ-CP sửa đổi, bổ sung quy định trên.';
    expect(first(text)?.title).toBe('sửa đổi, bổ sung quy định về còi');
  });

  it('leaves out the verb where the document is called without it', () => {
    const text =
      'Nghị quyết 1190/2031/QH16 quy định về sắp xếp bến. Toàn văn Nghị quyết 1190/2031/QH16 về sắp xếp bến.';
    expect(first(text)?.title).toBe('sắp xếp bến');
  });
});

describe('who makes the second of two letters', () => {
  it.each<readonly [string, string | undefined]>([
    [
      'Sở Y tế có Công văn số 7/SYT-NV gửi Cục Thuế, Bộ Tài chính và Công văn số 8/SYT-NV ngày 3/4 gửi tỉnh.',
      'Sở Y tế',
    ],
    ['Sở Y tế có Công văn 7/SYT ngày 3/4/2031, Công văn 8/SYT-NV ngày 5/4/2031 về bến đò.', 'Sở Y tế'],
    ['Sở Y tế có Công văn số 7/SYT-NV gửi Cục Thuế. Cục có ý kiến, và Công văn số 8/SYT-NV còn đó.', undefined],
    ['Sở Y tế có Công văn số 7/SYT-NV gửi Cục Thuế và Công văn số 8/CT-NV ngày 3/4 gửi tỉnh.', undefined],
  ])('%s', (text, issuer) => {
    expect(recognize(text, lexicon).documents[1]?.issuer).toEqual(issuer);
  });
});
