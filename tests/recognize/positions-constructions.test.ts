import { describe, expect, it } from 'vitest';
import { positionsOfOne as positions } from './read-officials';

const seen = (cases: readonly (readonly [text: string, ...stated: string[]])[]) =>
  it.each(cases)('%s', (text, ...stated) => expect(positions(text)).toEqual(stated));

describe('the first who held it', () => {
  seen([
    ['Ông Juan Bosco là vị tổng thống đầu tiên của Cộng hòa Dominica.', 'tổng thống @ Cộng hòa Dominica'],
    ['Bà Lê Thị Hoa là Chủ tịch đầu tiên của Hội Nhà văn Việt Nam.', 'Chủ tịch @ Hội Nhà văn Việt Nam'],
    ['Ông Juan Bosco là tổng thống đầu tiên thăm nước này.', 'tổng thống'],
  ]);
});

describe('firms', () => {
  seen([
    ['Nhà báo Lê Văn Huân, Tổng Biên tập Báo Nhân Dân, nói.', 'Tổng Biên tập @ Báo Nhân Dân'],
    ['Nhà báo Lê Văn Huân, Trưởng ban Kinh tế Báo Tuổi Trẻ, nói.'],
    ['Nhà báo Lê Văn Huân, Trưởng ban Bạn đọc báo Giáo dục Việt Nam, nói.'],
    ['Ông Lê Văn Huân, giám đốc kinh doanh khu vực miền Nam, nói.'],
    ['Chị Lê Thị Huân - phó chủ tịch chiến lược và kế hoạch tại Sao Mai - nói.'],
    ['Bà Lê Thị Huân, trưởng phòng nhân sự, nói.'],
    ['Bà Lê Thị Huân, Phó Chủ tịch điều hành, Giám đốc Công nghệ và Vận hành Sản xuất của Marlin Works, nói.'],
    [
      'Ông Lê Văn Huân, Giám đốc Khoa học và Công nghệ tỉnh Bến Tre, nói.',
      'Giám đốc @ Khoa học và Công nghệ tỉnh Bến Tre',
    ],
    ['Ông Lê Văn Huân, Giám đốc Công ty TNHH Sao Mai, Trưởng Văn phòng phía Nam của Chi hội Kế toán, nói.'],
    ['Ông Lê Văn Huân, tổ trưởng Tổ hợp tác cá cảnh Mai Lâm, nói.'],
    ['Ông Lê Văn Huân, Phó hiệu trưởng ĐH Hoa Sen, nói.'],
    ['Ông Lê Văn Huân, hiệu trưởng Trường đại học Kinh Bắc, nói.'],
    ['Ông Lê Văn Huân, Hiệu trưởng Trường ĐH Bách khoa, nói.', 'Hiệu trưởng @ Trường Đại học Bách khoa'],
    [
      'Ông Lê Văn Huân, trưởng phòng quy hoạch Sở Xây dựng Bến Tre, nói.',
      'trưởng phòng @ quy hoạch Sở Xây dựng Bến Tre',
    ],
    ['Theo Sở Y tế Bến Tre, Phó Giám đốc Lê Văn Huân đã ký.', 'Phó Giám đốc @ Sở Y tế Bến Tre'],
    ['Sở Y tế Bến Tre làm việc với Công ty Sao Mai, Phó Giám đốc Lê Văn Huân nói.'],
  ]);
});

describe('associations', () => {
  seen([
    ['Ông Lê Văn Huân, Chủ tịch Hiệp hội Lương thực Việt Nam, nói.'],
    ['Ông Lê Văn Huân, Tổng Thư ký Hiệp hội Chế biến Thủy sản Việt Nam (VASEP), nói.'],
    ['Ông Lê Văn Huân, Chủ tịch Hội Doanh nhân trẻ tỉnh Bến Tre, nói.'],
    ['Ông Lê Văn Huân, Phó Chủ tịch Hội Nghề cá tỉnh Bến Tre, nói.', 'Phó Chủ tịch @ Hội Nghề cá tỉnh Bến Tre'],
    ['Ông Lê Văn Huân, Chủ tịch Liên đoàn Bóng đá Việt Nam, nói.'],
    ['Ông Lê Văn Huân, Chủ tịch Hội Nhà văn Việt Nam, nói.', 'Chủ tịch @ Hội Nhà văn Việt Nam'],
    ['Ông Lê Văn Huân, Chủ tịch Hội Nông dân tỉnh Bến Tre, nói.', 'Chủ tịch @ Hội Nông dân tỉnh Bến Tre'],
    [
      'Ông Lê Văn Huân, Viện trưởng Viện Kinh tế, Chủ tịch Hiệp hội Lương thực Việt Nam, nói.',
      'Viện trưởng @ Viện Kinh tế',
      'Chủ tịch @ Hiệp hội Lương thực Việt Nam',
    ],
  ]);
});

describe('what says that somebody holds an office', () => {
  const health = 'Giám đốc @ Sở Y tế Bến Tre';
  seen([
    ['Ông Lê Văn Huân trở thành Giám đốc Sở Y tế Bến Tre.', health],
    ['Ông Lê Văn Huân muốn trở thành Giám đốc Sở Y tế Bến Tre.'],
    ['Khi đương chức Giám đốc Sở Y tế Bến Tre, ông Lê Văn Huân đã ký.', health],
    ['Là Giám đốc Sở Y tế Bến Tre, ông Lê Văn Huân đã ký.', health],
    ['Dù là Giám đốc Sở Y tế Bến Tre, ông Lê Văn Huân vẫn đi xe buýt.', health],
    ['Là Giám đốc Sở Y tế Bến Tre nhiều năm, tôi hiểu ông Lê Văn Huân.'],
    [
      'Ông Lê Văn Huân từng giữ các chức vụ như Phó chủ tịch UBND tỉnh Bến Tre, Bí thư Thành ủy Bến Tre.',
      'Phó chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre',
      'Bí thư @ Thành ủy Bến Tre',
    ],
    [
      'Ông Lê Văn Huân trải qua các chức vụ: Giám đốc Sở Y tế Bến Tre; Bí thư Huyện ủy Kỳ Anh.',
      health,
      'Bí thư @ Huyện ủy Kỳ Anh',
    ],
    ['Ông Lê Văn Huân được bổ nhiệm là Giám đốc Sở Y tế Bến Tre.', health],
    ['Ông Lê Văn Huân được bầu là Giám đốc Sở Y tế Bến Tre.', health],
    ['Ông Lê Văn Huân nhận quyết định làm Giám đốc Sở Y tế Bến Tre.', health],
    ['Ông Lê Văn Huân được trao quyết định bổ nhiệm Giám đốc Sở Y tế Bến Tre.', health],
    ['Ông Lê Văn Huân xin từ chức Giám đốc Sở Y tế Bến Tre.', health],
    ['Ông Lê Văn Huân thay ông Trần Hữu Tâm làm Giám đốc Sở Y tế Bến Tre.', health],
    ['Ông Lê Văn Huân, chuyên viên cao cấp, Giám đốc Sở Y tế Bến Tre, nói.', health],
    ['Ông Lê Văn Huân, 57 tuổi, trú phường Mai Lâm, TP Vinh, nguyên Giám đốc Sở Y tế Bến Tre.', `nguyên ${health}`],
    ['Ông Lê Văn Huân, sinh năm 1960, quê xã Mai Lâm, Giám đốc Sở Y tế Bến Tre.', health],
    ['Bị can Lê Văn Huân (SN 1965, trú phường Mai Lâm, TP Vinh; Giám đốc Sở Y tế Bến Tre) bị bắt.', health],
    ['Ông Lê Văn Huân, nguyên Thành ủy viên, nói.', 'nguyên Thành ủy viên'],
    ['Ông Lê Văn Huân, người đứng đầu Cơ quan Năng lượng Iran, nói.', 'người đứng đầu @ Cơ quan Năng lượng Iran'],
    ['Với vai trò người đứng đầu Nhà nước, Chủ tịch nước Lê Văn Huân đã đến.', 'Chủ tịch nước'],
    ['Trên cương vị người đứng đầu, ông Lê Văn Huân có trách nhiệm.'],
    ['Nhà lãnh đạo Triều Tiên Kim Chol Su nói.', 'Nhà lãnh đạo @ Triều Tiên'],
    ['Theo lãnh đạo Sở Y tế Bến Tre, ông Lê Văn Huân đã đến.'],
    ['Bà gửi lời thăm tới Chủ tịch nước Lê Văn Huân, lãnh đạo Đảng, Nhà nước và nhân dân Việt Nam.', 'Chủ tịch nước'],
    [
      'Bà gặp Bộ trưởng Lê Văn Huân, lãnh đạo Ủy ban Văn hóa, Xã hội và Thanh niên.',
      'Bộ trưởng',
      'lãnh đạo @ Ủy ban Văn hóa, Xã hội và Thanh niên',
    ],
    [
      'Bà gặp Bộ trưởng Lê Văn Huân, lãnh đạo Sở Lao động - Thương binh và Xã hội.',
      'Bộ trưởng',
      'lãnh đạo @ Sở Lao động - Thương binh và Xã hội',
    ],
    ['Chủ tọa Lê Văn Huân hỏi bị cáo.', 'Chủ tọa'],
    ['Thẩm phán Lê Văn Huân làm chủ tọa phiên tòa.', 'Thẩm phán'],
    ['Ông Lê Văn Huân, nguyên đại biểu Quốc hội khóa XI, nói.', 'nguyên đại biểu @ Quốc hội khóa XI'],
    ['Nghề này như luật sư.Ông Kari Kahil - Đại sứ Phần Lan tại Việt Nam.', 'Đại sứ @ Phần Lan tại Việt Nam'],
    ['Nhà vua Lê Thánh Tông nói. Đó là tầm nhìn của nhà vua Dubai.', 'Nhà vua'],
    [
      'Ông Eirik Glennes, Chủ tịch Đại hội đồng WTO và cũng là Chủ tịch Ban Công tác về gia nhập WTO, nói.',
      'Chủ tịch @ Đại hội đồng Tổ chức Thương mại thế giới',
      'Chủ tịch @ Ban Công tác về gia nhập Tổ chức Thương mại thế giới',
    ],
    ['Lê Văn Huân là Trưởng ty Công an Hà Nam.', 'Trưởng ty @ Công an Hà Nam'],
    [
      'Tại đó có chỉ huy trưởng nhóm tàu sân bay tác chiến (CSG) 9 Chuẩn Đô đốc John Smithson.',
      'chỉ huy trưởng @ nhóm tàu sân bay tác chiến (CSG) 9',
    ],
    ['Ông Lê Văn Huân (bìa phải), Giám đốc Sở Y tế Bến Tre, kiểm tra.', health],
    ['Ông Lê Văn Huân, PGĐ Sở Y tế Bến Tre, nói.', 'Phó Giám đốc @ Sở Y tế Bến Tre'],
    ['Ông Lê Văn Huân, GĐ Sở Y tế Bến Tre, nói.', health],
    ['Ông Lê Văn Huân, PCT UBND tỉnh Bến Tre, nói.', 'Phó Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre'],
    ['Ông Lê Văn Huân, UVBCT, Bí thư Thành ủy Hà Nội, nói.', 'Ủy viên @ Bộ Chính trị', 'Bí thư @ Thành ủy Hà Nội'],
  ]);
});

describe('forms of bodies', () => {
  seen([
    [
      'Trung tá Lê Văn Huân, Đồn trưởng Đồn Biên phòng cửa khẩu Ma Lù Lâm cho biết.',
      'Đồn trưởng @ Đồn Biên phòng cửa khẩu Ma Lù Lâm',
    ],
    [
      'Trung tá Lê Văn Huân, nguyên Đồn trưởng Biên phòng Ma Lù Lâm, mở đầu cuộc gặp.',
      'nguyên Đồn trưởng @ Đồn Biên phòng Ma Lù Lâm',
    ],
    ['Ông Lê Văn Huân, Trạm phó Trạm Kiểm lâm Mai Lâm, nói.', 'Trạm phó @ Trạm Kiểm lâm Mai Lâm'],
    ['Ông Lê Văn Huân, Đồn phó Đồn Biên phòng Mai Lâm, nói.', 'Đồn phó @ Đồn Biên phòng Mai Lâm'],
    ['Ông Lê Văn Huân, Bí thư Đảng ủy xã Mai Lâm, nói.', 'Bí thư Đảng ủy @ xã Mai Lâm'],
    ['Chủ tịch UBND xã Mai Lâm Lê Văn Huân nói.', 'Chủ tịch @ Ủy ban nhân dân xã Mai Lâm'],
    [
      'Ông Lê Văn Huân, Bí thư Đảng ủy kiêm Chủ tịch HĐND phường Mai Lâm, nói.',
      'Bí thư Đảng ủy @ phường Mai Lâm',
      'Chủ tịch @ Hội đồng nhân dân phường Mai Lâm',
    ],
    [
      'Ông Lê Văn Huân, Cục trưởng Cục Đường bộ (thuộc Bộ Xây dựng), nói.',
      'Cục trưởng @ Cục Đường bộ (thuộc Bộ Xây dựng)',
    ],
    ['Ông Lê Văn Huân, tổ trưởng tổ dân phố 5, phường Mai Lâm, nói.', 'tổ trưởng tổ dân phố @ 5, phường Mai Lâm'],
    [
      'Ông Lê Văn Huân, Chánh Văn phòng HĐND và UBND huyện Kỳ Anh, nói.',
      'Chánh Văn phòng @ Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Kỳ Anh',
    ],
    [
      'Ông Lê Văn Huân, Chánh Văn phòng HĐND-UBND huyện Kỳ Anh, nói.',
      'Chánh Văn phòng @ Văn phòng Hội đồng nhân dân - Ủy ban nhân dân huyện Kỳ Anh',
    ],
    [
      'Ông Lê Văn Huân, Giám đốc Ban QLDA đầu tư xây dựng các công trình giao thông tỉnh Bến Tre, nói.',
      'Giám đốc @ Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh Bến Tre',
    ],
    [
      'Ông Lê Văn Huân, Phó trưởng Ban quản lý rừng phòng hộ Kỳ Anh, nói.',
      'Phó trưởng Ban @ quản lý rừng phòng hộ Kỳ Anh',
    ],
    [
      'Ông Lê Văn Huân, Giám đốc Ban QLDA ĐTXD thị xã Kỳ Anh, nói.',
      'Giám đốc @ Ban Quản lý dự án Đầu tư xây dựng thị xã Kỳ Anh',
    ],
    ['Bộ trưởng Kế hoạch Đầu tư Lê Văn Huân nói.', 'Bộ trưởng @ Bộ Kế hoạch và Đầu tư'],
    ['Bộ trưởng Bộ Kế hoạch - Đầu tư Lê Văn Huân nói.', 'Bộ trưởng @ Bộ Kế hoạch và Đầu tư'],
    [
      'Cục Cảnh sát giao thông (C67) họp. Thiếu tướng Lê Văn Huân, Phó Cục trưởng C67, nói.',
      'Phó Cục trưởng @ Cục Cảnh sát giao thông',
    ],
    ['Ông Lê Văn Huân, cựu phó cục trưởng B61, nói.', 'cựu phó cục trưởng @ B61'],
    ['Ông Lê Văn Huân, Tổ trưởng Tổ Đăng kiểm số 3 được khen.', 'Tổ trưởng @ Tổ Đăng kiểm số 3'],
    ['Bệnh viện Mai Lâm họp. Giám đốc bệnh viện Lê Văn Huân nói.', 'Giám đốc @ bệnh viện'],
    [
      'Ông Lê Văn Huân được bầu làm Chủ tịch HĐND TP Vinh, Phó bí thư Thường trực Thành ủy.',
      'Chủ tịch @ Hội đồng nhân dân thành phố Vinh',
      'Phó bí thư Thường trực @ Thành ủy',
    ],
    [
      'Ông John Smithson, Đặc phái viên của Tổng thống Mỹ về Kiểm soát Vũ khí, nói.',
      'Đặc phái viên @ Tổng thống Mỹ về Kiểm soát Vũ khí',
    ],
    ['Đại sứ Bungari tại Việt Nam Ivan Petkov nói.', 'Đại sứ @ Bungari tại Việt Nam'],
    ['Ông Lê Văn Huân, Phó Giám đốc BHXH tỉnh Bến Tre, nói.', 'Phó Giám đốc @ Bảo hiểm xã hội tỉnh Bến Tre'],
    [
      'Ông Lê Văn Huân, Ủy viên Thường vụ Thành ủy, Giám đốc Sở Xây dựng TP.HCM, nói.',
      'Ủy viên Thường vụ @ Thành ủy',
      'Giám đốc @ Sở Xây dựng Thành phố Hồ Chí Minh',
    ],
    ['Đại tá Lê Văn Huân, Giám thị Trại giam Thanh Phong, nói.', 'Giám thị @ Trại giam Thanh Phong'],
    ['Bí thư Đặc khu ủy Phú Quốc Lê Văn Huân nói.', 'Bí thư @ Đặc khu ủy Phú Quốc'],
    ['Chủ tịch UBND TP Vinh (Nghệ An) Lê Văn Huân nói.', 'Chủ tịch @ Ủy ban nhân dân thành phố Vinh'],
    [
      'Phát ngôn viên Bộ Tư lệnh Chiến khu phía Đông của quân đội Trung Quốc Trương Hải nói.',
      'Phát ngôn viên @ Bộ Tư lệnh Chiến khu phía Đông của quân đội Trung Quốc',
    ],
    [
      'Tổng Thư ký Tổ chức Cảnh sát hình sự quốc tế (Interpol) John Smithson nói.',
      'Tổng Thư ký @ Tổ chức Cảnh sát hình sự quốc tế',
    ],
    ['Ông Lê Văn Huân, nguyên Bí thư Tỉnh ủy Quảng Nam 2 nhiệm kỳ, nói.', 'nguyên Bí thư @ Tỉnh ủy Quảng Nam'],
    ['Ông Lê Văn Huân, Giám đốc Ban Quản lý dự án thông báo giá mới, ông nói.', 'Giám đốc @ Ban Quản lý dự án'],
    [
      'Hội nghị do Đại tá Lê Văn Huân, Chính ủy Tổng cục Công nghiệp Quốc phòng (CNQP) điều hành.',
      'Chính ủy @ Tổng cục Công nghiệp Quốc phòng',
    ],
    ['Ông Lê Văn Tám đồng thời là Chủ tịch UBND xã Mai Lâm.', 'Chủ tịch @ Ủy ban nhân dân xã Mai Lâm'],
    // Whose family name nobody listed is known by the address before it.
    [
      'Bà Mẩu Thị Phanh (Phó giám đốc Bệnh viện Đa khoa khu vực Ninh Hòa) nói.',
      'Phó giám đốc @ Bệnh viện Đa khoa khu vực Ninh Hòa',
    ],
  ]);
});

describe('bodies and offices that were none', () => {
  seen([
    ['Chị Lê Thị Hoa - Phó Bí thư Thị đoàn Sông Mai - nói.', 'Phó Bí thư @ Thị đoàn Sông Mai'],
    ['Anh Lê Văn Tám, Bí thư Xã Đoàn Mai Lâm, nói.', 'Bí thư @ Xã Đoàn Mai Lâm'],
    ['Chị Lê Thị Hoa, chi hội trưởng Chi hội Nông dân buôn Kai, nói.', 'chi hội trưởng @ Chi hội Nông dân buôn Kai'],
    ['Bà Lê Thị Hoa, Chánh tòa Tòa Lao động TANDTC, nói.', 'Chánh tòa @ Tòa Lao động Tòa án nhân dân tối cao'],
    [
      'Tòa Dân sự Tòa án nhân dân tối cao, do ông Lê Văn Tám làm Chánh tòa, hủy án.',
      'Chánh tòa @ Tòa Dân sự Tòa án nhân dân tối cao',
    ],
    [
      'Ông Lê Văn Tám, Phó Giám đốc Học viện Chính trị - Hành chính quốc gia Hồ Chí Minh, nói.',
      'Phó Giám đốc @ Học viện Chính trị - Hành chính quốc gia Hồ Chí Minh',
    ],
    ['Bị cáo Lê Văn Tám, nguyên Chủ nhiệm Kho K-12, nói.', 'nguyên Chủ nhiệm @ Kho K-12'],
    ['Khoa Xét nghiệm khi ấy do ông Lê Văn Tám làm Trưởng khoa.', 'Trưởng khoa @ Khoa Xét nghiệm'],
    ['Chủ tịch Hội người Việt Nam tại Cộng hòa Séc Lê Văn Tám nói.', 'Chủ tịch @ Hội người Việt Nam tại Cộng hòa Séc'],
    ['Chủ tịch Hội người Việt Nam tại châu Âu Lê Văn Tám nói.', 'Chủ tịch @ Hội người Việt Nam tại châu Âu'],
    ['Bảy năm sau, ông Lê Văn Tám ngồi ghế Cục trưởng Cục Đăng kiểm.', 'Cục trưởng @ Cục Đăng kiểm'],
    ['Tuần phủ Đỗ Huy Tám xây thành.', 'Tuần phủ'],
    ['Ông Lê Văn Tám trước đó là Phó Giám đốc Sở Y tế.', 'Phó Giám đốc @ Sở Y tế'],
    [
      'Bà Lê Thị Hoa - Chi cục trưởng Chi cục Thuế khu vực Mai Sơn - Đồng Tâm - nói.',
      'Chi cục trưởng @ Chi cục Thuế khu vực Mai Sơn - Đồng Tâm',
    ],
    ['Ông Lê Văn Tám, cựu Giám đốc Trung tâm Đăng kiểm 61-01S, nói.', 'cựu Giám đốc @ Trung tâm Đăng kiểm 61-01S'],
    [
      'Tỉnh lập đoàn kiểm tra liên ngành, giao ông Lê Văn Tám - Phó Giám đốc Sở Y tế - làm Trưởng đoàn.',
      'Phó Giám đốc @ Sở Y tế',
      'Trưởng đoàn @ đoàn kiểm tra liên ngành',
    ],
    ['Thẩm phán Lê Văn Tám của Tòa án quận Mai Sơn ký lệnh.', 'Thẩm phán @ Tòa án quận Mai Sơn'],
    ['Bộ trưởng Lê Văn Tám của Chính phủ mới nói.', 'Bộ trưởng'],
  ]);
});

describe('a bare office between two marks', () => {
  seen([
    [
      'Tại Bệnh viện Đa khoa huyện Mai Sơn, bác sĩ Lê Văn Tám, Phó Giám đốc, nói.',
      'Phó Giám đốc @ Bệnh viện Đa khoa huyện Mai Sơn',
    ],
    ['Ở Bệnh viện Mai Sơn, anh Lê Văn Tám, giám đốc điều hành một hãng quảng cáo, đến khám.'],
    ['Công ty Sao Mai gửi đơn tới Sở Y tế. Ông Lê Văn Tám, Giám đốc, nói.'],
  ]);
});
