import { describe, expect, it } from 'vitest';
import { positions } from './read-officials';

describe('the places a body lies in', () => {
  it.each<[text: string, ...stated: string[]]>([
    [
      'Thượng tá Lê Văn Huân, Trưởng Công an phường Mai Lâm, quận Hà Đông, Hà Nội cho biết.',
      'Lê Văn Huân: Trưởng Công an @ Công an phường Mai Lâm, quận Hà Đông, Hà Nội',
    ],
    [
      'Ông Lê Văn Huân, Chủ tịch UBND xã Mai Lâm, thị xã Kỳ Anh, tỉnh Hà Tĩnh, nói.',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân xã Mai Lâm, thị xã Kỳ Anh, tỉnh Hà Tĩnh',
    ],
    [
      'Chủ tịch UBND xã Mai Lâm, huyện Kỳ Anh Lê Văn Huân nói.',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân xã Mai Lâm, huyện Kỳ Anh',
    ],
    ['Bí thư Huyện ủy Kỳ Anh, Hà Tĩnh, ông Lê Văn Huân, nói.', 'Lê Văn Huân: Bí thư @ Huyện ủy Kỳ Anh, Hà Tĩnh'],
    // A school lies in a district, a company in a division.
    [
      'Cô Lê Thị Mai - hiệu trưởng Trường THCS Mai Lâm, quận 3 - cho biết.',
      'Lê Thị Mai: hiệu trưởng @ Trường Trung học cơ sở Mai Lâm, quận 3',
    ],
    [
      'Cô Lê Thị Mai, hiệu trưởng Trường THCS Mai Lâm, Hà Nội đang mưa.',
      'Lê Thị Mai: hiệu trưởng @ Trường Trung học cơ sở Mai Lâm',
    ],
    [
      'Ông Lê Văn Huân, nguyên tiểu đoàn trưởng tiểu đoàn 511, sư đoàn 301, kể.',
      'Lê Văn Huân: nguyên tiểu đoàn trưởng @ tiểu đoàn 511, sư đoàn 301',
    ],
    ['Trung sĩ Lê Văn Huân, Tiểu đội trưởng Tiểu đội 2, kể.', 'Lê Văn Huân: Tiểu đội trưởng @ Tiểu đội 2'],
    // The country behind the name.
    ['Tổng thống Vladimir Petrov của Nga đến thăm.', 'Vladimir Petrov: Tổng thống @ Nga'],
    ['Quốc vương Rashim của Dubai nói.', 'Rashim: Quốc vương @ Dubai'],
    ['Tổng thống Nga Vladimir Petrov của Nga.', 'Vladimir Petrov: Tổng thống @ Nga'],
    // A place of the same height is another one's.
    [
      'Ông Lê Văn Huân, Chủ tịch UBND xã Mai Lâm, xã Mai Sơn có lũ.',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân xã Mai Lâm',
    ],
    ['Ông Lê Văn Huân, Bí thư Tỉnh ủy Hà Tĩnh, huyện Kỳ Anh đã họp.', 'Lê Văn Huân: Bí thư @ Tỉnh ủy Hà Tĩnh'],
    ['Ông Lê Văn Huân, Chủ tịch UBND TX Mai Lâm, nói.', 'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân thị xã Mai Lâm'],
    ['Ông Lê Văn Huân, Chủ tịch UBND TX. Mai Lâm, nói.', 'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân thị xã Mai Lâm'],
  ])('%s', (text, ...stated) => {
    expect(positions(text)).toEqual(stated);
  });
});

describe('ships and who commands them', () => {
  it.each<[text: string, ...stated: string[]]>([
    ['Đại tá Okada Ichiro, Chỉ huy tàu Sanada cho biết.', 'Okada Ichiro: Chỉ huy tàu @ Sanada'],
    [
      'Trung tá Peter Holm, chỉ huy tàu hộ vệ tên lửa HMAS Kimberley, nói.',
      'Peter Holm: chỉ huy tàu @ hộ vệ tên lửa HMAS Kimberley',
    ],
    // Who gave the ship its name commands nothing.
    ['Chỉ huy tàu sân bay USS Alfred Holm kêu gọi sơ tán.'],
    [
      'Hàng trăm thủy thủ tàu sân bay USS Alfred Holm vỗ tay tiễn hạm trưởng Peter Brand.',
      'Peter Brand: hạm trưởng @ tàu sân bay USS Alfred Holm',
    ],
    ['Đại úy Lê Văn Huân, Thuyền trưởng tàu Mai Lâm 21, nói.', 'Lê Văn Huân: Thuyền trưởng @ tàu Mai Lâm 21'],
    ['Thuyền trưởng tàu cá Lê Văn Huân nói.'],
  ])('%s', (text, ...stated) => {
    expect(positions(text)).toEqual(stated);
  });
});

describe('firms of the state', () => {
  it.each<[text: string, ...stated: string[]]>([
    [
      'Ông Lê Văn Huân, Chủ tịch HĐTV Tổng công ty Đường sông Việt Nam (VNS), cho biết.',
      'Lê Văn Huân: Chủ tịch @ Hội đồng thành viên Tổng công ty Đường sông Việt Nam',
    ],
    ['Ông Lê Văn Huân, Chủ tịch HĐQT Tổng công ty Đường sông Việt Nam, cho biết.'],
    ['Ông Lê Văn Huân, Chủ tịch HĐTV Công ty TNHH Sao Mai, cho biết.'],
    ['Ông Lê Văn Huân, Tổng giám đốc Tổng công ty Đường sông Việt Nam, cho biết.'],
  ])('%s', (text, ...stated) => {
    expect(positions(text)).toEqual(stated);
  });
});

describe('one office said twice', () => {
  it.each<[text: string, ...stated: string[]]>([
    [
      'Nguyên Bí thư TP HCM Lê Văn Huân bị kỷ luật. Ông Lê Văn Huân, nguyên Bí thư Thành ủy, nhận lỗi.',
      'Lê Văn Huân: nguyên Bí thư @ Thành ủy Thành phố Hồ Chí Minh',
    ],
    [
      'Bí thư tỉnh Nghệ An Lê Văn Huân đến. Ông Lê Văn Huân, Bí thư Tỉnh ủy, nói.',
      'Lê Văn Huân: Bí thư @ Tỉnh ủy Nghệ An',
    ],
    // Whom the city's name stands for is named, and nothing more is said of him.
    [
      'Bí thư Lê Văn Huân đến. Bí thư Thành ủy Lê Văn Huân nói. Bí thư Hà Nội hứa mở bến.',
      'Lê Văn Huân: Bí thư @ Thành ủy',
    ],
    // A committee is no unit of its own.
    [
      'Bí thư Tỉnh ủy Lê Văn Huân đến. Ông Lê Văn Huân, Phó Bí thư Tỉnh ủy, nói.',
      'Lê Văn Huân: Bí thư @ Tỉnh ủy',
      'Lê Văn Huân: Phó Bí thư @ Tỉnh ủy',
    ],
    [
      'Phó Chủ tịch UBND tỉnh Hà Tĩnh Lê Văn Huân đến. Phó Chủ tịch thường trực Lê Văn Huân nói.',
      'Lê Văn Huân: Phó Chủ tịch thường trực @ Ủy ban nhân dân tỉnh Hà Tĩnh',
    ],
    [
      'Cựu Chủ tịch UBND tỉnh Hà Tĩnh Lê Văn Huân bị bắt. Trên cương vị là Chủ tịch UBND, ông Lê Văn Huân đã ký.',
      'Lê Văn Huân: Cựu Chủ tịch @ Ủy ban nhân dân tỉnh Hà Tĩnh',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân tỉnh Hà Tĩnh',
    ],
    // An office that needs no body stays as it was written.
    [
      'Cựu Thủ tướng Pháp Alfred Holm nói. Trên cương vị Thủ tướng, ông Alfred Holm đã ký.',
      'Alfred Holm: Cựu Thủ tướng @ Pháp',
      'Alfred Holm: Thủ tướng',
    ],
    // Two bodies: which is meant is not said.
    [
      'Ông Lê Văn Huân, Phó Chủ tịch UBND tỉnh Hà Tĩnh, Phó Chủ tịch HĐND tỉnh Nghệ An, là Phó Chủ tịch thường trực.',
      'Lê Văn Huân: Phó Chủ tịch @ Ủy ban nhân dân tỉnh Hà Tĩnh',
      'Lê Văn Huân: Phó Chủ tịch @ Hội đồng nhân dân tỉnh Nghệ An',
      'Lê Văn Huân: Phó Chủ tịch thường trực',
    ],
  ])('%s', (text, ...stated) => {
    expect(positions(text)).toEqual(stated);
  });
});

describe('misprinted bodies', () => {
  it.each<[text: string, ...stated: string[]]>([
    ['Ủy viên Ban Chấp hàng Trung ương Đảng Lê Văn Huân dự.', 'Lê Văn Huân: Ủy viên Ban Chấp hành @ Trung ương Đảng'],
    [
      'Ông Lê Văn Huân, Phó Chủ tịch Hội Liên hiệp Phụ nử Việt Nam, dự.',
      'Lê Văn Huân: Phó Chủ tịch @ Hội Liên hiệp Phụ nữ Việt Nam',
    ],
    // An office is no misprint of the noun that the school's name begins with.
    ['Ông Lê Văn Huân, Hiệu trưởng Đại học Kinh tế - Luật, dự.', 'Lê Văn Huân: Hiệu trưởng @ Đại học Kinh tế - Luật'],
  ])('%s', (text, ...stated) => {
    expect(positions(text)).toEqual(stated);
  });
});

describe('what an office belongs to', () => {
  it.each<[text: string, ...stated: string[]]>([
    [
      'Đại tá Lê Văn Huân, Trưởng phòng Hướng dẫn tuyên truyền, điều tra, giải quyết tai nạn, Cục Cảnh sát giao thông, nói.',
      'Lê Văn Huân: Trưởng phòng @ Hướng dẫn tuyên truyền, điều tra, giải quyết tai nạn, Cục Cảnh sát giao thông',
    ],
    ['Ông Lê Văn Huân, Trưởng phòng Y tế, trả lời báo chí, Sở Y tế sẽ xử lý.', 'Lê Văn Huân: Trưởng phòng @ Y tế'],
    // What he is in charge of stands before his body, or is one.
    [
      'Ông Lê Văn Huân, Bí thư thứ nhất phụ trách công tác cộng đồng Đại sứ quán Việt Nam tại Lào, nói.',
      'Lê Văn Huân: Bí thư thứ nhất @ Đại sứ quán Việt Nam tại Lào',
    ],
    [
      'Ông Lê Văn Huân, Phó Chủ tịch phụ trách kinh tế UBND huyện Mê Linh, nói.',
      'Lê Văn Huân: Phó Chủ tịch @ Ủy ban nhân dân huyện Mê Linh',
    ],
    [
      'Ông Lê Văn Huân, Phó trưởng phòng phụ trách phòng tham mưu Công an tỉnh Hà Nam, nói.',
      'Lê Văn Huân: Phó trưởng phòng phụ trách @ phòng tham mưu Công an tỉnh Hà Nam',
    ],
    // An ambassador is of his country.
    [
      'Bộ trưởng gặp Đại sứ, Trưởng đại diện Thương mại Mỹ Jamison Greene.',
      'Jamison Greene: Đại sứ',
      'Jamison Greene: Trưởng đại diện @ Thương mại Mỹ',
    ],
    // An aide holds the office of nobody he serves.
    ['Cựu thư ký thứ trưởng Y tế Lê Văn Huân khai.', 'Lê Văn Huân: Cựu thư ký @ thứ trưởng Y tế'],
    ['Tác giả từng giữ chức cố vấn chung cho Bộ trưởng Quốc phòng Alfred Holm.', 'Alfred Holm: Bộ trưởng @ Quốc phòng'],
    ['Khi tranh cử Tổng thống, Thủ tướng Canada Alfred Holm ở nhà.', 'Alfred Holm: Thủ tướng @ Canada'],
    [
      'Năm 2014, ông Lê Văn Huân được bổ nhiệm giữ chức Thứ trưởng Bộ Y tế khi đang là Cục trưởng Cục Thú y.',
      'Lê Văn Huân: Thứ trưởng @ Bộ Y tế',
      'Lê Văn Huân: Cục trưởng @ Cục Thú y',
    ],
    [
      'Nguyên Thủ tướng Cộng hòa Nhân dân Trung Hoa Alfred Holm dự.',
      'Alfred Holm: Nguyên Thủ tướng @ Cộng hòa Nhân dân Trung Hoa',
    ],
    ['Ông Lê Văn Huân, Giám đốc bệnh viện thông tin.', 'Lê Văn Huân: Giám đốc @ bệnh viện'],
    // A firm's name is nobody.
    ['Bà Trần Thị Mai - Chủ tịch Vĩnh Hòa, ông Lê Văn Huân - Chủ tịch Tài chính Hoàng Lâm; ông Hồ Văn Bảo nói.'],
    ['Ông Lê Văn Huân - Chủ tịch VPMotor; bà Trần Thị Mai - Chủ tịch Vĩnh Hòa, ông Hồ Văn Bảo nói.'],
    ['Đại sứ Holm University đến. Chủ tịch International Club nói.'],
    ['Lê Thị Mai - Đại sứ học vấn trường Sao Mai - nói.'],
    ['Đại sứ trường Chuyên Sao Mai nói. Em Lê Văn Huân - Đại sứ trường Chuyên Sao Mai - cười.'],
    [
      'Ông Lê Văn Huân, Vụ trưởng Vụ Pháp chế, giữ chức Chủ tịch HĐTV Sagribank từ tháng 4.',
      'Lê Văn Huân: Vụ trưởng @ Vụ Pháp chế',
      'Lê Văn Huân: Chủ tịch @ Hội đồng thành viên Sagribank',
    ],
  ])('%s', (text, ...stated) => {
    expect(positions(text)).toEqual(stated);
  });
});

describe('members of an assembly', () => {
  it.each<[text: string, ...stated: string[]]>([
    [
      'Đại biểu Quốc hội Lê Văn Huân nói. Đại biểu Trần Thu Hà (Hà Nội) hỏi.',
      'Lê Văn Huân: Đại biểu @ Quốc hội',
      'Trần Thu Hà: Đại biểu @ Quốc hội',
    ],
    // The province of one is not the next one's.
    [
      'Đại biểu Quốc hội tỉnh Sóc Trăng Lê Văn Huân nói. Đại biểu Trần Thu Hà (Hà Nội) hỏi.',
      'Lê Văn Huân: Đại biểu @ Quốc hội tỉnh Sóc Trăng',
      'Trần Thu Hà: đại biểu @ Quốc hội',
    ],
    ['Quốc hội họp. Đại biểu Trần Thu Hà hỏi.', 'Trần Thu Hà: Đại biểu'],
    // As this article calls them for short.
    [
      'Các đại biểu Quốc hội (ĐB) lo lắng. ĐB Trần Thu Hà hỏi. ĐB Lê Văn Huân nói thêm.',
      'Trần Thu Hà: đại biểu @ Quốc hội',
      'Lê Văn Huân: đại biểu @ Quốc hội',
    ],
    ['Các đại biểu lo lắng. ĐB Trần Thu Hà hỏi.', 'Trần Thu Hà: đại biểu'],
    // A delegate to a congress holds no office.
    ['Thiếu tướng Lê Văn Huân được bầu làm đại biểu dự Đại hội Đảng lần thứ XIX.'],
    ['Thiếu tướng Lê Văn Huân là đại biểu đi dự Đại hội.'],
    ['Thiếu tướng Lê Văn Huân là đại biểu Quốc hội dự kỳ họp.', 'Lê Văn Huân: đại biểu @ Quốc hội'],
    // Whose delegation it is stands behind its term.
    [
      'Ông Lê Văn Huân giữ chức Trưởng Đoàn đại biểu Quốc hội khóa XVI tỉnh Bến Tre.',
      'Lê Văn Huân: Trưởng Đoàn đại biểu @ Đoàn đại biểu Quốc hội khóa XVI tỉnh Bến Tre',
    ],
    [
      'Quốc hội cho thôi giữ chức vụ Trưởng Đoàn ĐBQH khóa XVI tỉnh Bến Tre đối với ông Lê Văn Huân do chuyển công tác.',
      'Lê Văn Huân: Trưởng Đoàn đại biểu @ Đoàn đại biểu Quốc hội khóa XVI tỉnh Bến Tre',
    ],
    [
      'Ông Lê Văn Huân, Trưởng đoàn đại biểu Quốc hội khóa XVI, cho biết.',
      'Lê Văn Huân: Trưởng đoàn đại biểu @ đoàn đại biểu Quốc hội',
    ],
  ])('%s', (text, ...stated) => {
    expect(positions(text)).toEqual(stated);
  });
});

describe('bodies in brackets and of other armies', () => {
  it.each<[text: string, ...stated: string[]]>([
    [
      'Đại tá Lê Văn Huân, Đội trưởng Đội Quy tập (Cục Chính trị, Quân khu 2), nói.',
      'Lê Văn Huân: Đội trưởng @ Đội Quy tập (Cục Chính trị, Quân khu 2)',
    ],
    [
      'Dự có Phó Tư lệnh Quân khu Đặc biệt, Quân đội Hoàng gia Campuchia, Trung tướng Sok Sarin; lãnh đạo tỉnh.',
      'Sok Sarin: Phó Tư lệnh @ Quân khu Đặc biệt, Quân đội Hoàng gia Campuchia',
    ],
    ['Dưới quyền Tổng thống Mỹ Alfred Holm, Hải quân tuần tra.', 'Alfred Holm: Tổng thống @ Mỹ'],
    ['Thủ tướng Czech Alfred Holm nói.', 'Alfred Holm: Thủ tướng @ Czech'],
  ])('%s', (text, ...stated) => {
    expect(positions(text)).toEqual(stated);
  });
});

describe('sentences whose stop is missing', () => {
  it.each<[text: string, ...stated: string[]]>([
    ['Đồng chí Lê Thị Mai, Giám đốc Sở Y tế Theo ông A, việc này khó.', 'Lê Thị Mai: Giám đốc @ Sở Y tế'],
    ['Đồng chí Lê Thị Mai, Thứ trưởng Bộ Y tế Ảnh: Minh Hà.', 'Lê Thị Mai: Thứ trưởng @ Bộ Y tế'],
    [
      'Đồng chí Lê Thị Mai, Ủy viên Ban cán sự đảng, Thứ trưởng Bộ Công thương Trong thời gian công tác đã vi phạm.',
      'Lê Thị Mai: Ủy viên @ Ban cán sự đảng Bộ Công thương',
      'Lê Thị Mai: Thứ trưởng @ Bộ Công thương',
    ],
    // Words that open sentences stand in names too.
    ['Ông Lê Văn Huân, Trưởng phòng Đào tạo Sau đại học, nói.', 'Lê Văn Huân: Trưởng phòng @ Đào tạo Sau đại học'],
  ])('%s', (text, ...stated) => {
    expect(positions(text)).toEqual(stated);
  });
});
