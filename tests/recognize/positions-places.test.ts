import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

/** "name: role @ organization", one a position. */
function positions(text: string): readonly string[] {
  return recognize(text, lexicon).officials.flatMap(({ name, positions }) =>
    positions.map(({ role, organization }) => `${name}: ${role}${organization ? ` @ ${organization}` : ''}`),
  );
}

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
      'Phó Chủ tịch UBND tỉnh Hà Tĩnh Lê Văn Huân đến. Phó Chủ tịch thường trực Lê Văn Huân nói.',
      'Lê Văn Huân: Phó Chủ tịch thường trực @ Ủy ban nhân dân tỉnh Hà Tĩnh',
    ],
    [
      'Cựu Chủ tịch UBND tỉnh Hà Tĩnh Lê Văn Huân bị bắt. Trên cương vị là Chủ tịch UBND, ông Lê Văn Huân đã ký.',
      'Lê Văn Huân: Cựu Chủ tịch @ Ủy ban nhân dân tỉnh Hà Tĩnh',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân tỉnh Hà Tĩnh',
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
  ])('%s', (text, ...stated) => {
    expect(positions(text)).toEqual(stated);
  });
});
