import { describe, expect, it } from 'vitest';
import { positions } from './read-officials';

describe('where the body of an office ends', () => {
  it.each<[text: string, stated: readonly string[]]>([
    [
      'Tướng Từ Khởi Lâm, chỉ huy lục quân Chiến khu miền Đông giáp Lào, nói.',
      ['Từ Khởi Lâm: chỉ huy @ lục quân Chiến khu miền Đông'],
    ],
    [
      'Thượng tá Lê Văn Huân, Trưởng phòng Quản lý xuất nhập cảnh của người nước ngoài, thuộc Cục Quản lý xuất nhập cảnh cho biết.',
      ['Lê Văn Huân: Trưởng phòng @ Quản lý xuất nhập cảnh của người nước ngoài, thuộc Cục Quản lý xuất nhập cảnh'],
    ],
    [
      'Ông Lê Văn Huân, Trưởng Ban Chỉ đạo cải cách nền hành chính của Chính phủ đã chủ trì hội nghị.',
      ['Lê Văn Huân: Trưởng Ban Chỉ đạo @ Ban Chỉ đạo cải cách nền hành chính của Chính phủ'],
    ],
    [
      'Ông Lê Văn Huân, Tổ trưởng Tổ công tác chỉ đạo gỡ vướng cho nhà máy giấy chủ trì cuộc họp.',
      ['Lê Văn Huân: Tổ trưởng @ Tổ công tác chỉ đạo gỡ vướng cho nhà máy giấy'],
    ],
    [
      'Ông Lê Văn Huân, Giám đốc Trung tâm Đăng kiểm xe lu (Cục Đường bộ), cho biết.',
      ['Lê Văn Huân: Giám đốc @ Trung tâm Đăng kiểm xe lu (Cục Đường bộ)'],
    ],
    [
      'Thiếu tá Lê Văn Huân, Đội trưởng Đội CSGT số 2 (Phòng CSGT Công an tỉnh Nghệ An) cho hay.',
      ['Lê Văn Huân: Đội trưởng @ Đội Cảnh sát giao thông số 2 (Phòng Cảnh sát giao thông Công an tỉnh Nghệ An)'],
    ],
    // A whole body has no tail: what follows is what its head does.
    [
      'Bà Lê Thị Huân, Giám đốc Sở Y tế tỉnh Nghệ An dặn dò, nhắc nhở.',
      ['Lê Thị Huân: Giám đốc @ Sở Y tế tỉnh Nghệ An'],
    ],
    ['Bà Lê Thị Huân, Bí thư Huyện ủy Mai Sơn gióng trống, khai hội.', ['Lê Thị Huân: Bí thư @ Huyện ủy Mai Sơn']],
    [
      'Bà Lê Thị Huân, Giám đốc Sở Kế hoạch và Đầu tư phối hợp giải quyết, báo cáo.',
      ['Lê Thị Huân: Giám đốc @ Sở Kế hoạch và Đầu tư'],
    ],
    ['Ông Lê Văn Huân, Chủ tịch Hội Nhà văn Việt Nam, giới thiệu.', ['Lê Văn Huân: Chủ tịch @ Hội Nhà văn Việt Nam']],
    ['Ông Lê Văn Huân, Tổng Biên tập báo Lao động Thủ đô, nói.', ['Lê Văn Huân: Tổng Biên tập @ báo Lao động Thủ đô']],
    [
      'Giám đốc Trung tâm Xúc tiến đầu tư, Thương mại và Du lịch tỉnh Hà Tĩnh Lê Văn Huân nói.',
      ['Lê Văn Huân: Giám đốc @ Trung tâm Xúc tiến đầu tư, Thương mại và Du lịch tỉnh Hà Tĩnh'],
    ],
    ['Giám đốc Viện Farham Lê Văn Huân nói.', ['Lê Văn Huân: Giám đốc @ Viện Farham']],
    ['Ông Michel Petron, Chủ tịch Viện Thomas B. Farham, nói.', ['Michel Petron: Chủ tịch @ Viện Thomas B. Farham']],
    [
      'Ông Lê Văn Huân, Chủ tịch Hội người Việt tại Thái Lan, nói.',
      ['Lê Văn Huân: Chủ tịch @ Hội người Việt tại Thái Lan'],
    ],
    [
      'Ông Lê Văn Huân, Chủ tịch Tổng hội người Việt Nam ở bang Bavaria, nói.',
      ['Lê Văn Huân: Chủ tịch @ Tổng hội người Việt Nam ở bang Bavaria'],
    ],
    [
      'Lê Văn Huân, Ủy viên Trung tâm Đo lường Quốc gia NCMS, nói. Trung tâm Đo lường Quốc gia (NCMS) đóng cửa.',
      ['Lê Văn Huân: Ủy viên @ Trung tâm Đo lường Quốc gia'],
    ],
    ['Giám đốc WHO (Tổ chức Y tế Thế giới) Irena Bokava đến.', ['Irena Bokava: Giám đốc @ Tổ chức Y tế thế giới']],
    ['Giám đốc UNESCO (Tổ chức Văn hóa của Liên hợp quốc) Irena Bokava đến.', ['Irena Bokava: Giám đốc @ UNESCO']],
    ['Cục trưởng Cục Bà mẹ và Trẻ em Lê Văn Huân nói.', ['Lê Văn Huân: Cục trưởng @ Cục Bà mẹ và Trẻ em']],
    ['Bộ trưởng Chiến tranh Mỹ Pete Hogsett nói.', ['Pete Hogsett: Bộ trưởng @ Chiến tranh Mỹ']],
    ['Giám đốc CIA John Ratcliff nói.', ['John Ratcliff: Giám đốc @ CIA']],
    ['Trưởng Thuế tỉnh Hà Tĩnh Lê Văn Huân nói.', ['Lê Văn Huân: Trưởng Thuế @ tỉnh Hà Tĩnh']],
    [
      'Lê Văn Huân (cựu Giám đốc CDC Hải Dương) khai.',
      ['Lê Văn Huân: cựu Giám đốc @ Trung tâm Kiểm soát bệnh tật Hải Dương'],
    ],
    [
      'Ông Lê Văn Huân từng kinh qua các chức vụ: Chánh Văn phòng UBND tỉnh, Bí thư Thị ủy Hồng Lĩnh.',
      ['Lê Văn Huân: Chánh Văn phòng @ Văn phòng Ủy ban nhân dân tỉnh', 'Lê Văn Huân: Bí thư @ Thị ủy Hồng Lĩnh'],
    ],
    // A newspaper has no chairman.
    [
      'Ông Lê Văn Huân, Phó Chủ tịch, Tổng Biên tập Báo Người cao tuổi, nói.',
      ['Lê Văn Huân: Phó Chủ tịch', 'Lê Văn Huân: Tổng Biên tập @ Báo Người cao tuổi'],
    ],
    [
      'Ông Lê Văn Huân, Giám đốc - Tổng Biên tập Nhà xuất bản Hà Nội, nói.',
      ['Lê Văn Huân: Giám đốc @ Nhà xuất bản Hà Nội', 'Lê Văn Huân: Tổng Biên tập @ Nhà xuất bản Hà Nội'],
    ],
    [
      'Ông Lê Văn Huân, Phó Chủ tịch - Tổng Thư ký Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam, nói.',
      [
        'Lê Văn Huân: Phó Chủ tịch @ Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
        'Lê Văn Huân: Tổng Thư ký @ Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      ],
    ],
    ['Ông Lê Văn Huân, Cục trưởng cục Chống tham nhũng, nói.', ['Lê Văn Huân: Cục trưởng @ cục Chống tham nhũng']],
    ['Trung tá Lê Văn Huân, Phó Cục trưởng C67, nói.', ['Lê Văn Huân: Phó Cục trưởng @ C67']],
    ['Thượng tá Lê Văn Huân (Cục phó An ninh điều tra) nói.', ['Lê Văn Huân: Cục phó @ Cục An ninh điều tra']],
    ['Bí thư Thành ủy TP HCM Lê Văn Huân nói.', ['Lê Văn Huân: Bí thư @ Thành ủy Thành phố Hồ Chí Minh']],
    [
      'Bà Lê Thị Huân, Đại sứ nước Cộng hòa xã hội chủ nghĩa Việt Nam tại Maroc, dự.',
      ['Lê Thị Huân: Đại sứ @ nước Cộng hòa xã hội chủ nghĩa Việt Nam tại Maroc'],
    ],
    [
      'Ông Lê Văn Huân là tùy viên Quốc phòng Việt Nam tại Ấn Độ.',
      ['Lê Văn Huân: tùy viên Quốc phòng @ Việt Nam tại Ấn Độ'],
    ],
    // Words nobody listed belong to an open body, up to what ends it.
    [
      'Ông Lê Văn Huân, Vụ trưởng Vụ Các vấn đề chung về xây dựng luật (Bộ Tư pháp), cho biết.',
      ['Lê Văn Huân: Vụ trưởng @ Vụ Các vấn đề chung về xây dựng luật (Bộ Tư pháp)'],
    ],
    [
      'Ông Lê Văn Huân là Viện trưởng Viện Nghiên cứu phát triển kinh tế xã hội tỉnh Nghệ An.',
      ['Lê Văn Huân: Viện trưởng @ Viện Nghiên cứu phát triển kinh tế xã hội tỉnh Nghệ An'],
    ],
    [
      'Ông Lê Văn Huân, Chủ tịch Liên hiệp các Hội Văn học Nghệ thuật Việt Nam, nguyên Thứ trưởng Bộ Y tế, nói.',
      [
        'Lê Văn Huân: Chủ tịch @ Liên hiệp các Hội Văn học Nghệ thuật Việt Nam',
        'Lê Văn Huân: nguyên Thứ trưởng @ Bộ Y tế',
      ],
    ],
    [
      'Ông Lê Văn Huân - bí thư Tỉnh ủy Nghệ An, trưởng Ban chỉ đạo cao tốc Kim Liên - An Hữu - trong cuộc họp đã nói.',
      [
        'Lê Văn Huân: bí thư @ Tỉnh ủy Nghệ An',
        'Lê Văn Huân: trưởng Ban chỉ đạo @ Ban chỉ đạo cao tốc Kim Liên - An Hữu',
      ],
    ],
    [
      'Ông Lê Văn Huân là Trưởng Ban Chỉ đạo phòng chống dịch Covid 19.',
      ['Lê Văn Huân: Trưởng Ban Chỉ đạo @ Ban Chỉ đạo phòng chống dịch Covid 19'],
    ],
    ['Trung tá Lê Văn Huân, Thuyền trưởng tàu Trường Sa 21, nói.', ['Lê Văn Huân: Thuyền trưởng @ tàu Trường Sa 21']],
    [
      'Ông Lê Văn Huân, Trưởng Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực, cho biết.',
      ['Lê Văn Huân: Trưởng Ban Chỉ đạo @ Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực'],
    ],
    [
      'Thượng tá Lê Văn Huân, Phó trưởng phòng phụ trách phòng tham mưu Công an tỉnh Nghệ An, cho biết.',
      ['Lê Văn Huân: Phó trưởng phòng phụ trách @ phòng tham mưu Công an tỉnh Nghệ An'],
    ],
    ['Ông Lê Văn Huân, Phó chủ tịch tỉnh phụ trách mảng đầu tư, nói.', ['Lê Văn Huân: Phó chủ tịch @ tỉnh']],
    [
      'Ông Lê Văn Huân, Giám đốc, Tổng Biên tập Nhà xuất bản Sự thật, nói.',
      ['Lê Văn Huân: Giám đốc @ Nhà xuất bản Sự thật', 'Lê Văn Huân: Tổng Biên tập @ Nhà xuất bản Sự thật'],
    ],
    ['Dự tọa đàm có đồng chí Lê Văn Huân, Phó Thủ tướng cùng lãnh đạo một số cơ quan.', ['Lê Văn Huân: Phó Thủ tướng']],
    [
      'Trung tá Lê Văn Huân, Phó trưởng phòng PA03, Công an thành phố, nói.',
      ['Lê Văn Huân: Phó trưởng phòng @ PA03, Công an thành phố'],
    ],
    ['Chánh Văn phòng Tổng thống Park Jong Seok nói.', ['Park Jong Seok: Chánh Văn phòng @ Văn phòng Tổng thống']],
    ['Ứng cử viên Thủ tướng Kang Min Ho nói.', ['Kang Min Ho: Ứng cử viên Thủ tướng']],
    ['Thủ tướng Chính phủ Lê Văn Huân xem xét.', ['Lê Văn Huân: Thủ tướng @ Chính phủ']],
    ['Thứ trưởng Tư pháp Lê Văn Huân nói.', ['Lê Văn Huân: Thứ trưởng @ Bộ Tư pháp']],
    [
      'Ông Lê Văn Huân, Ủy viên Ban Thường vụ, Trưởng ban Tuyên giáo Tỉnh ủy Nghệ An, nói.',
      ['Lê Văn Huân: Ủy viên @ Ban Thường vụ Tỉnh ủy Nghệ An', 'Lê Văn Huân: Trưởng ban @ Tuyên giáo Tỉnh ủy Nghệ An'],
    ],
  ])('%s', (text, stated) => {
    expect(positions(text)).toEqual(stated);
  });
});

describe('whose office it is', () => {
  it.each<[text: string, stated: readonly string[]]>([
    [
      'Ông Lê Văn Huân được giao giữ chức vụ Phó Giám đốc Công an tỉnh Nghệ An.',
      ['Lê Văn Huân: Phó Giám đốc @ Công an tỉnh Nghệ An'],
    ],
    [
      'Đại tá Lê Thị Huân nguyên là Trưởng công an thành phố Phủ Lý.',
      ['Lê Thị Huân: nguyên Trưởng công an @ công an thành phố Phủ Lý'],
    ],
    [
      'Đặc phái viên của Tổng Bí thư, Phó Thủ tướng Lê Văn Huân đến thăm.',
      ['Lê Văn Huân: Đặc phái viên @ Tổng Bí thư', 'Lê Văn Huân: Phó Thủ tướng'],
    ],
    ['Phát ngôn viên của Thủ tướng Bosko Jonasson từ chối trả lời.', ['Bosko Jonasson: Thủ tướng']],
    ['Quốc vương Mohammed VI tiếp đoàn.', ['Mohammed VI: Quốc vương']],
    ['Phong trào do Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh phát động.', []],
  ])('%s', (text, stated) => {
    expect(positions(text)).toEqual(stated);
  });
});

describe('what is no office of his', () => {
  it.each<[text: string, stated: readonly string[]]>([
    ['Thủ tướng Lê Văn Huân ủng hộ Malaysia trên cương vị Chủ tịch ASEAN.', ['Lê Văn Huân: Thủ tướng']],
    ['Thủ tướng Lê Văn Huân ủng hộ vai trò chủ tịch ASEAN của Malaysia.', ['Lê Văn Huân: Thủ tướng']],
    [
      'Đại biểu Quốc hội chất vấn. Theo đại biểu Lê Văn Huân (Nghệ An), giá còn cao.',
      ['Lê Văn Huân: đại biểu @ Quốc hội'],
    ],
    [
      'Đại biểu HĐND chất vấn, có cả đại biểu Quốc hội. Theo đại biểu Lê Văn Huân, giá còn cao.',
      ['Lê Văn Huân: đại biểu'],
    ],
    [
      'Đại tá Lê Văn Bách (cựu phó cục trưởng Cục B61, Tổng cục V) bị phạt.',
      ['Lê Văn Bách: cựu phó cục trưởng @ Cục B61, Tổng cục V'],
    ],
    [
      'Ông Lê Văn Bách (Cục trưởng Cục Thuế, sau này là Thứ trưởng Bộ Tài chính) chỉ đạo.',
      ['Lê Văn Bách: Cục trưởng @ Cục Thuế', 'Lê Văn Bách: Thứ trưởng @ Bộ Tài chính'],
    ],
  ])('%s', (text, stated) => {
    expect(positions(text)).toEqual(stated);
  });
});

describe('whose body is named near by', () => {
  it.each<[text: string, stated: readonly string[]]>([
    [
      'Về phía UBND thành phố, Phó chủ tịch Lê Văn Huân cho biết.',
      ['Lê Văn Huân: Phó chủ tịch @ Ủy ban nhân dân thành phố'],
    ],
    [
      'Ban soạn thảo có 9 thành viên do Phó Thủ tướng Lê Văn Huân làm trưởng ban.',
      ['Lê Văn Huân: Phó Thủ tướng', 'Lê Văn Huân: trưởng ban @ Ban soạn thảo'],
    ],
    [
      'Đoàn kiểm tra việc mua, bán cát trên sông gồm Đại tá Lê Văn Huân, Trưởng đoàn, và ba cán bộ.',
      ['Lê Văn Huân: Trưởng đoàn @ Đoàn kiểm tra việc mua, bán cát trên sông'],
    ],
    ['Bộ Công Thương họp báo. Thứ trưởng Lê Văn Huân chủ trì.', ['Lê Văn Huân: Thứ trưởng @ Bộ Công Thương']],
    [
      'Đảng ủy Thanh tra Bộ Y tế có vi phạm. Ông Lê Văn Huân, nguyên Bí thư Đảng ủy, bị cảnh cáo.',
      ['Lê Văn Huân: nguyên Bí thư Đảng ủy @ Đảng ủy Thanh tra Bộ Y tế'],
    ],
    [
      'Bộ Y tế lập đoàn thanh tra 6 người tại huyện Nam Đàn, do Thiếu tá Lê Văn Huân làm trưởng đoàn.',
      ['Lê Văn Huân: trưởng đoàn @ đoàn thanh tra'],
    ],
    [
      'Ông đã gặp Đoàn công tác Ban Tổng Thư ký Tổ chức Bưu chính Biển cả (Mailpol) do Đại tá Lê Văn Huân làm trưởng đoàn.',
      ['Lê Văn Huân: trưởng đoàn @ Đoàn công tác Ban Tổng Thư ký Tổ chức Bưu chính Biển cả'],
    ],
    [
      'Bí thư Trung ương Đoàn TNCS HCM Lê Văn Huân dự.',
      ['Lê Văn Huân: Bí thư @ Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
    ],
    ['Chủ tịch UBND TP HCM Lê Văn Huân dự.', ['Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân Thành phố Hồ Chí Minh']],
    // Three sentences on, the ministry is no longer his: of ten such in the pool three were somebody else's.
    [
      'Vụ án xảy ra tại Bộ Y tế. Tòa mở phiên xử. Có ba người khai. Thứ trưởng Lê Văn Huân vắng mặt.',
      ['Lê Văn Huân: Thứ trưởng'],
    ],
    [
      'Vụ án xảy ra tại Bộ Y tế. Tòa mở phiên xử. Có ba người khai. Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Lê Văn Huân nói.',
      ['Lê Văn Huân: Bộ trưởng', 'Lê Văn Huân: Chủ nhiệm @ Văn phòng Chính phủ'],
    ],
    // A bracket that names the body once more, and a list that a verb ends.
    [
      'Ông Lê Văn Huân, Tổng cục trưởng Tổng cục Kho vận (Tổng cục X), dự.',
      ['Lê Văn Huân: Tổng cục trưởng @ Tổng cục Kho vận'],
    ],
    [
      'Ông Lê Văn Huân, Trưởng Ban Chỉ đạo Trung ương về hoàn thiện thể chế, pháp luật đã chủ trì.',
      ['Lê Văn Huân: Trưởng Ban Chỉ đạo @ Ban Chỉ đạo Trung ương về hoàn thiện thể chế, pháp luật'],
    ],
    ['Chất vấn Bộ trưởng, đại biểu Lê Văn Huân nêu rõ.', ['Lê Văn Huân: đại biểu']],
    // Said elsewhere, it is not looked for.
    [
      'Sở Y tế họp. Giám đốc Lê Văn Huân chủ trì. Ông Lê Văn Huân, Giám đốc Sở Nội vụ, nói.',
      ['Lê Văn Huân: Giám đốc @ Sở Nội vụ'],
    ],
    ['Hội Nhà báo Việt Nam kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh.', ['Hồ Chí Minh: Chủ tịch']],
    ['Ủy viên Trung ương Đảng dự; cùng dự có Giám đốc Lê Văn Huân, Bộ Y tế.', []],
    [
      'Quyết định giữ chức Phó cục trưởng Cục CSGT đối với 2 cán bộ gồm: Đại tá Lê Văn Huân và Đại tá Hồ Văn Bảo.',
      ['Lê Văn Huân: Phó cục trưởng @ Cục Cảnh sát giao thông', 'Hồ Văn Bảo: Phó cục trưởng @ Cục Cảnh sát giao thông'],
    ],
    ['Chủ tịch TP HCM Lê Văn Huân nói.', ['Lê Văn Huân: Chủ tịch @ Thành phố Hồ Chí Minh']],
    // One office, once shorter.
    [
      'Thượng tá Lê Văn Huân, Phó trưởng phòng Tham mưu Công an tỉnh Yên Bái. Ảnh: Lê Văn Huân, Phó trưởng phòng Tham mưu Công an Yên Bái.',
      ['Lê Văn Huân: Phó trưởng phòng @ Tham mưu Công an tỉnh Yên Bái'],
    ],
    [
      'Bị bắt gồm Lê Văn Huân (52 tuổi), trưởng Ban Quản lý các công trình công cộng huyện Đồng Tâm; Hồ Văn Bảo (62 tuổi, nguyên Giám đốc Sở Y tế).',
      [
        'Lê Văn Huân: trưởng Ban Quản lý @ Ban Quản lý các công trình công cộng huyện Đồng Tâm',
        'Hồ Văn Bảo: nguyên Giám đốc @ Sở Y tế',
      ],
    ],
    [
      'Thứ trưởng Bộ Y tế Lê Văn Huân, Đại sứ Australia tại Việt Nam, bà Mary Holm dự lễ.',
      ['Lê Văn Huân: Thứ trưởng @ Bộ Y tế', 'Mary Holm: Đại sứ @ Australia tại Việt Nam'],
    ],
    [
      'Bộ trưởng Bộ Y tế Lê Văn Huân, Thứ trưởng Bộ Nội vụ, Phó Trưởng Ban Chỉ đạo quốc gia về xây dựng Xã hội học tập Hồ Văn Bảo đến dự.',
      [
        'Lê Văn Huân: Bộ trưởng @ Bộ Y tế',
        'Hồ Văn Bảo: Thứ trưởng @ Bộ Nội vụ',
        'Hồ Văn Bảo: Phó Trưởng Ban Chỉ đạo @ Ban Chỉ đạo quốc gia về xây dựng Xã hội học tập',
      ],
    ],
    [
      'Theo Giám đốc bệnh viện đa khoa Đức Giang Lê Văn Huân, khu cách ly đã sẵn sàng.',
      ['Lê Văn Huân: Giám đốc @ bệnh viện đa khoa Đức Giang'],
    ],
    [
      'Bà Lê Thị Huân-Trưởng phòng Nội vụ huyện Đồng Tâm thừa nhận.',
      ['Lê Thị Huân: Trưởng phòng @ Nội vụ huyện Đồng Tâm'],
    ],
    [
      'Thay mặt tổ đại biểu Quốc hội, thiếu tướng Lê Văn Huân, phó chủ tịch Hội cựu chiến binh Việt Nam ghi nhận.',
      ['Lê Văn Huân: phó chủ tịch @ Hội cựu chiến binh Việt Nam'],
    ],
    [
      'Bắt ông Lê Văn Huân (40 tuổi, trú tại phường Tân Mỹ, TP Bắc Giang, Bắc Giang) - chi cục trưởng Chi cục Kiểm tra sau thông quan (Cục Hải quan Hà Nam).',
      ['Lê Văn Huân: chi cục trưởng @ Chi cục Kiểm tra sau thông quan (Cục Hải quan Hà Nam)'],
    ],
    [
      'Tố cáo đối với Chủ tịch Tổng công ty Xi măng Việt Nam Lê Văn Huân. Phó Bí thư Đảng ủy Bộ Y tế Lê Văn Huân nói.',
      ['Lê Văn Huân: Phó Bí thư Đảng ủy @ Bộ Y tế', 'Lê Văn Huân: Chủ tịch @ Tổng công ty Xi măng Việt Nam'],
    ],
    [
      'Tổ xác minh bao gồm: Ông Lê Văn Huân, Trưởng phòng Tổng hợp, Thanh tra viên, làm tổ trưởng.',
      ['Lê Văn Huân: Trưởng phòng @ Tổng hợp', 'Lê Văn Huân: tổ trưởng @ Tổ xác minh'],
    ],
    ['Qua ngài Đại sứ, Bộ trưởng Lê Văn Huân gửi lời cảm ơn.', ['Lê Văn Huân: Bộ trưởng']],
    ['Phó chủ tịch phụ trách lĩnh vực đô thị Lê Văn Huân từ nhiệm.', ['Lê Văn Huân: Phó chủ tịch']],
    [
      'Bà Lê Thị Huân sinh năm 1978. Quá trình công tác, bà trải qua nhiều vị trí công tác, Phó Giám đốc, Giám đốc Sở Y tế.',
      ['Lê Thị Huân: Phó Giám đốc @ Sở Y tế', 'Lê Thị Huân: Giám đốc @ Sở Y tế'],
    ],
    [
      'Nguyên Chủ tịch Hội Nhà báo Việt Nam và nhà văn Lê Văn Huân - nguyên đại biểu Quốc hội cùng dự.',
      ['Lê Văn Huân: nguyên đại biểu @ Quốc hội'],
    ],
    ['Năm 1946, bà Lê Thị Huân được giao trọng trách Quyền Chủ tịch nước.', ['Lê Thị Huân: Quyền Chủ tịch nước']],
    ['Giáo sư Sử học, nguyên Bí thư Xứ ủy Nam Kỳ Lê Văn Huân nói.', ['Lê Văn Huân: nguyên Bí thư @ Xứ ủy Nam Kỳ']],
    ['Đáp lời Bộ trưởng, Ngài Tổng giám đốc UNESCO Pavel Holm ủng hộ.', ['Pavel Holm: Tổng giám đốc @ UNESCO']],
    [
      'Gặp Hiệu trưởng Trường đại học Hàng không Pavel Holm Giáo sư, Viện sĩ và các bạn.',
      ['Pavel Holm: Hiệu trưởng @ Trường đại học Hàng không'],
    ],
    [
      'Ông Lê Văn Huân, Chánh VP Đoàn ĐBQH tỉnh Nghệ An, kể.',
      ['Lê Văn Huân: Chánh Văn phòng @ Văn phòng Đoàn đại biểu Quốc hội tỉnh Nghệ An'],
    ],
    ['Đại sứ Mỹ tại LHQ Thomas Wright nhấn mạnh.', ['Thomas Wright: Đại sứ @ Mỹ tại Liên hợp quốc']],
    [
      'Thượng tướng Hứa Trường An, Phó Chủ tịch Quân ủy trung ương TQ, thăm Hà Nội.',
      ['Hứa Trường An: Phó Chủ tịch @ Quân ủy trung ương Trung Quốc'],
    ],
    [
      'Phó Ủy viên trưởng Nhân đại toàn quốc Trung Quốc Lạc Tang Giang Lân phát biểu.',
      ['Lạc Tang Giang Lân: Phó Ủy viên trưởng @ Nhân đại toàn quốc Trung Quốc'],
    ],
    [
      'Thủ tướng Anwar Holm cảm ơn Việt Nam ủng hộ Malaysia đảm nhiệm vai trò Chủ tịch ASEAN.',
      ['Anwar Holm: Thủ tướng'],
    ],
  ])('%s', (text, stated) => {
    expect(positions(text)).toEqual(stated);
  });
});
