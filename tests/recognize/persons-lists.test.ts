import { describe, expect, it } from 'vitest';
import { read } from './read-officials';

describe('names in lists', () => {
  it.each<[text: string, mentions: readonly string[]]>([
    // Counted, but nobody's lead: "các đồng chí:" is none either.
    [
      'Thường trực có 4 Phó chủ tịch UBND huyện: Lê Thanh Nhu, Trần Vĩnh Điệp.',
      [' > Lê Thanh Nhu = Lê Thanh Nhu', ' > Trần Vĩnh Điệp = Trần Vĩnh Điệp'],
    ],
    // A given name that nobody listed.
    [
      'Ban Bí thư gồm 3 đồng chí: Lê Duẫn, Nguyễn Duy Trinh, Phạm Hùng.',
      [' > Lê Duẫn = Lê Duẫn', ' > Nguyễn Duy Trinh = Nguyễn Duy Trinh', ' > Phạm Hùng = Phạm Hùng'],
    ],
    // Several hold it, and it is said once.
    [
      'Dự lễ có Phó Chánh án TANDTC Nguyễn Sơn, Nguyễn Văn Thuần; Chánh Văn phòng Lê Thị Hiền.',
      ['Phó Chánh án TANDTC > Nguyễn Sơn = Nguyễn Sơn', ' > Nguyễn Văn Thuần = Nguyễn Văn Thuần'],
    ],
    [
      'Giám đốc Sở Y tế Lê Văn Tuân và Phó giám đốc Sở Y tế Hồ Bá Bách ra tòa. Tòa phạt các bị cáo Điệp, Tuân, Bách.',
      [
        'Giám đốc Sở Y tế > Lê Văn Tuân = Lê Văn Tuân',
        'Phó giám đốc Sở Y tế > Hồ Bá Bách = Hồ Bá Bách',
        ' > Tuân = Lê Văn Tuân',
        ' > Bách = Hồ Bá Bách',
      ],
    ],
    // An office and a colon before those who held it, with years and countries in brackets.
    [
      "Học ở trường này có - Tổng thống: Jacques Duval (1995), Valéry d'Estang (Pháp) và Paul Roche.- Thủ tướng: Jean Castan, Alain de Villars.",
      [
        ' > Jacques Duval = Jacques Duval',
        " > Valéry d'Estang = Valéry d'Estang",
        ' > Paul Roche = Paul Roche',
        ' > Jean Castan = Jean Castan',
        ' > Alain de Villars = Alain de Villars',
      ],
    ],
    // What somebody said stands behind the colon, or who does something.
    ['Thủ tướng: Nguyễn Văn Điệp, Lê Thị Nhu cần làm rõ.', []],
    ['Tin Thủ tướng: Nguyễn Văn Điệp, Lê Thị Nhu.', []],
    ['Thủ tướng: Nguyễn Văn Điệp.', []],
  ])('%s', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});

it.each([
  ['Lê Thị Thu', 'Bốn mùa Xuân, Hạ, Thu, Đông đều đẹp.'],
  ['Lê Thị Dung', 'Phụ nữ xưa cần Công, Dung, Ngôn, Hạnh.'],
  ['Lê Văn Hiếu', 'Người xưa trọng Trung, Hiếu, Nghĩa.'],
])('%s is not in: %s', (name, text) => {
  expect(read(`${name}, Bộ trưởng Bộ Y tế, nói. ${text}`)).toEqual([` > ${name} = ${name}`]);
});

describe('names as they are printed', () => {
  it.each<[text: string, mentions: readonly string[]]>([
    [
      'Báo hỏi đại biểu LÊ VĂN TÁM, nguyên phó chủ tịch Quốc hội, và giám đốc Sở Y tế NGUYỄN THỊ HOA.',
      ['đại biểu > LÊ VĂN TÁM = LÊ VĂN TÁM', 'giám đốc Sở Y tế > NGUYỄN THỊ HOA = NGUYỄN THỊ HOA'],
    ],
    // Lines cut to a width.
    [
      'Giao các sở, ban, ngành của tỉnh và\nhuyện chỉ đạo cứu trợ, cấp phát cho\nngười dân vùng lũ, không để một ai\nthiếu ăn; Phó Thủ tướng Chính phủ\nHồ Văn Điệp đi kiểm tra; Lê Thị Nhu,\nBộ trưởng Bộ Y tế, cùng đi.',
      ['Phó Thủ tướng Chính phủ > Hồ Văn Điệp = Hồ Văn Điệp', ' > Lê Thị Nhu = Lê Thị Nhu'],
    ],
    // The stop before the address is missing.
    [
      'Thiếu tướng Lâm Văn Đại, Chính ủy Quân chủng Phòng không Ông Đại cho biết.',
      ['Thiếu tướng > Lâm Văn Đại = Lâm Văn Đại', 'Ông > Đại = Lâm Văn Đại'],
    ],
    // A rank of former days.
    [
      'Ông Lê Công Hoành, cựu trung sĩ truyền tin, kể. Ông Hồ Văn Lâm, nguyên đại tá công an, nghe.',
      ['Ông > Lê Công Hoành = Lê Công Hoành', 'Ông > Hồ Văn Lâm = Hồ Văn Lâm'],
    ],
  ])('%s', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});

describe('an office that is asked, or to which one answers', () => {
  const named = 'Bộ trưởng Bộ Y tế Phạm Thị Tiến dự. ';
  it.each<[text: string, count: number]>([
    ['Giám đốc bệnh viện nhận trách nhiệm trước Bộ trưởng về sự cố.', 1],
    ['Các sở chịu trách nhiệm trước Bộ trưởng về số liệu.', 0],
    ['Việc này phải xin ý kiến Bộ trưởng xem xét, quyết định.', 0],
    ['Báo hỏi về tài sản của gia đình bà bộ trưởng.', 1],
  ])('%s', (text, count) => {
    expect(read(named + text).filter((mention) => mention.startsWith('('))).toHaveLength(count);
  });
});

it('a prime minister to whom bodies report is whoever holds the office', () => {
  const text = 'Thủ tướng Phạm Văn Chính dự. Các bộ báo cáo Thủ tướng Chính phủ. Bộ trình Thủ tướng đề án.';
  expect(read(text)).toEqual(['Thủ tướng > Phạm Văn Chính = Phạm Văn Chính']);
});

it.each([
  'Trong quá trình Thủ tướng điều hành, kinh tế tăng.',
  'Theo chương trình Thủ tướng công bố, đường sẽ mở.',
  'Bộ Y tế vừa báo cáo Thủ tướng về dịch.',
  'Bộ Y tế đã báo cáo Thủ tướng về dịch.',
  'Bộ Y tế kiểm tra; báo cáo Thủ tướng những việc vượt thẩm quyền.',
  'Các sở làm ngay và báo cáo Thủ tướng kết quả trong tháng 9.',
  'Các sở làm ngay và báo cáo Thủ tướng tình hình đê.',
  'Các sở làm ngay và báo cáo Thủ tướng phương án sửa đê.',
])('it is he who acts, or was told: %s', (text) => {
  expect(read(`Thủ tướng Phạm Văn Chính dự. ${text}`)).toContain('(Thủ tướng) = Phạm Văn Chính');
});

it.each([
  'Việc gì cũng báo cáo Thủ tướng kết luận sau.',
  'Bộ không báo cáo Thủ tướng về dịch.',
  'Bộ chưa phải báo cáo Thủ tướng kết quả.',
  'Các bộ định kỳ báo cáo Thủ tướng kết quả trong tháng 9.',
])('it is whoever holds the office: %s', (text) => {
  expect(read(`Thủ tướng Phạm Văn Chính dự. ${text}`)).toEqual(['Thủ tướng > Phạm Văn Chính = Phạm Văn Chính']);
});

it('a corps and its country behind a rank, an address before a name that is said with love', () => {
  expect(read('Chuẩn đô đốc Tuần duyên Mỹ Michael Haydock đến.')[0]).toBe(
    'Chuẩn đô đốc Tuần duyên Mỹ > Michael Haydock = Michael Haydock',
  );
  expect(read('Họ mời Cụ Hồ Chí Minh. Chủ tịch Hồ Chí Minh cảm ơn.')[0]).toBe('Cụ > Hồ Chí Minh = Hồ Chí Minh');
});
