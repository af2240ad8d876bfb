import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';
import { positions, read } from './read-officials';

describe('where a name begins', () => {
  it.each<[text: string, mentions: readonly string[]]>([
    // "Lương" is the word of wages too: a whole name behind a rank or an office is somebody's.
    ['Tiếp đoàn có Trung tướng Lương Hữu Đạt.', ['Trung tướng > Lương Hữu Đạt = Lương Hữu Đạt']],
    ['Phụ huynh gặp hiệu trưởng Lương Văn Huân.', ['hiệu trưởng > Lương Văn Huân = Lương Văn Huân']],
    ['Chủ tịch Lương Văn Huân giao các sở làm rõ.', ['Chủ tịch > Lương Văn Huân = Lương Văn Huân']],
    [
      'Trưởng phòng Lao động - Tiền lương Lê Văn Tám nói.',
      ['Trưởng phòng Lao động - Tiền lương > Lê Văn Tám = Lê Văn Tám'],
    ],
    // "Đoàn" behind a small unit is a family name where a whole name begins with it.
    ['Phó Chủ tịch HĐND tỉnh Đoàn Văn Lũy dự.', ['Phó Chủ tịch HĐND tỉnh > Đoàn Văn Lũy = Đoàn Văn Lũy']],
    ['Bí thư Tỉnh Đoàn Lê Văn Tám dự.', ['Bí thư Tỉnh Đoàn > Lê Văn Tám = Lê Văn Tám']],
    // A family name nobody listed, behind an address or before "Thị".
    ['Ông Hoong Dền Sán, Bí thư chi bộ, nói.', ['Ông > Hoong Dền Sán = Hoong Dền Sán']],
    ['Đồng chí Hoong Thị Nhun, Phó Bí thư Huyện ủy, nói.', ['Đồng chí > Hoong Thị Nhun = Hoong Thị Nhun']],
    ['Chị Kê Sẻn Thị Nhum, Bí thư chi bộ thôn A Rum, nói.', ['Chị > Kê Sẻn Thị Nhum = Kê Sẻn Thị Nhum']],
    ['Khách ra Bà Rịa Vũng Tàu chơi, Bí thư Tỉnh ủy tiếp.', []],
    // A rare family name behind the two syllables of a place.
    ['Chủ tịch UBND xã Tả Phìn Sùng Seo Pao dự.', ['Chủ tịch UBND xã Tả Phìn > Sùng Seo Pao = Sùng Seo Pao']],
    [
      'Chủ tịch UBND thị xã Sông Hinh Trình Văn Hợi hứa.',
      ['Chủ tịch UBND thị xã Sông Hinh > Trình Văn Hợi = Trình Văn Hợi'],
    ],
    ['Chủ tịch UBND huyện Đồng Văn Sùng Mí Pó hứa.', ['Chủ tịch UBND huyện Đồng Văn > Sùng Mí Pó = Sùng Mí Pó']],
    // What could be a country is a place's first syllable.
    [
      'Chủ tịch UBND huyện Đức Thọ Lê Văn Tám và Bí thư Đảng ủy xã Anh Sơn Mai Thị Hoa dự.',
      [
        'Chủ tịch UBND huyện Đức Thọ > Lê Văn Tám = Lê Văn Tám',
        'Bí thư Đảng ủy xã Anh Sơn > Mai Thị Hoa = Mai Thị Hoa',
      ],
    ],
    ['Bí thư Tỉnh ủy Bà Rịa - Vũng Tàu Lê Văn Tám dự.', ['Bí thư Tỉnh ủy Bà Rịa - Vũng Tàu > Lê Văn Tám = Lê Văn Tám']],
    // Peoples of the highlands: the family name, one letter and the rest; a man is called by the first two words.
    ["Điểu K'Rum (Phó Chủ tịch UBND xã Mai Lâm) nói.", [" > Điểu K'Rum = Điểu K'Rum"]],
    [
      'Ông Y Thum Niê Kđăm, Bí thư chi bộ buôn Kai, nói. Anh Y Thum cười.',
      ['Ông > Y Thum Niê Kđăm = Y Thum Niê Kđăm', 'Anh > Y Thum = Y Thum Niê Kđăm'],
    ],
    // A syllable like ours before a joined given name of another language.
    ['Seoul bắt Heo Jun-seok, cựu Bộ trưởng Quốc phòng.', [' > Heo Jun-seok = Heo Jun-seok']],
    // Behind a name and before a comma it is the village's.
    ['Ông Lê Văn Tám, Trưởng thôn Mai Trung Sơn, nói.', ['Ông > Lê Văn Tám = Lê Văn Tám']],
    [
      'Mai Đức Bình (nguyên Giám đốc Ban Quản lý rừng phòng hộ Đắk Mai, nay là Phó Giám đốc Sở Nội vụ) nói.',
      [' > Mai Đức Bình = Mai Đức Bình'],
    ],
    ['Bổ nhiệm bác sĩ CKII Vi Thị Mai làm Giám đốc Sở Y tế.', ['bác sĩ CKII > Vi Thị Mai = Vi Thị Mai']],
    // "PTNT" is a field as "Phát triển nông thôn" is; the managing board's own name may be long.
    [
      'Phó Giám đốc Sở Nông nghiệp và PTNT Bến Tre Lê Văn Tám nói.',
      ['Phó Giám đốc Sở Nông nghiệp và PTNT Bến Tre > Lê Văn Tám = Lê Văn Tám'],
    ],
    [
      'Trưởng Ban Quản lý các khu công nghiệp Bến Tre Lê Văn Tám nói.',
      ['Trưởng Ban Quản lý các khu công nghiệp Bến Tre > Lê Văn Tám = Lê Văn Tám'],
    ],
    [
      'Dự họp có các ĐBQH: Leo Thị Vần - Chủ tịch Hội Nông dân huyện Mai Sơn; Lê Văn Tám.',
      [' > Leo Thị Vần = Leo Thị Vần', ' > Lê Văn Tám = Lê Văn Tám'],
    ],
    // Who is reported to or written to is somebody else.
    ['Báo cáo Phó Thủ tướng, ông Lê Văn Tám - giám đốc Sở Y tế - nói.', ['ông > Lê Văn Tám = Lê Văn Tám']],
    ['Trong thư gửi Cục trưởng Cục Di sản, bà Lê Thị Hoa - Giám đốc Sở Y tế - nói.', ['bà > Lê Thị Hoa = Lê Thị Hoa']],
    ['Hiệu trưởng nhà trường Ninh Văn Tám nói.', ['Hiệu trưởng nhà trường > Ninh Văn Tám = Ninh Văn Tám']],
  ])('%s', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});

describe('members of a list', () => {
  it.each<[text: string, mentions: readonly string[]]>([
    // Behind a list's mark and before an office any three capitals of ours are a name, behind "các ông, bà:" even more so.
    [
      'Cùng dự có các đồng chí: Lê Văn Tám, Phó Chủ tịch UBND tỉnh; Hoong Dền Sán, Chủ tịch UBND huyện.',
      [' > Lê Văn Tám = Lê Văn Tám', ' > Hoong Dền Sán = Hoong Dền Sán'],
    ],
    [
      'Quyết định bổ nhiệm các ông, bà: Thạch Sa Mít, Chánh án TAND tỉnh Trà Vinh; Lê Thị Hoa, Giám đốc Sở Nội vụ.',
      [' > Thạch Sa Mít = Thạch Sa Mít', ' > Lê Thị Hoa = Lê Thị Hoa'],
    ],
    ['Lời ấy trái với Đàm Hồng Cự, cựu Trưởng phòng Tàu biển.', [' > Đàm Hồng Cự = Đàm Hồng Cự']],
    ['Mưa ở Bắc Giang; Bắc Ninh Mới Lạ, Chủ tịch nước đến.', []],
  ])('%s', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});

describe('what is said of several', () => {
  it.each<[text: string, said: readonly string[]]>([
    // A rank before a colon is everybody's who has none of his own.
    [
      'Tiếp đoàn có các đại tá: Lê Văn Tám, Chính ủy Trung đoàn 5; Mai Văn Chín, Tham mưu trưởng Trung đoàn 5; Trung tá Vũ Văn Mười.',
      ['Lê Văn Tám: Đại tá', 'Mai Văn Chín: Đại tá', 'Vũ Văn Mười: Trung tá'],
    ],
    ['Dự lễ có các Thiếu tướng Lê Văn Tám, Mai Văn Chín.', ['Lê Văn Tám: Thiếu tướng', 'Mai Văn Chín: Thiếu tướng']],
    ['Dự lễ có các đồng chí: Trung tướng Lê Văn Tám; Mai Văn Chín.', ['Lê Văn Tám: Trung tướng', 'Mai Văn Chín: ']],
  ])('%s', (text, said) => {
    expect(
      recognize(text, bundledLexicon()).officials.map(({ name, ranks }) => `${name}: ${ranks.join(', ')}`),
    ).toEqual(said);
  });

  // "cùng là", "đều là": of those before the last, too.
  it.each<[text: string, said: readonly string[]]>([
    [
      'Lê Văn Tám và Mai Văn Chín (cùng là Phó Giám đốc Sở Y tế tỉnh Bến Tre) bị khiển trách.',
      ['Lê Văn Tám: Phó Giám đốc @ Sở Y tế tỉnh Bến Tre', 'Mai Văn Chín: Phó Giám đốc @ Sở Y tế tỉnh Bến Tre'],
    ],
    [
      'Các ông Lê Văn Tám, Mai Văn Chín và bà Vũ Thị Mười - đều là nguyên Phó Chủ tịch UBND tỉnh Bến Tre - nói.',
      [
        'Lê Văn Tám: nguyên Phó Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre',
        'Mai Văn Chín: nguyên Phó Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre',
        'Vũ Thị Mười: nguyên Phó Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre',
      ],
    ],
    [
      'Theo ông Lê Văn Tám, ông Mai Văn Chín và bà Vũ Thị Mười đều là Phó Giám đốc Sở Y tế tỉnh Bến Tre.',
      ['Mai Văn Chín: Phó Giám đốc @ Sở Y tế tỉnh Bến Tre', 'Vũ Thị Mười: Phó Giám đốc @ Sở Y tế tỉnh Bến Tre'],
    ],
    [
      'Lê Văn Tám, Bí thư Tỉnh ủy Bến Tre; Mai Văn Chín, cùng là Tỉnh ủy viên.',
      ['Lê Văn Tám: Bí thư @ Tỉnh ủy Bến Tre', 'Mai Văn Chín: Tỉnh ủy viên'],
    ],
  ])('%s', (text, said) => {
    expect(positions(text)).toEqual(said);
  });
});
