import { describe, expect, it } from 'vitest';
import { read } from './read-officials';

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
    ['Hiệu trưởng nhà trường Ninh Văn Tám nói.', ['Hiệu trưởng nhà trường > Ninh Văn Tám = Ninh Văn Tám']],
  ])('%s', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});
