import { describe, expect, it } from 'vitest';
import { read } from './read-officials';

describe('names as newspapers print them', () => {
  it.each<[text: string, ...mentions: string[]]>([
    // The agency of a photo runs into the next sentence.
    ['Ảnh: Hà Mơ/TTXVN Chủ tịch nước Lê Văn Huân nêu rõ.', 'Chủ tịch nước > Lê Văn Huân = Lê Văn Huân'],
    // A comma between the office and the name.
    [
      'Về vấn đề này, Thứ trưởng Bộ Y tế, Lê Văn Huân tại buổi họp cho biết.',
      'Thứ trưởng Bộ Y tế > Lê Văn Huân = Lê Văn Huân',
    ],
    ['Dự có Bí thư Tỉnh ủy Nam Định, Lê Văn Huân, Chủ tịch HĐND tỉnh.', ' > Lê Văn Huân = Lê Văn Huân'],
    // The byline runs into a caption.
    ['Thứ trưởng Bộ Y tế Lê Văn Huân Phạm Mơ - Tố Hà', 'Thứ trưởng Bộ Y tế > Lê Văn Huân = Lê Văn Huân'],
    [
      'Chủ nhiệm Ủy ban Đối ngoại của Quốc hội Vũ Mạo nói.',
      'Chủ nhiệm Ủy ban Đối ngoại của Quốc hội > Vũ Mạo = Vũ Mạo',
    ],
    // Two syllables like ours at the beginning of a sentence.
    ['Li Cao, phát ngôn viên của Ủy ban Cải cách quốc gia, cho biết.', ' > Li Cao = Li Cao'],
    ['Sóc Sơn, Chủ tịch UBND huyện cho biết, là cửa ngõ.'],
    // A city written with a stop stands behind no other name.
    ['Giám đốc Sở Y tế TP.HCM và Lê Văn Huân, Phó Giám đốc Sở Nội vụ, dự.', ' > Lê Văn Huân = Lê Văn Huân'],
    // A party by the acronym that the article explains; a bank is none.
    [
      'Đảng Dân tộc Thống nhất (UMBO) họp. Tổng thư ký UMBO Lê Văn Huân phát biểu.',
      'Tổng thư ký UMBO > Lê Văn Huân = Lê Văn Huân',
    ],
    ['Ngân hàng TMCP Sao Mai (SMB) họp. Tổng thư ký SMB Lê Văn Huân phát biểu.'],
    // A foreigner called by his family name.
    [
      'Tổng thư ký Liên hợp quốc Lý Hiển Lương đến. Ông Lý, cựu thủ tướng Singapore, nói.',
      'Tổng thư ký Liên hợp quốc > Lý Hiển Lương = Lý Hiển Lương',
      'Ông > Lý = Lý Hiển Lương',
    ],
    [
      'Về phía châu Âu, người đứng đầu chính sách đối ngoại Joseph Borelli nói.',
      'người đứng đầu chính sách đối ngoại > Joseph Borelli = Joseph Borelli',
    ],
    [
      'Thống đốc tỉnh Hồng Hải của Ai Cập, thiếu tướng Amr Hanafo, cho biết.',
      'Thống đốc tỉnh Hồng Hải của Ai Cập, thiếu tướng > Amr Hanafo = Amr Hanafo',
    ],
    [
      'Đại tá quân đội Pháp đã nghỉ hưu Jacques Hogart nhận định.',
      'Đại tá quân đội Pháp đã nghỉ hưu > Jacques Hogart = Jacques Hogart',
    ],
    ['Bà Lê Thị Huân (ảnh), Vụ trưởng Vụ Pháp chế, nói.', 'Bà > Lê Thị Huân = Lê Thị Huân'],
    ['Lê Văn Chính Ủy viên Bộ Chính trị', ' > Lê Văn Chính = Lê Văn Chính'],
    ['Bộ trưởng Lê Xuân Nhạ Ông Nhạ nhấn mạnh.', 'Bộ trưởng > Lê Xuân Nhạ = Lê Xuân Nhạ', 'Ông > Nhạ = Lê Xuân Nhạ'],
    ['Chủ tịch Hồ Chí Minh đến. Chủ nghĩa nhân văn Hồ Chí Minh tỏa sáng.', 'Chủ tịch > Hồ Chí Minh = Hồ Chí Minh'],
    // States by their full names.
    [
      'Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam Lê Văn Huân đến.',
      'Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam > Lê Văn Huân = Lê Văn Huân',
    ],
    [
      'Thủ tướng Chính phủ nước Cộng hòa Dân chủ Nhân dân Lào Thonglun Sisulit đến.',
      'Thủ tướng Chính phủ nước Cộng hòa Dân chủ Nhân dân Lào > Thonglun Sisulit = Thonglun Sisulit',
    ],
    ['Quy định về cấp phó. Đại biểu Lê Văn Huân nói.', 'Đại biểu > Lê Văn Huân = Lê Văn Huân'],
    // The headline of another page and what stands under it, in one line.
    ['Bến cảng mở ở MỹThủ tướng Lê Văn Huân hôm nay họp bàn.', 'Thủ tướng > Lê Văn Huân = Lê Văn Huân'],
    ['Đò chở đầy từ sáng tới tối, ôngLê Văn Huân, Giám đốc Sở Y tế, nói.', 'ông > Lê Văn Huân = Lê Văn Huân'],
    [
      'Ông mời tướng quân đội đã nghỉ hưu Hwang In Kwan đến.',
      'tướng quân đội đã nghỉ hưu > Hwang In Kwan = Hwang In Kwan',
    ],
    [
      'Hiện phó chánh Văn phòng UBND tỉnh Bình Định phụ trách Ban Tiếp công dân là ông Lê Văn Huân.',
      'ông > Lê Văn Huân = Lê Văn Huân',
    ],
    // A given name and its office behind it.
    [
      'Ông Lê Văn Huân bị tố cáo. Bác sĩ Huân, Giám đốc Bệnh viện huyện Mê Linh, phủ nhận.',
      'Ông > Lê Văn Huân = Lê Văn Huân',
      'Bác sĩ > Huân = Lê Văn Huân',
    ],
    ['Tổng Thư ký Interpol Jurgen Steck làm trưởng đoàn.', 'Tổng Thư ký Interpol > Jurgen Steck = Jurgen Steck'],
    // What was taken from him he held.
    ['Ông Lê Văn Huân bị cách chức Bí thư Đảng ủy xã Tam Anh.', 'Ông > Lê Văn Huân = Lê Văn Huân'],
    ['Bộ thông báo cách chức hạm trưởng tàu sân bay USS Thomas Rosewell của hải quân.'],
    // Letters that "&" joins are no title.
    ['Bến do ngành TT&TT. Thứ trưởng Lê Văn Huân phụ trách.', 'Thứ trưởng > Lê Văn Huân = Lê Văn Huân'],
    // Behind a caption without a stop the next sentence begins.
    [
      'Ông Lê Văn Huân nói. Giám đốc Sở Y tế Lê Văn Huân Bến tàu chưa mở. Giám đốc Sở Y tế đã về.',
      'Ông > Lê Văn Huân = Lê Văn Huân',
      'Giám đốc Sở Y tế > Lê Văn Huân = Lê Văn Huân',
      '(Giám đốc Sở Y tế) = Lê Văn Huân',
    ],
  ])('%s', (text, ...mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});

describe('offices that mean their holder', () => {
  it.each<[text: string, ...mentions: string[]]>([
    [
      'Vụ án: Cựu thứ trưởng Bộ Y tế sắp ra tòa. Ông Lê Văn Huân là thứ trưởng Bộ Y tế từ năm 2014.',
      '(Cựu thứ trưởng Bộ Y tế) = Lê Văn Huân',
      'Ông > Lê Văn Huân = Lê Văn Huân',
    ],
    // What she was then, where only what she is now is said of anybody.
    [
      'Cựu Bộ trưởng Y tế Lê Thị Hoa bị nhắc tên. Dự án được Bộ trưởng Bộ Y tế phê duyệt năm 2034.',
      'Cựu Bộ trưởng Y tế > Lê Thị Hoa = Lê Thị Hoa',
      '(Bộ trưởng Bộ Y tế) = Lê Thị Hoa',
    ],
    [
      'Cựu Bộ trưởng Y tế Lê Thị Hoa và Bộ trưởng Bộ Y tế Lê Văn Huân đến. Bộ trưởng Bộ Y tế nói.',
      'Cựu Bộ trưởng Y tế > Lê Thị Hoa = Lê Thị Hoa',
      'Bộ trưởng Bộ Y tế > Lê Văn Huân = Lê Văn Huân',
      '(Bộ trưởng Bộ Y tế) = Lê Văn Huân',
    ],
    // Two former ones, of whom one was the other's deputy.
    [
      'Nguyên Chủ tịch TP Vinh ra tòa. Lê Văn Huân, nguyên Chủ tịch UBND TP Vinh, và Lê Thị Hoa, nguyên Phó chủ tịch UBND TP Vinh, nhận tội.',
      '(Nguyên Chủ tịch TP Vinh) = Lê Văn Huân',
      ' > Lê Văn Huân = Lê Văn Huân',
      ' > Lê Thị Hoa = Lê Thị Hoa',
    ],
    // "đại sứ Mỹ" is who comes after him, "Thứ trưởng" of whatever ministry.
    ['Cựu đại sứ Mỹ Joe Carter về nước. Đại sứ Mỹ tiếp theo là ai?', 'Cựu đại sứ Mỹ > Joe Carter = Joe Carter'],
    [
      'Giám đốc Sở Y tế Lê Văn Huân dự. Ông Nam tham mưu cho Giám đốc Sở Y tế ký tờ trình.',
      'Giám đốc Sở Y tế > Lê Văn Huân = Lê Văn Huân',
    ],
    [
      'Chủ tịch Hội Làm vườn Việt Nam (VGCA) Lê Văn Huân nói. Chủ tịch VGCA cho biết thêm.',
      'Chủ tịch Hội Làm vườn Việt Nam (VGCA) > Lê Văn Huân = Lê Văn Huân',
      '(Chủ tịch VGCA) = Lê Văn Huân',
    ],
    [
      'Bộ trưởng Bộ Y tế Lê Văn Huân dự. Giải trình được bộ trưởng đưa ra hôm qua. Theo bộ trưởng, mọi việc đều tốt.',
      'Bộ trưởng Bộ Y tế > Lê Văn Huân = Lê Văn Huân',
      '(bộ trưởng) = Lê Văn Huân',
      '(bộ trưởng) = Lê Văn Huân',
    ],
    // One more of them is nobody yet, and a house is nobody.
    [
      'Thành phố có thêm Phó Chủ tịch\nÔng Lê Văn Huân, Phó Chủ tịch UBND TP Vinh, nói.',
      'Ông > Lê Văn Huân = Lê Văn Huân',
    ],
    [
      'Thủ tướng Anh Joe Carter khỏi ốm. Bữa ăn được mang tới dinh Thủ tướng Anh.',
      'Thủ tướng Anh > Joe Carter = Joe Carter',
    ],
  ])('%s', (text, ...mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});
