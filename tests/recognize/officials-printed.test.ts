import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

/** "lead > name = who" for names, "(office) = who" for nominal mentions, in the order of the text. */
function read(text: string): readonly string[] {
  const { mentions, officials } = recognize(text, lexicon);
  const nameOf = new Map<string, string>(officials.map(({ key, name }) => [key, name]));
  return mentions
    .filter(({ kind }) => kind === 'official')
    .map(({ lead, surface, nominal, ref }) =>
      nominal ? `(${surface}) = ${nameOf.get(ref)}` : `${lead} > ${surface} = ${nameOf.get(ref)}`,
    );
}

/** "name: role @ organization", one a position. */
function positions(text: string): readonly string[] {
  return recognize(text, lexicon).officials.flatMap(({ name, positions }) =>
    positions.map(({ role, organization }) => `${name}: ${role}${organization ? ` @ ${organization}` : ''}`),
  );
}

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
    // What was taken from him he held.
    ['Ông Lê Văn Huân bị cách chức Bí thư Đảng ủy xã Tam Anh.', 'Ông > Lê Văn Huân = Lê Văn Huân'],
    ['Bộ thông báo cách chức hạm trưởng tàu sân bay USS Thomas Rosewell của hải quân.'],
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
  ])('%s', (text, ...mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});

describe('positions as newspapers print them', () => {
  it.each<[text: string, ...stated: string[]]>([
    // Deputies of the chief named before them.
    [
      'Dự có ông Lê Văn Huân, Tổng Giám đốc VOV; các Phó Tổng Giám đốc: Hồ Văn Bảo, Trần Thu Hà và lãnh đạo các ban.',
      'Lê Văn Huân: Tổng Giám đốc @ Đài Tiếng nói Việt Nam',
      'Hồ Văn Bảo: Phó Tổng Giám đốc @ Đài Tiếng nói Việt Nam',
      'Trần Thu Hà: Phó Tổng Giám đốc @ Đài Tiếng nói Việt Nam',
    ],
    // As this article calls the body.
    [
      'Chủ tịch Phòng Thương mại và Công nghiệp VN (VCCI) Lê Văn Huân dự. Chủ tịch VCCI Lê Văn Huân nói.',
      'Lê Văn Huân: Chủ tịch @ Phòng Thương mại và Công nghiệp Việt Nam',
    ],
    [
      'Đại tá Lê Văn Huân, Phó cục trưởng Cảnh sát quản lý hành chính về trật tự xã hội C06 đề nghị.',
      'Lê Văn Huân: Phó cục trưởng @ Cảnh sát quản lý hành chính về trật tự xã hội C06',
    ],
    [
      'Ông Lê Văn Huân, phó trưởng phòng quản lý đất cũng thuộc sở này, nói.',
      'Lê Văn Huân: phó trưởng phòng @ quản lý đất',
    ],
    [
      'Ông Lê Văn Huân - phó giám đốc Trung tâm Nghiên cứu Nga tại Đại học Sư phạm Hoa Đông, Trung Quốc - nói.',
      'Lê Văn Huân: phó giám đốc @ Trung tâm Nghiên cứu Nga tại Đại học Sư phạm Hoa Đông',
    ],
    [
      'Ông Lê Văn Huân, Phó bí thư Thành ủy, Chủ tịch UBND TP HCM, nói.',
      'Lê Văn Huân: Phó bí thư @ Thành ủy Thành phố Hồ Chí Minh',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân Thành phố Hồ Chí Minh',
    ],
    ['TGĐ Bảo hiểm xã hội Việt Nam Lê Văn Huân nói.', 'Lê Văn Huân: Tổng Giám đốc @ Bảo hiểm xã hội Việt Nam'],
    ["Ông Lê Văn Huân, Chủ tịch huyện Đắk R'lấp, nói.", "Lê Văn Huân: Chủ tịch @ huyện Đắk R'lấp"],
    [
      'Ông Lê Văn Huân, Phó Trưởng ban Chỉ đạo Tây Nam bộ được nghỉ hưu.',
      'Lê Văn Huân: Phó Trưởng ban Chỉ đạo @ ban Chỉ đạo Tây Nam bộ',
    ],
    [
      'Đồng chí Lê Văn Huân, Chủ nhiệm Ủy ban Thường vụ Đại hội đại biểu nhân dân Khu tự trị dân tộc Choang Quảng Tây, dự.',
      'Lê Văn Huân: Chủ nhiệm @ Ủy ban Thường vụ Đại hội đại biểu nhân dân Khu tự trị dân tộc Choang Quảng Tây',
    ],
    [
      'Cục trưởng Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công Lê Văn Huân nói.',
      'Lê Văn Huân: Cục trưởng @ Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công',
    ],
    ['Bộ trưởng Nội vụ Lê Văn Huân đến. Bộ trưởng Nội vụ phân tích.', 'Lê Văn Huân: Bộ trưởng @ Bộ Nội vụ'],
    // A council is none of the Party's.
    [
      'Ông Lê Văn Huân, nguyên Bí thư Đảng ủy, nguyên Chủ tịch Hội đồng thành viên Đài Tiếng nói Việt Nam, nói.',
      'Lê Văn Huân: nguyên Bí thư Đảng ủy @ Đài Tiếng nói Việt Nam',
      'Lê Văn Huân: nguyên Chủ tịch @ Hội đồng thành viên Đài Tiếng nói Việt Nam',
    ],
    [
      'Ông Lê Văn Huân, Bí thư, Chủ tịch UBND quận Nam Từ Liêm, nói.',
      'Lê Văn Huân: Bí thư @ quận Nam Từ Liêm',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân quận Nam Từ Liêm',
    ],
    // Many delegates before a minister.
    [
      'Trước khi các đại biểu Quốc hội biểu quyết, Bộ trưởng Bộ Y tế Lê Văn Huân trình bày.',
      'Lê Văn Huân: Bộ trưởng @ Bộ Y tế',
    ],
    // A general department is led by no "cục trưởng".
    ['Tổng cục Hải quan vào cuộc. Ông Lê Văn Huân, Phó cục trưởng, bị triệu tập.', 'Lê Văn Huân: Phó cục trưởng'],
    // Said of whom the text speaks.
    [
      'Bí thư Huyện ủy Lê Văn Huân vắng mặt. Ngoài ra, với cương vị là Chủ tịch UBND huyện, ông chịu trách nhiệm.',
      'Lê Văn Huân: Bí thư @ Huyện ủy',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân huyện',
    ],
    [
      'Bí thư Huyện ủy Lê Văn Huân đến. Ông Huân có nhiều năm là Trưởng Công an huyện Mê Linh.',
      'Lê Văn Huân: Bí thư @ Huyện ủy',
      'Lê Văn Huân: Trưởng Công an @ Công an huyện Mê Linh',
    ],
  ])('%s', (text, ...stated) => {
    expect(positions(text)).toEqual(stated);
  });
});
