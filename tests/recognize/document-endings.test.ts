import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import type { OfficialDocument } from '../../utils/model/document';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

function first(text: string): OfficialDocument | undefined {
  return recognize(text, lexicon).documents[0];
}

describe('titles that start with what a decision does', () => {
  it.each<readonly [string, string | undefined]>([
    [
      'Ban Thường vụ Huyện ủy Bến Nước đã có Quyết định 35/QĐ-HU, cho ông Lê Văn An thôi giữ chức Bí thư.',
      'cho ông Lê Văn An thôi giữ chức Bí thư',
    ],
    ['Huyện ủy có Quyết định 36/TB-HU, đồng ý cho ông Lê Văn An nghỉ việc. Hết.', 'đồng ý cho ông Lê Văn An nghỉ việc'],
    [
      'Công an ra Quyết định số 32/C46 khởi tố vụ án hình sự: Buôn lậu phao (theo Điều 9).',
      'khởi tố vụ án hình sự: Buôn lậu phao',
    ],
    [
      'Phó Thủ tướng đã ký Quyết định số 1901/QĐ-TTg phê duyệt Đề án xây dựng Trường Hàng hải Việt Nam là trường trọng điểm về kinh tế biển giai đoạn đến năm 2040. Mục tiêu là đào tạo.',
      'phê duyệt Đề án xây dựng Trường Hàng hải Việt Nam là trường trọng điểm về kinh tế biển giai đoạn đến năm 2040',
    ],
    [
      'Thủ tướng đã ký Quyết định số 1901/QĐ-TTg phê duyệt Đề án xây dựng bến Sao là một việc hay.',
      'phê duyệt Đề án xây dựng bến Sao',
    ],
    ['Công an ra Quyết định số 32/C46 khởi tố vụ án: hôm nay ba người bị bắt.', 'khởi tố vụ án'],
    [
      'Bộ có Quyết định số 1369/QĐ-BXD điều động và bổ nhiệm ông Lê Văn An, Phó cục trưởng Cục Hàng hải, Bộ Xây dựng giữ chức Thành viên Hội đồng thành viên Tổng công ty Bến Sao kể từ ngày 8/4/2031.',
      'điều động và bổ nhiệm ông Lê Văn An, Phó cục trưởng Cục Hàng hải, Bộ Xây dựng giữ chức Thành viên Hội đồng thành viên Tổng công ty Bến Sao',
    ],
    [
      'Bộ có Quyết định số 13/QĐ-BXD bổ nhiệm ông Lê Văn An giữ chức Cục trưởng Cục Hàng hải từ 1/6/2031.',
      'bổ nhiệm ông Lê Văn An giữ chức Cục trưởng Cục Hàng hải',
    ],
    [
      'Bộ có Quyết định số 13/QĐ-BXD bổ nhiệm ông Lê Văn An, Bộ Xây dựng đã giao ông giữ chức ấy từ lâu.',
      'bổ nhiệm ông Lê Văn An',
    ],
    [
      'Bộ trưởng ký quyết định số 4698/QĐ-BXD ngày 01/12/2031 áp dụng hình thức kỷ luật Buộc thôi việc đối với ông Lê Văn An. Hết.',
      'áp dụng hình thức kỷ luật Buộc thôi việc đối với ông Lê Văn An',
    ],
    ['Quyết định số 9/QĐ-BXD áp dụng từ 1/6 cho mọi bến.', undefined],
    ['Bộ có Quyết định số 9/QĐ-BXD công nhận bến Hòa An là cảng loại hai.', 'công nhận bến Hòa An là cảng loại hai'],
    [
      'Thủ tướng đã ban hành Quyết định 17/QĐ-TTg chuyển giao bến Hòa An về Bộ Xây dựng.',
      'chuyển giao bến Hòa An về Bộ Xây dựng',
    ],
    [
      'Thủ tướng ký Quyết định số 50/QĐ-TTg công nhận xã Hòa An đạt chuẩn nông thôn mới.',
      'công nhận xã Hòa An đạt chuẩn nông thôn mới',
    ],
    ['Phó Thủ tướng ký Công văn số 20/TTg-ĐMDN yêu cầu kiểm điểm các bến.', undefined],
    [
      'Theo Nghị quyết 6/NQ-CP thông qua Phương án đơn giản hóa thủ tục tàu cá.',
      'thông qua Phương án đơn giản hóa thủ tục tàu cá',
    ],
    ['Nghị quyết số 6/2031/QH16 thông qua hôm qua.', undefined],
    [
      'Thông báo số 1-TB/BCĐTW ngày 2/1/2031 thông báo Kết luận của đồng chí Tổng Bí thư về bến cảng.',
      'thông báo Kết luận của đồng chí Tổng Bí thư về bến cảng',
    ],
    [
      'Anh nhận Quyết định số 11/QĐ-BXD do ông Lê Văn An (Phó giám đốc bến Hòa An) ký về việc hủy hợp đồng lao động.',
      'hủy hợp đồng lao động',
    ],
    ['Kết luận số 24-KL/TW ngày 5.6.2032 của Bộ Chính trị khóa 16 về quy hoạch cán bộ.', 'quy hoạch cán bộ'],
    ['Quận áp dụng Quyết định 45/2031 của TP về quy chế quản lý bến thuyền.', 'quy chế quản lý bến thuyền'],
    [
      'Có thể phạt theo Điều 46 Nghị định 18/2031/NĐ-CP (quy định trong hoạt động vận tải, bốc dỡ).',
      'quy định trong hoạt động vận tải, bốc dỡ',
    ],
    [
      'Theo Nghị định số 9/2031/NĐ-CP về phân định ranh giới giữa các tỉnh, Bộ Nội vụ, Bộ Xây dựng phải trình phương án.',
      'phân định ranh giới giữa các tỉnh',
    ],
    [
      'Việc này quy định tại khoản 3 Điều 32 Nghị định số 99/2031/NĐ-CP về bảo hiểm tàu cá do xã thực hiện.',
      'bảo hiểm tàu cá do xã thực hiện',
    ],
    ['Bổ sung khoản 3 Điều 4 Nghị định số 60/2031/NĐ-CP về thẩm quyền lập danh mục.', undefined],
  ])('%s', (text, title) => {
    expect(first(text)?.title).toBe(title);
  });
});

describe('where the sentence goes on behind a title', () => {
  it.each<readonly [string, string]>([
    [
      'Quyết định 13/QĐ-TTg về lãi suất theo Nghị định 100 cùng với lãi suất cho bến là 4%.',
      'lãi suất theo Nghị định 100',
    ],
    ['Kế hoạch 28 của Bộ Chính trị về phát triển vùng Hòa An, tiếp tục soạn đề án.', 'phát triển vùng Hòa An'],
    ['Học Nghị quyết số 5-NQ/TW về bến cảng leftcenterrightdel Trung tướng Lê Văn An phát biểu.', 'bến cảng'],
    ['Kết luận số 12-KL/TW sửa đổi quy định về cán bộ còn có gì băn khoăn.', 'sửa đổi quy định về cán bộ'],
    ['Quyết định số 21-QĐ/TW về góp ý xây dựng bến, thể hiện quyết tâm lớn.', 'góp ý xây dựng bến'],
    ['Nghị định 9/2031/NĐ-CP về vốn đầu tư công sau khi lập xã mới.', 'vốn đầu tư công'],
    ['Quyết định 13/QĐ-UBND về đất bến thuyền, đáng chú ý là phần bãi.', 'đất bến thuyền'],
    ['Nghị định số 16/2031/NĐ-CP về kết hợp quốc phòng với KTBC trên sông.', 'kết hợp quốc phòng với KTBC trên sông'],
    ['Theo Thông tư số 78/2031/TT-BTC ngày 1/2/2031 về thuế bến có hướng dẫn: "n) …".', 'thuế bến'],
    [
      'Áp dụng Thông tư số 1/2031/TT-TTCP quy định kế hoạch thanh tra và đặc biệt là Nghị quyết số 35/NQ-CP.',
      'quy định kế hoạch thanh tra',
    ],
    [
      'Kết luận số 9-KL/TW về đường Bến Nước (Hòa An) - Cồn Cát (Hòa Bình) và cầu.',
      'đường Bến Nước (Hòa An) - Cồn Cát',
    ],
    [
      'Nghị quyết 17/2031/QH16 về Kỳ họp thứ 8, Quốc hội khóa XVI, trong đó có thuế.',
      'Kỳ họp thứ 8, Quốc hội khóa XVI',
    ],
    [
      'Luật số 43/2031/QH16 sửa đổi, bổ sung Luật Đất đai số 31/2024/QH15, Luật Nhà ở và Luật Hóa chất và tại thời điểm có bến.',
      'sửa đổi, bổ sung Luật Đất đai số 31/2024/QH15, Luật Nhà ở và Luật Hóa chất',
    ],
    [
      'Ban có Hướng dẫn số 15-HD/UBKTTW, sửa đổi, bổ sung một số nội dung trong Hướng dẫn số 5-HD/UBKTTW.',
      'sửa đổi, bổ sung một số nội dung trong Hướng dẫn số 5-HD/UBKTTW',
    ],
    [
      'Quyết định 32/QĐ-UBND về mức giá qua cầu để hoàn vốn đường 39B, theo hình thức hợp đồng.',
      'mức giá qua cầu để hoàn vốn đường 39B, theo hình thức hợp đồng',
    ],
    [
      'Nghị quyết 33/NQ-CP về cấp phó của phòng, Trung tâm Phục vụ hành chính công thuộc xã, phường.',
      'cấp phó của phòng, Trung tâm Phục vụ hành chính công thuộc xã, phường',
    ],
    [
      'Nghị quyết số 73/2031/UBTVQH16 về việc phê chuẩn bảng lương cảng vụ; bảng lương hoa tiêu đã cũ.',
      'phê chuẩn bảng lương cảng vụ; bảng lương hoa tiêu',
    ],
    [
      'Thống đốc trao quyết định của Ban Thường vụ Đảng ủy Chính phủ về việc chỉ định ông Lê Văn An tham gia Ban Chấp hành, Ban Thường vụ.',
      'chỉ định ông Lê Văn An tham gia Ban Chấp hành, Ban Thường vụ',
    ],
  ])('%s', (text, title) => {
    expect(first(text)?.title).toBe(title);
  });
});

describe('the title of a printed text', () => {
  const HEAD = 'Toàn văn: Nghị quyết số 77/2031/QH16 về lập bến ở tỉnh Hòa An\n\nNGHỊ QUYẾT\n\n';
  it.each<readonly [string, string, string | undefined]>([
    [
      `${HEAD}Về việc thành lập bến thủy ở tỉnh Hòa An\n\nQUỐC HỘI\n\nCăn cứ Hiến pháp;`,
      'thành lập bến thủy ở tỉnh Hòa An',
      'Quốc hội',
    ],
    [`${HEAD}LẬP BẾN CỦA THỦ TƯỚNG\n\nCHÍNH PHỦ\n\nBến mở.`, 'lập bến ở tỉnh Hòa An', undefined],
    [`${HEAD}Bến mở từ hôm nay.\n\nKhách đông.`, 'lập bến ở tỉnh Hòa An', undefined],
  ])('%s', (text, title, issuer) => {
    expect(first(text)?.title).toBe(title);
    expect(first(text)?.issuer).toBe(issuer);
  });
});

describe('who makes it, and when, said elsewhere', () => {
  const STATE = 'nước Cộng hòa xã hội chủ nghĩa Việt Nam';
  it.each<readonly [string, string | undefined, string | undefined]>([
    [
      `Toàn văn: Nghị quyết số 77/2031/QH16 về bến cảng\n\nNGHỊ QUYẾT\n\nBến mở.\n\nNghị quyết này được Quốc hội ${STATE} khóa XVI, Kỳ họp bất thường lần thứ 9, thông qua ngày 18 tháng 02 năm 2031.`,
      'Quốc hội',
      '2031-02-18',
    ],
    [
      'Ông ký Nghị quyết số 96/2031/QH16 về ngân sách. Nghị quyết này được Quốc hội khóa XVI, kỳ họp thứ 9 thông qua ngày 17 tháng 5 năm 2031.',
      'Quốc hội',
      '2031-05-17',
    ],
    [
      'Tỉnh có Nghị quyết số 5-NQ/TU.\n\nBến mở.\n\nNghị quyết này được Quốc hội khóa XVI thông qua ngày 17 tháng 5 năm 2031.',
      'Quốc hội',
      '2031-05-17',
    ],
    [
      'Bến mở\n\nTheo Nghị quyết số 5-NQ/TU.\n\nNghị quyết này được Quốc hội khóa XVI thông qua ngày 17 tháng 5 năm 2031.',
      undefined,
      undefined,
    ],
    [
      'Ông nhắc tới Luật Đất đai.\n\nÔng ký Nghị quyết số 96/2031/QH16. Nghị quyết này được Quốc hội thông qua ngày 17 tháng 5 năm 2031. Luật này được Quốc hội thông qua ngày 18 tháng 5 năm 2031.',
      undefined,
      undefined,
    ],
    ['Nghị định số 96/2031/NĐ-CP có hiệu lực thi hành kể từ ngày ký ban hành (7/5/2031).', undefined, '2031-05-07'],
    [
      'Nghị quyết số 96/NQ-CP về phao nổi có hiệu lực từ ngày ký (ngày 7/5/2031); bãi bỏ phao cũ.',
      undefined,
      '2031-05-07',
    ],
    [
      'Nghị quyết số 96/NQ-CP: Thêm phao ở bến\n\nBến mở.\n\nNghị quyết này có hiệu lực thi hành kể từ ngày ký ban hành (ngày 7/5/2031).',
      undefined,
      '2031-05-07',
    ],
    ['Nghị định số 96/2031/NĐ-CP có hiệu lực từ ngày ký (trừ Điều 3, từ 7/5/2031).', undefined, undefined],
    ['Nghị định số 96/2031/NĐ-CP có hiệu lực thi hành từ ngày 7/5/2031.', undefined, undefined],
    [
      'Ngày 9/2/2031, thừa ủy quyền của Thủ tướng Chính phủ, Phó Thủ tướng Lê Văn An đã ký Công văn số 20/TTg-KTN.',
      undefined,
      '2031-02-09',
    ],
    [
      'Ngày 9/2/2031, dưới sự chủ trì của Chủ tịch Quốc hội Lê Văn An và sự điều hành của Phó Chủ tịch Quốc hội Trần Thị Bình, Quốc hội đã thông qua Luật Bến cảng.',
      'Quốc hội',
      '2031-02-09',
    ],
    // What comes into force next year is news of this one.
    [
      'Ngày 9/12, Quốc hội đã thông qua Luật Bến cảng. Luật có hiệu lực thi hành kể từ ngày 1/7/2032.',
      'Quốc hội',
      undefined,
    ],
    [
      'Ngày 9/12, Quốc hội đã thông qua Luật Bến cảng. Luật có hiệu lực từ ngày 1/7/2032, thay luật ngày 3/4/2031.',
      'Quốc hội',
      '2031-12-09',
    ],
    [
      'Đồng thời, ban Thường vụ Huyện ủy Bến Nước cũng có Quyết định 26/TB-HU.',
      'ban Thường vụ Huyện ủy Bến Nước',
      undefined,
    ],
    ['Theo đề nghị, Bộ trưởng bộ Quốc phòng ban hành Thông tư số 3/2031/TT-BQP.', 'Bộ trưởng bộ Quốc phòng', undefined],
    [
      'Bộ trưởng Bộ Công Thương chiều ngày 8/2/2031 đã ra Quyết định số 5/QĐ-BCT.',
      'Bộ trưởng Bộ Công Thương',
      '2031-02-08',
    ],
    ['Tỉnh Hòa An họp theo Quy định số 01 của Ban Thường vụ Tỉnh ủy.', 'Ban Thường vụ Tỉnh ủy', undefined],
    ['Thủ tướng Chính phủ đã ra chỉ thị Chỉ thị số 26/CT-TTg.', 'Thủ tướng Chính phủ', undefined],
    ['Tỷ giá theo hướng dẫn của Bộ Tài chính tại Thông tư số 20/2031/TT-BTC.', 'Bộ Tài chính', undefined],
    ['Thực hiện Nghị quyết 19, Nghị quyết 35 của Chính phủ, bến mở.', 'Chính phủ', undefined],
    ['(Kèm theo Nghị định số 58/2031/NĐ-CP\n\nngày 25 tháng 6 năm 2031 của Chính phủ)', 'Chính phủ', '2031-06-25'],
    [
      'Giữ nguyên Quyết định số 48 của UBND huyện Bến Nước. Quyết định số 48/QĐ-UBND của Chủ tịch UBND huyện Bến Nước.',
      'Chủ tịch Ủy ban nhân dân huyện Bến Nước',
      undefined,
    ],
  ])('%s', (text, issuer, date) => {
    expect(first(text)?.issuer).toBe(issuer);
    expect(first(text)?.date).toBe(date);
  });

  it('gives the maker also to a document behind what the first one amends', () => {
    const text =
      'Bộ Y tế ban hành Thông tư số 3/2031/TT-BYT sửa đổi Thông tư số 7/2030/TT-BYT về phao và Thông tư số 4/2031/TT-BYT về tàu.';
    const { documents } = recognize(text, lexicon);
    expect(documents.map(({ number, issuer }) => [number, issuer])).toEqual([
      ['3/2031/TT-BYT', 'Bộ Y tế'],
      ['7/2030/TT-BYT', undefined],
      ['4/2031/TT-BYT', 'Bộ Y tế'],
    ]);
  });
});

describe('what a printed text makes of a document’s name', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Theo Luât xử lý vi phạm hành chính, phạt 5 triệu.', ['Luât xử lý vi phạm hành chính']],
    ['Theo N-ghị định 67, tàu được vay.', ['N-ghị định 67']],
    ['Áp dụng khoản 8 Điều 69 Nghị định sổ 18/2031/NĐ-CP.', ['Nghị định sổ 18/2031/NĐ-CP']],
    ['Thông tư có số 05/2031/TT-BGDĐT có hiệu lực.', ['Thông tư có số 05/2031/TT-BGDĐT']],
    [
      'Bãi bỏ các Thông tư sau: số 15/2031/TT-BXD ngày 15/9/2031; số 11/2030/TT-BXD ngày 18/6/2030.',
      ['số 15/2031/TT-BXD', 'số 11/2030/TT-BXD'],
    ],
    ['Theo Chương trình giáo dục phổ thông 2018, lớp học hai buổi.', ['Chương trình giáo dục phổ thông 2018']],
    [
      'Thực hiện Chương trình hành động quốc gia vì trẻ em giai đoạn 2031 - 2035.',
      ['Chương trình hành động quốc gia vì trẻ em giai đoạn 2031 - 2035'],
    ],
    [
      'Triển khai Kế hoạch phối hợp với các bến giai đoạn 2031-2035.',
      ['Kế hoạch phối hợp với các bến giai đoạn 2031-2035'],
    ],
    ['Bộ ban hành Văn bản hợp nhất số 03/VBHN-BQP hôm qua.', ['Văn bản hợp nhất số 03/VBHN-BQP']],
    ['Vi phạm Luật đầu tư và Luật quản lý tài sản nhà nước.', ['Luật đầu tư', 'Luật quản lý tài sản nhà nước']],
  ])('%s', (text, surfaces) => {
    expect(recognize(text, lexicon).mentions.map(({ start, end }) => text.slice(start, end))).toEqual(surfaces);
  });

  it('takes a law by its abbreviation for the one whose name the article writes out', () => {
    const text = 'Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ có hiệu lực. Điều này trái Luật PCCC và CNCH.';
    expect(recognize(text, lexicon).documents).toHaveLength(1);
  });

  it('takes no text that has its symbol for a draft', () => {
    expect(first('Khi xây dựng Nghị quyết 94/2031/QH16, bộ quên bến.')?.draft).toBe(false);
    expect(first('Bộ đang xây dựng Luật Đê điều.')?.draft).toBe(true);
  });
});

describe('the clause behind a title at the start of a sentence', () => {
  it.each<readonly [string, string | undefined]>([
    ['Theo Nghị định số 8/2031/NĐ-CP về quản lý bến cảng, tàu cá sẽ nộp phí.', 'quản lý bến cảng'],
    ['Theo Nghị định số 8/2031/NĐ-CP về quản lý, sử dụng bến cảng, mức phí là 5%.', 'quản lý, sử dụng bến cảng'],
    [
      'Theo Thông tư số 8/2031/TT-BXD của Bộ Xây dựng về đăng kiểm, sửa chữa tàu cá, chủ tàu phải nộp hồ sơ.',
      'đăng kiểm, sửa chữa tàu cá',
    ],
    [
      'Căn cứ Thông tư số 8/2031/TT-BXD về đăng kiểm tàu cá, chủ tàu cần có phao; thuyền viên có bằng.',
      'đăng kiểm tàu cá',
    ],
    [
      'Căn cứ Nghị định số 8/2031/NĐ-CP quy định chức năng, nhiệm vụ của cảng vụ\nBến mở.',
      'quy định chức năng, nhiệm vụ của cảng vụ',
    ],
    [
      'Theo Nghị định số 8/2031/NĐ-CP về quản lý, sử dụng bến cảng được Chính phủ ban hành, bến thu phí.',
      'quản lý, sử dụng bến cảng',
    ],
    ['Bộ ban hành Nghị định số 8/2031/NĐ-CP về quản lý bến, tàu sẽ đăng kiểm.', 'quản lý bến, tàu'],
  ])('%s', (text, title) => {
    expect(first(text)?.title).toBe(title);
  });
});

describe('what the sentence says of the document behind its title', () => {
  it.each<readonly [string, string | undefined]>([
    [
      'Nghị định số 168/2031/NĐ-CP quy định xử phạt về trật tự đường thủy; trừ điểm, phục hồi điểm bằng lái tàu có hiệu lực từ 1/1/2032.',
      'quy định xử phạt về trật tự đường thủy; trừ điểm, phục hồi điểm bằng lái tàu',
    ],
    ['Nghị định số 168/2031/NĐ-CP quy định mức phí bến tàu sẽ có hiệu lực từ 1/1/2032.', 'quy định mức phí bến tàu'],
    [
      'Bộ ban hành Thông tư 99/2031/TT-BTC hướng dẫn chế độ trực bến thay thế Thông tư 200/2024/TT-BTC.',
      'hướng dẫn chế độ trực bến',
    ],
    ['Bộ ban hành Nghị định 9/2031/NĐ-CP về bến cảng và thay thế Nghị định 8/2021/NĐ-CP.', 'bến cảng'],
    [
      'Bộ ban hành Quyết định số 9/QĐ-BXD về bãi bỏ và thay thế Quyết định số 8/QĐ-BXD.',
      'bãi bỏ và thay thế Quyết định số 8/QĐ-BXD',
    ],
    ['Công văn số 12/BXD-QLN của Bộ Xây dựng về việc kiểm tra bến gửi các địa phương nêu rõ.', 'kiểm tra bến'],
    [
      'Công văn số 12/BXD-QLN về việc tiếp nhận đơn gửi các cơ quan nhà nước.',
      'tiếp nhận đơn gửi các cơ quan nhà nước',
    ],
  ])('%s', (text, title) => {
    expect(first(text)?.title).toBe(title);
  });
});
