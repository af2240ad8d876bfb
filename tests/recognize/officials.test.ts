import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';
import { positions } from './read-officials';

const lexicon = bundledLexicon();

/** "lead > name" for names, "(office)" for nominal mentions, in the order of the text. */
function read(text: string): readonly string[] {
  return recognize(text, lexicon)
    .mentions.filter(({ kind }) => kind === 'official')
    .map(({ lead, surface, nominal }) => (nominal ? `(${surface})` : `${lead} > ${surface}`));
}

describe('who is an official, and what stands before the name', () => {
  it.each<[text: string, mentions: readonly string[]]>([
    ['Thượng tướng Lê Văn Quảng thăm đơn vị.', ['Thượng tướng > Lê Văn Quảng']],
    ['PGS, TS, Đại tá Trần Minh Tuệ trao đổi.', ['PGS, TS, Đại tá > Trần Minh Tuệ']],
    ['đồng chí Thượng tướng Lê Huy Vinh ghi nhận.', ['đồng chí Thượng tướng > Lê Huy Vinh']],
    [
      'Thứ trưởng Bộ Quốc phòng - Thượng tướng Lê Huy Vinh dự.',
      ['Thứ trưởng Bộ Quốc phòng - Thượng tướng > Lê Huy Vinh'],
    ],
    [
      'Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương Lê Minh Hạnh dự.',
      ['Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương > Lê Minh Hạnh'],
    ],
    ['Chủ tịch UBND huyện Phù Mỹ Hà Ngọc Tấn nói.', ['Chủ tịch UBND huyện Phù Mỹ > Hà Ngọc Tấn']],
    ['Hiệu trưởng Trường THPT Chu Văn An Trần Thị Nhiệm nói.', ['Hiệu trưởng Trường THPT Chu Văn An > Trần Thị Nhiệm']],
    [
      'Giám đốc Sở Giáo dục và Đào tạo (GD&ĐT) Nguyễn Hữu Đại nói.',
      ['Giám đốc Sở Giáo dục và Đào tạo (GD&ĐT) > Nguyễn Hữu Đại'],
    ],
    [
      'Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh thiếu niên và Nhi đồng của Quốc hội Lê Văn Huân nói.',
      ['Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh thiếu niên và Nhi đồng của Quốc hội > Lê Văn Huân'],
    ],
    ['Thiếu tướng Iran Qassem Rostami thiệt mạng.', ['Thiếu tướng Iran > Qassem Rostami']],
    ['Lãnh đạo tối cao Iran Ayatollah Mir Rostami nói.', ['Lãnh đạo tối cao Iran Ayatollah > Mir Rostami']],
    ['Tổng thống Thổ Nhĩ Kỳ Kemal Demir đến thăm.', ['Tổng thống Thổ Nhĩ Kỳ > Kemal Demir']],
    ['Chủ tịch Thượng viện Tamara Ibragimova tiếp đoàn.', ['Chủ tịch Thượng viện > Tamara Ibragimova']],
    ['Đại sứ Việt Nam tại Campuchia Nguyễn Huy Tường nói.', ['Đại sứ Việt Nam tại Campuchia > Nguyễn Huy Tường']],
    ["Bà Kpă H'Ven - Phó chủ tịch HĐND phường Đoàn Kết - nói.", ["Bà > Kpă H'Ven"]],
    ['Đại biểu Quốc hội TRẦN KHÁNH THƯ nêu ý kiến.', ['Đại biểu Quốc hội > TRẦN KHÁNH THƯ']],
    ['THỦ TƯỚNG\nPhạm Văn Chính\n', ['THỦ TƯỚNG > Phạm Văn Chính']],
    ['Thủ tướng Campuchia Samdech Techo Hun Sin đến.', ['Thủ tướng Campuchia Samdech Techo > Hun Sin']],
    ['Trưởng Ban Dân vận Trung ương Trương Thị Mão Qua 3 năm', ['Trưởng Ban Dân vận Trung ương > Trương Thị Mão']],
    ['Chủ tịch Hồ Chí Minh căn dặn.', ['Chủ tịch > Hồ Chí Minh']],
    // "van" is a verb too.
    ['Giám đốc Sở Y tế Lê Văn Thành nghe. Bà van Thành đừng đi.', ['Giám đốc Sở Y tế > Lê Văn Thành']],
    ['Chủ tịch TpHCM Lê Văn Tâm nói.', ['Chủ tịch TpHCM > Lê Văn Tâm']],
    ['Chất vấn Bộ trưởng Bộ Y tế, ĐBQH Lê Văn Tâm nêu vấn đề.', ['ĐBQH > Lê Văn Tâm']],
    ['Gửi câu hỏi tới Bộ trưởng Bộ Y tế, ĐBQH Lê Văn Tâm nêu vấn đề.', ['ĐBQH > Lê Văn Tâm']],
    // A minister may be a delegate too.
    [
      'Trao bằng khen cho Bộ trưởng Bộ Y tế, đại biểu Quốc hội Lê Thị Hoa.',
      ['Bộ trưởng Bộ Y tế, đại biểu Quốc hội > Lê Thị Hoa'],
    ],
    ['Bác sĩ CKII Lê Văn Tâm - Phó giám đốc Sở Y tế - nói.', ['Bác sĩ CKII > Lê Văn Tâm']],
    ['Th.S. Lê Văn Tâm, Giám đốc Sở Y tế, nói.', ['Th.S > Lê Văn Tâm']],
    ['NGƯT. Lê Văn Tâm, Giám đốc Sở Y tế, nói.', ['NGƯT > Lê Văn Tâm']],
    ['BSCK1. Lê Văn Tâm, Giám đốc Sở Y tế, nói.', ['BSCK1 > Lê Văn Tâm']],
    [
      'Chủ tịch Ủy ban châu Âu Ursula von der Leyin đến. Bà von der Leyin nói.',
      ['Chủ tịch Ủy ban châu Âu > Ursula von der Leyin', 'Bà > von der Leyin'],
    ],
    // Who makes a newspaper, under its pages.
    [
      'Tổng Biên tập: TÔ ĐÌNH TUẤN Phó Tổng Biên tập: DƯƠNG QUANG, BÙI THANH LIÊN Trụ sở chính ở Hà Nội.',
      ['Tổng Biên tập > TÔ ĐÌNH TUẤN', 'Phó Tổng Biên tập > DƯƠNG QUANG', ' > BÙI THANH LIÊN'],
    ],
    [
      'Tổng biên tập: Lê Văn Tâm Phó Tổng biên tập: Lê Thị Hoa, Trần Văn Nam Giấy phép số 12.',
      ['Tổng biên tập > Lê Văn Tâm', 'Phó Tổng biên tập > Lê Thị Hoa', ' > Trần Văn Nam'],
    ],
  ])('%s', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});

describe('lists', () => {
  it.each<[text: string, mentions: readonly string[]]>([
    [
      'Dự có Phó thủ tướng, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sang, Phó chủ tịch Quốc hội Nguyễn Thị Thành, Thứ trưởng Bộ Công an Lê Văn Tuyên.',
      [
        'Phó thủ tướng, Bộ trưởng Bộ Ngoại giao > Bùi Thanh Sang',
        'Phó chủ tịch Quốc hội > Nguyễn Thị Thành',
        'Thứ trưởng Bộ Công an > Lê Văn Tuyên',
      ],
    ],
    [
      'Các đồng chí Phó Chủ tịch UBND tỉnh: Lê Xuân Đài, Đinh Viết Hùng dự lễ.',
      ['Phó Chủ tịch UBND tỉnh > Lê Xuân Đài', ' > Đinh Viết Hùng'],
    ],
    [
      'Sở có 2 Phó Giám đốc gồm các ông bà: Nguyễn Ngọc Vịnh, Phạm Thị Lân.',
      [' > Nguyễn Ngọc Vịnh', ' > Phạm Thị Lân'],
    ],
    ['Thay mặt Thủ tướng, Bộ trưởng Nguyễn Văn Hùng báo cáo.', ['Bộ trưởng > Nguyễn Văn Hùng']],
    ['Thủ tướng, Phó Thủ tướng Trần Hồng Hải đã đến.', ['Phó Thủ tướng > Trần Hồng Hải']],
    ['Trên cương vị Chủ tịch UBND tỉnh, ông Lê Văn Thiệu có công lớn.', ['ông > Lê Văn Thiệu']],
  ])('%s', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});

describe('nobody', () => {
  it.each([
    'Ông Phạm Công Dánh, Chủ tịch HĐQT Ngân hàng Sao Mai, bị bắt.',
    'Ông Huỳnh Thanh, giám đốc Công ty TNHH Thiên Hà, cho biết.',
    'Ông Huỳnh Thanh, con trai bà Mơ, làm chủ tịch hãng hàng không. Ông Thanh vui.',
    'Chủ tịch Tập đoàn T&D Group Lê Văn Huân vừa nói. Chủ tịch Lê Văn Huân cũng cười.',
    'Chủ tịch Tập đoàn Vinamax Lê Văn Huân được bầu làm Chủ tịch. Chủ tịch Lê Văn Huân cười.',
    'Giám đốc Công ty TNHH MTV Lê Văn Huân được bầu làm Chủ tịch UBND tỉnh Hòa An.',
    'Giám đốc Công ty CP XNK Lê Văn Huân được bầu làm Chủ tịch UBND tỉnh Hòa An.',
    'Diễn viên Lê Thị Mơ là Đại sứ thiện chí.',
    'Bác sĩ Nguyễn Thùy Nga khuyên ăn nhiều rau.',
    'Tin, ảnh: NGUYỄN TIẾN',
    'Ảnh: Nguyễn Tân Bí thư Thành ủy Vinh cho biết.',
    'Đoàn dâng hương tại Lăng Chủ tịch Hồ Chí Minh.',
    'Công điện số 12/CĐ-TTg có hiệu lực.',
    'Cùng dự có bí thư cấp ủy, chỉ huy trưởng các đơn vị.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('the same person again', () => {
  it.each<[text: string, mentions: readonly string[]]>([
    ['Bộ trưởng Phùng Văn Nhã nói. Ông Nhã cho biết.', ['Bộ trưởng > Phùng Văn Nhã', 'Ông > Nhã']],
    [
      'Phó Chủ tịch UBND huyện Lưu Đức Vinh đến. Ông Vinh hỏi.',
      ['Phó Chủ tịch UBND huyện > Lưu Đức Vinh', 'Ông > Vinh'],
    ],
    [
      'Phó Chủ tịch xã Hoàng Trung Thành và anh Lê Văn Thanh đi. Ông Thanh kể.',
      ['Phó Chủ tịch xã > Hoàng Trung Thành'],
    ],
    ['Tổng thống Nga Igor Petrov đến. Ông Petrov nói.', ['Tổng thống Nga > Igor Petrov', 'Ông > Petrov']],
    ['Thủ tướng Phạm Văn Chính dự. Thủ tướng yêu cầu.', ['Thủ tướng > Phạm Văn Chính', '(Thủ tướng)']],
    [
      'Chủ tịch Quốc hội Trần Văn Mận và Chủ tịch Quốc hội Lào Bounma Keo dự. Chủ tịch Quốc hội nêu.',
      ['Chủ tịch Quốc hội > Trần Văn Mận', 'Chủ tịch Quốc hội Lào > Bounma Keo', '(Chủ tịch Quốc hội)'],
    ],
    ['Thủ tướng Phạm Văn Chính ký. Đề nghị miễn nhiệm chức vụ Thủ tướng.', ['Thủ tướng > Phạm Văn Chính']],
    ['Bộ trưởng Lê Thị Hoa đến. Theo đó, bộ trưởng cho rằng.', ['Bộ trưởng > Lê Thị Hoa', '(bộ trưởng)']],
    [
      'Thủ tướng Hungary Laszlo Nagy nói. Ông Nagy, Thủ tướng nước này, gặp Thủ tướng Thụy Điển.',
      ['Thủ tướng Hungary > Laszlo Nagy', 'Ông > Nagy'],
    ],
    ['Bộ trưởng Lê Thị Hoa đến. Các Bộ trưởng phát biểu.', ['Bộ trưởng > Lê Thị Hoa']],
    [
      'Tư lệnh Quân khu 4 Hà Văn Bình dự. Ở quân khu thì tư lệnh quân khu chỉ đạo.',
      ['Tư lệnh Quân khu 4 > Hà Văn Bình'],
    ],
  ])('%s', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});

describe('positions', () => {
  it.each<[text: string, positions: readonly string[]]>([
    [
      'Trung tướng Nguyễn Mạnh Hải, Bí thư Đảng ủy, Chính ủy Tổng cục Kỹ thuật trồng cây.',
      ['Nguyễn Mạnh Hải: Bí thư Đảng ủy @ Tổng cục Kỹ thuật', 'Nguyễn Mạnh Hải: Chính ủy @ Tổng cục Kỹ thuật'],
    ],
    [
      'Thượng tướng Phan Văn Gia, Tổng Tham mưu trưởng, Thứ trưởng Bộ Quốc phòng (BQP) dự.',
      ['Phan Văn Gia: Tổng Tham mưu trưởng', 'Phan Văn Gia: Thứ trưởng @ Bộ Quốc phòng'],
    ],
    [
      'Ông Đỗ Văn Điệp làm Chủ tịch UBND TP Phan Thiết.',
      ['Đỗ Văn Điệp: Chủ tịch @ Ủy ban nhân dân thành phố Phan Thiết'],
    ],
    ['Quyền Bộ trưởng Ngoại giao Lê Hoài Bắc hội đàm.', ['Lê Hoài Bắc: Quyền Bộ trưởng @ Bộ Ngoại giao']],
    [
      'Đoàn kiểm tra của Ban Bí thư do Ủy viên Bộ Chính trị Đỗ Văn Điệp làm Trưởng đoàn đã đến.',
      ['Đỗ Văn Điệp: Ủy viên @ Bộ Chính trị', 'Đỗ Văn Điệp: Trưởng đoàn @ Đoàn kiểm tra của Ban Bí thư'],
    ],
    [
      'Ông Lê Văn Hai và Trần Văn Ba (Giám đốc và Phó Giám đốc Sở Y tế Bến Tre) bị cách chức.',
      ['Lê Văn Hai: Giám đốc @ Sở Y tế Bến Tre', 'Trần Văn Ba: Phó Giám đốc @ Sở Y tế Bến Tre'],
    ],
    ['Thứ trưởng Bộ Y tế Lê Thị Hoa nói. Thứ trưởng Lê Thị Hoa nêu.', ['Lê Thị Hoa: Thứ trưởng @ Bộ Y tế']],
    ['Thủ tướng Phạm Văn Chính ký quyết định giữ chức Thứ trưởng Bộ Y tế.', ['Phạm Văn Chính: Thủ tướng']],
    ['Tổng Giám đốc Đài TNVN Trần Văn Hà dự.', ['Trần Văn Hà: Tổng Giám đốc @ Đài Tiếng nói Việt Nam']],
    [
      'Chủ tịch Ủy ban Trung ương MTTQ Việt Nam Trần Thị Na nói.',
      ['Trần Thị Na: Chủ tịch @ Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
    ],
    ['Bộ trưởng Lê Văn Hùng nêu. Sau đó, Bộ trưởng Bộ Y tế trả lời.', ['Lê Văn Hùng: Bộ trưởng @ Bộ Y tế']],
    [
      'Ông Lê Văn Hai - Vụ trưởng Vụ Công tác Học sinh Sinh viên - nói.',
      ['Lê Văn Hai: Vụ trưởng @ Vụ Công tác Học sinh Sinh viên'],
    ],
    [
      'Ông Toru Yamada, Bí thư thứ nhất, Đại sứ quán Nhật Bản tại Việt Nam, dự.',
      ['Toru Yamada: Bí thư thứ nhất @ Đại sứ quán Nhật Bản tại Việt Nam'],
    ],
    ['Sáng 3/5, tại Bộ Y tế, Bộ trưởng Lê Thị Hoa tiếp khách.', ['Lê Thị Hoa: Bộ trưởng @ Bộ Y tế']],
    [
      'Đại tá Lê Văn Hai - Phó Giám đốc, Thủ trưởng Cơ quan CSĐT Công an tỉnh Bến Tre cho biết.',
      [
        'Lê Văn Hai: Phó Giám đốc @ Công an tỉnh Bến Tre',
        'Lê Văn Hai: Thủ trưởng @ Cơ quan Cảnh sát điều tra Công an tỉnh Bến Tre',
      ],
    ],
    [
      'Bà Lê Thị Hoa, Phó Chủ tịch thứ nhất Hội đồng Thi đua - Khen thưởng Trung ương, dự.',
      ['Lê Thị Hoa: Phó Chủ tịch thứ nhất @ Hội đồng Thi đua - Khen thưởng Trung ương'],
    ],
    [
      'Ông Lê Văn Hai - giám đốc Trung tâm Bảo tồn di tích cố đô Huế, cho biết.',
      ['Lê Văn Hai: giám đốc @ Trung tâm Bảo tồn di tích cố đô Huế'],
    ],
    [
      'Thủ tướng Phạm Văn Chính đến. Gặp Tổng thống Chile Pedro Rojas, Thủ tướng cảm ơn.',
      ['Phạm Văn Chính: Thủ tướng', 'Pedro Rojas: Tổng thống @ Chile'],
    ],
    [
      'Đại biểu Quốc hội Lê Văn Hai nêu. Đại biểu Lê Thị Hoa (Bến Tre) hỏi.',
      ['Lê Văn Hai: Đại biểu @ Quốc hội', 'Lê Thị Hoa: Đại biểu @ Quốc hội'],
    ],
  ])('%s', (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });

  it('keeps both ranks of a promotion, and no general beside his rank', () => {
    const text = 'Thiếu tướng Lê Văn Oanh nhận quyết định. Trung tướng Lê Văn Oanh cảm ơn. Tướng Lê Văn Oanh nói.';
    expect(recognize(text, lexicon).officials.map(({ ranks }) => ranks)).toEqual([['Thiếu tướng', 'Trung tướng']]);
  });
});
