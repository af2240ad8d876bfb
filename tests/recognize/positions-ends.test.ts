import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';
import { positionsOfOne as positions } from './read-officials';

const lexicon = bundledLexicon();

describe('the end of a body nobody listed', () => {
  it.each<[text: string, ...stated: string[]]>([
    [
      'Bà Lê Thị Huân - bí thư Tỉnh ủy Bến Tre - trưởng Ban Chỉ đạo sửa bến tạm, bến lở ven sông trên địa bàn tỉnh - cảm ơn các xã.',
      'bí thư @ Tỉnh ủy Bến Tre',
      'trưởng Ban Chỉ đạo @ Ban Chỉ đạo sửa bến tạm, bến lở ven sông trên địa bàn tỉnh',
    ],
    [
      'Thủ tướng Lê Văn Huân, Trưởng Ban Chỉ đạo Nhà nước các công trình, dự án quan trọng quốc gia, trọng điểm ngành giao thông vận tải, nói.',
      'Thủ tướng',
      'Trưởng Ban Chỉ đạo @ Ban Chỉ đạo Nhà nước các công trình, dự án quan trọng quốc gia, trọng điểm ngành giao thông vận tải',
    ],
    [
      'Thượng tá Lê Văn Huân, trưởng Phòng Cảnh sát hình sự (PC02) Công an tỉnh Nghệ An, nói.',
      'trưởng Phòng @ Cảnh sát hình sự Công an tỉnh Nghệ An',
    ],
    [
      'Thượng tá Lê Văn Huân, Trưởng phòng Cảnh sát kinh tế (PC03, Công an TP Cần Thơ), nói.',
      'Trưởng phòng @ Cảnh sát kinh tế (Công an thành phố Cần Thơ)',
    ],
    [
      'Ông Lê Văn Huân, trưởng phòng quy hoạch sử dụng đất Sở Tài nguyên môi trường Cần Thơ, nói.',
      'trưởng phòng @ quy hoạch sử dụng đất Sở Tài nguyên môi trường Cần Thơ',
    ],
    [
      'Ông Lê Văn Huân, Bí thư thứ nhất phụ trách công tác bảo hộ công dân Đại sứ quán Việt Nam tại Lào, nói.',
      'Bí thư thứ nhất @ Đại sứ quán Việt Nam tại Lào',
    ],
    ['Anh Lê Văn Huân, Chủ tịch Hội Sinh viên Việt Nam tại Úc, nói.', 'Chủ tịch @ Hội Sinh viên Việt Nam tại Úc'],
    [
      'Bà Julia Smithson, đại sứ Mỹ tại Tổ chức Hiệp ước Bắc Đại Tây Dương (NATO), nói.',
      'đại sứ @ Mỹ tại Tổ chức Hiệp ước Bắc Đại Tây Dương',
    ],
    ['Ông Lê Văn Huân, chủ tịch Hội Hữu nghị Malaysia - Việt Nam, nói.', 'chủ tịch @ Hội Hữu nghị Malaysia - Việt Nam'],
    [
      'Ông Lê Văn Huân, Cố vấn đặc biệt Liên minh Nghị sĩ Hữu nghị Nhật - Việt, nói.',
      'Cố vấn đặc biệt @ Liên minh Nghị sĩ Hữu nghị Nhật - Việt',
    ],
    [
      'Thứ trưởng Bộ Ngoại giao Lê Văn Huân, Trưởng SOM ASEAN - Việt Nam hôm nay dự.',
      'Thứ trưởng @ Bộ Ngoại giao',
      'Trưởng SOM @ ASEAN - Việt Nam',
    ],
    [
      'Ông Lê Văn Huân, cục trưởng Cục Thanh tra, Giám sát Ngân hàng Nhà nước, nói.',
      'cục trưởng @ Cục Thanh tra, Giám sát Ngân hàng Nhà nước',
    ],
    [
      'Ông Lê Văn Huân, Phó vụ trưởng Vụ Công chức, viên chức thông tin thêm.',
      'Phó vụ trưởng @ Vụ Công chức, viên chức',
    ],
    ['Thứ trưởng Bộ Nội vụ Lê Văn Huân Tuy nhiên Nghị định quy định khác.', 'Thứ trưởng @ Bộ Nội vụ'],
    [
      'Bà Lê Thị Huân, Thứ trưởng Bộ Y tế, từng là Giám đốc Công ty Bóng đèn Sao Mai.',
      'Thứ trưởng @ Bộ Y tế',
      'Giám đốc @ Công ty Bóng đèn Sao Mai',
    ],
    ['Bà Lê Thị Huân - Chủ nhiệm Ủy ban Tư pháp của Quốc hội đánh giá cao.', 'Chủ nhiệm @ Ủy ban Tư pháp của Quốc hội'],
    ['Thay mặt Bộ Chính trị, Thường trực Ban Bí thư Lê Văn Huân đã ký.', 'Thường trực @ Ban Bí thư'],
    [
      'Ông Lê Văn Huân, Phó Chủ tịch UBND TP Hải Phòng đánh giá cao.',
      'Phó Chủ tịch @ Ủy ban nhân dân thành phố Hải Phòng',
    ],
    ['Giám đốc Cơ quan Tình báo quốc gia Lee Jong Mok nói.', 'Giám đốc @ Cơ quan Tình báo quốc gia'],
    [
      'Đại tướng Tom Dunfield, Chủ tịch Hội đồng Tham mưu trưởng Liên quân Mỹ, nói.',
      'Chủ tịch @ Hội đồng Tham mưu trưởng Liên quân Mỹ',
    ],
    ['Bộ trưởng đặc biệt nhấn mạnh điều ấy, theo Bộ trưởng Bộ Y tế Lê Văn Huân.', 'Bộ trưởng @ Bộ Y tế'],
  ])('%s', (text, ...stated) => {
    expect(positions(text)).toEqual(stated);
  });
});

describe('the body of an office', () => {
  it.each<[text: string, ...stated: string[]]>([
    // The ministry of another country is named as it is printed.
    ['Quyền Bộ trưởng Hải quân Thomas Modlin thông báo.', 'Quyền Bộ trưởng @ Hải quân'],
    [
      'Ông Lê Văn Huân, Ủy viên Ban Thường vụ Tỉnh ủy, Chỉ huy trưởng Bộ CHQS tỉnh Đắk Nông, nói.',
      'Ủy viên @ Ban Thường vụ Tỉnh ủy',
      'Chỉ huy trưởng @ Bộ Chỉ huy quân sự tỉnh Đắk Nông',
    ],
    [
      'Ông Lê Văn Huân làm Phó Liên đoàn trưởng rồi quyền Liên đoàn trưởng Liên đoàn Bản đồ địa chất.',
      'Phó Liên đoàn trưởng @ Liên đoàn Bản đồ địa chất',
      'quyền Liên đoàn trưởng @ Liên đoàn Bản đồ địa chất',
    ],
    ['Ông Lê Văn Huân, Trưởng phòng phòng, chống tham nhũng, nói.', 'Trưởng phòng @ Phòng phòng, chống tham nhũng'],
    [
      'Ông Goh Chok Tan là phó tổng thư ký Đảng Hành động nhân dân (PAP). Tổng thư ký PAP Goh Chok Tan nói.',
      'phó tổng thư ký @ Đảng Hành động nhân dân',
      'Tổng thư ký @ Đảng Hành động nhân dân',
    ],
    [
      'Ông Lê Văn Huân, Chủ tịch HĐTV Tổng công ty Xi măng Sao Mai (SMCEM), nói. Bí thư Đảng ủy SMCEM Lê Văn Huân nói.',
      'Chủ tịch @ Hội đồng thành viên Tổng công ty Xi măng Sao Mai',
      'Bí thư Đảng ủy @ Tổng công ty Xi măng Sao Mai',
    ],
    [
      'Thượng tá Lê Văn Huân - Trưởng phòng Tham mưu, kiêm người phát ngôn Công an tỉnh Đắk Lắk nói.',
      'Trưởng phòng @ Tham mưu Công an tỉnh Đắk Lắk',
      'người phát ngôn @ Công an tỉnh Đắk Lắk',
    ],
    [
      'Đại biểu Lê Văn Huân (Bến Tre), Phó chủ tịch Liên đoàn Luật sư Việt Nam, nói.',
      'Đại biểu',
      'Phó chủ tịch @ Liên đoàn Luật sư Việt Nam',
    ],
    [
      'Ông Lê Văn Huân làm Phó giám đốc Sở Y tế từ năm 2015, trước đó là Chánh Văn phòng Sở Nội vụ.',
      'Phó giám đốc @ Sở Y tế',
      'Chánh Văn phòng @ Văn phòng Sở Nội vụ',
    ],
    [
      'Ông Lê Văn Huân, Phó Giám đốc Sở Y tế, phụ trách đào tạo, là Chủ tịch Hội đồng thẩm định quy hoạch nhân lực.',
      'Phó Giám đốc @ Sở Y tế',
      'Chủ tịch @ Hội đồng thẩm định quy hoạch nhân lực',
    ],
    [
      'Thượng tá Lê Văn Huân, Trưởng phòng An ninh điều tra - PA92, Phó thủ trưởng Cơ quan An ninh điều tra, nói.',
      'Trưởng phòng @ An ninh điều tra',
      'Phó thủ trưởng @ Cơ quan An ninh điều tra',
    ],
    [
      'Đại úy Lê Văn Ba, điều tra viên thuộc Phòng Cảnh sát hình sự (PC45 Công an tỉnh Nghệ An), nói.',
      'điều tra viên @ Phòng Cảnh sát hình sự (Công an tỉnh Nghệ An)',
    ],
    [
      'Thượng tá Lê Văn Huân công tác tại phòng Cảnh sát hình sự Công an tỉnh Nghệ An và giữ chức vụ Phó trưởng phòng.',
      'Phó trưởng phòng @ phòng Cảnh sát hình sự Công an tỉnh Nghệ An',
    ],
    [
      'Ông Lê Văn Huân, Chủ tịch Hội tư vấn Khoa học công nghệ & quản lý Nghệ An, nói.',
      'Chủ tịch @ Hội tư vấn Khoa học công nghệ & quản lý Nghệ An',
    ],
    ['Nơi này gửi Phó thủ tướng Lê Văn Huân, Bộ trưởng Giáo dục và Đào tạo kiến nghị cho nghỉ học.', 'Phó thủ tướng'],
    [
      'Ông Lê Văn Huân, Vụ trưởng Vụ Pháp chế, được bổ nhiệm giữ chức Thành viên Hội đồng thành viên Tập đoàn Sao Mai.',
      'Vụ trưởng @ Vụ Pháp chế',
      'Thành viên @ Hội đồng thành viên Tập đoàn Sao Mai',
    ],
    [
      'Theo trang tin của Sở Nội vụ Hà Nội, 2 Phó giám đốc Sở gồm các ông: Lê Văn Huân, Lê Văn Việt.',
      'Phó giám đốc @ Sở Nội vụ Hà Nội',
      'Phó giám đốc @ Sở Nội vụ Hà Nội',
    ],
    [
      'UBND thành phố đã đủ 2 Phó chủ tịch là: Lê Văn Huân (thường trực), Lê Văn Việt.',
      'Phó chủ tịch @ Ủy ban nhân dân thành phố',
      'Phó chủ tịch @ Ủy ban nhân dân thành phố',
    ],
    ['Phó Thống đốc NHNN Lê Văn Huân nói.', 'Phó Thống đốc @ Ngân hàng Nhà nước'],
  ])('%s', (text, ...stated) => {
    expect(positions(text)).toEqual(stated);
  });

  it('a foreign name is one with its shorter form', () => {
    const text = 'Tổng thống Luis Rodolfo Abinard Corona đến. Thủ tướng tiếp Tổng thống Luis Abinard.';
    expect(recognize(text, lexicon).officials.map(({ name }) => name)).toEqual(['Luis Rodolfo Abinard Corona']);
  });

  it('the end of an office whose space is missing is no rank', () => {
    const text = 'Ứng phó mức thuế mới của MỹThủ tướng Phạm Văn Chính họp. Thủ tướng Phạm Văn Chính nói.';
    expect(recognize(text, lexicon).officials.map(({ ranks }) => ranks)).toEqual([[]]);
  });

  it('a nominal minister without "Bộ" is the minister of the ministry', () => {
    const text = 'Bộ trưởng Y tế Pháp Olivia Verran tiếp báo chí. Bộ trưởng Y tế cho biết số ca giảm.';
    expect(recognize(text, lexicon).mentions.filter(({ nominal }) => nominal)).toHaveLength(1);
  });
});
