import { describe, expect, it } from 'vitest';
import { positions, read } from './read-officials';

const named = (cases: readonly (readonly [text: string, ...mentions: string[]])[]) =>
  it.each(cases)('%s', (text, ...mentions) => expect(read(text)).toEqual(mentions));

const held = (cases: readonly (readonly [text: string, ...stated: string[]])[]) =>
  it.each(cases)('%s', (text, ...stated) => expect(positions(text)).toEqual(stated));

describe('names written as they are spoken, syllable by syllable', () => {
  named([
    ['Cùng dự có đồng chí Ra-môn Pê-rét, Bí thư Tỉnh ủy.', 'đồng chí > Ra-môn Pê-rét = Ra-môn Pê-rét'],
    [
      'Đồng chí Ra-môn Pê-rét, Bí thư Tỉnh ủy, cảm ơn. Đồng chí Pê-rét đi thăm Huế.',
      'Đồng chí > Ra-môn Pê-rét = Ra-môn Pê-rét',
      'Đồng chí > Pê-rét = Ra-môn Pê-rét',
    ],
    ['Ni-cô-lai Xa-vi-nốp, Đại sứ Nga tại Việt Nam, nói.', ' > Ni-cô-lai Xa-vi-nốp = Ni-cô-lai Xa-vi-nốp'],
    [
      'Đại sứ Nga tại Việt Nam Ni-cô-lai Xa-vi-nốp dự.',
      'Đại sứ Nga tại Việt Nam > Ni-cô-lai Xa-vi-nốp = Ni-cô-lai Xa-vi-nốp',
    ],
    ['Tổng thống Bê-la-rút Lu-sen-cô thăm Huế.', 'Tổng thống Bê-la-rút > Lu-sen-cô = Lu-sen-cô'],
    [
      'Thủ tướng Ra-môn Pê-rét đi trước. Chủ tịch Pê-rét cười.',
      'Thủ tướng > Ra-môn Pê-rét = Ra-môn Pê-rét',
      'Chủ tịch > Pê-rét = Ra-môn Pê-rét',
    ],
    ['Ở Pa-ri, Bộ trưởng Lê Văn Nam nói.', 'Bộ trưởng > Lê Văn Nam = Lê Văn Nam'],
    ['Phong trào Xô-viết Nghệ Tĩnh, Bộ trưởng Lê Văn Nam nói.', 'Bộ trưởng > Lê Văn Nam = Lê Văn Nam'],
  ]);
  held([['Đồng chí Ra-môn Pê-rét, Bí thư Tỉnh ủy Ma-tan-da, nói.', 'Ra-môn Pê-rét: Bí thư @ Tỉnh ủy Ma-tan-da']]);
});

describe('diplomats, and where they are sent', () => {
  held([
    [
      'Điều phối viên đặc biệt của Liên Hiệp Quốc tại Lebanon Anna Bray-Holst hoan nghênh.',
      'Anna Bray-Holst: Điều phối viên đặc biệt @ Liên Hiệp Quốc tại Lebanon',
    ],
    ['Hoàng thái hậu Norodom Sovanna Kossamak thăm trường.', 'Norodom Sovanna Kossamak: Hoàng thái hậu'],
    ['Ông Lê Văn Nam, Đại sứ Việt Nam tại Cộng hòa Áo; nói.', 'Lê Văn Nam: Đại sứ @ Việt Nam tại Cộng hòa Áo'],
    ['Đại sứ Cu-ba tại Việt Nam Lê Văn Nam dự.', 'Lê Văn Nam: Đại sứ @ Cu-ba tại Việt Nam'],
    ['Ông Lê Văn Nam là Đại biện lâm thời Việt Nam tại Togo.', 'Lê Văn Nam: Đại biện lâm thời @ Việt Nam tại Togo'],
    [
      'Ông Lê Văn Nam, Tổng Lãnh sự Việt Nam tại Luông Pha-băng, nói.',
      'Lê Văn Nam: Tổng Lãnh sự @ Việt Nam tại Luông Pha-băng',
    ],
    ['Bà Lê Thị Hoa, Tổng Lãnh sự Việt Nam tại Pakxan, nói.', 'Lê Thị Hoa: Tổng Lãnh sự @ Việt Nam tại Pakxan'],
    [
      'Bà Lê Thị Hoa, Trưởng Phái đoàn thường trực Việt Nam bên cạnh Liên hợp quốc, nói.',
      'Lê Thị Hoa: Trưởng Phái đoàn thường trực @ Việt Nam bên cạnh Liên hợp quốc',
    ],
    [
      'Điều phối viên thường trú Liên hợp quốc tại Việt Nam Anna Lindal dự.',
      'Anna Lindal: Điều phối viên thường trú @ Liên hợp quốc tại Việt Nam',
    ],
    [
      'Trợ lý Bộ trưởng Ngoại giao Lê Văn Nam và Trợ lý Bộ trưởng, Vụ trưởng Vụ Châu Âu Trần Văn Huân dự.',
      'Lê Văn Nam: Trợ lý Bộ trưởng @ Ngoại giao',
      'Trần Văn Huân: Trợ lý Bộ trưởng',
      'Trần Văn Huân: Vụ trưởng @ Vụ Châu Âu',
    ],
  ]);
});

describe('societies abroad', () => {
  held([
    [
      'Bà Lê Thị Hoa, Chủ tịch Hội Phụ nữ Việt Nam tại Liên bang Nga, nói.',
      'Lê Thị Hoa: Chủ tịch Hội Phụ nữ @ Việt Nam tại Liên bang Nga',
    ],
    [
      'Chủ tịch Liên hiệp Hội người Việt Nam tại châu Âu Lê Văn Nam nói.',
      'Lê Văn Nam: Chủ tịch @ Liên hiệp Hội người Việt Nam tại châu Âu',
    ],
    ['Chủ tịch Hội Phụ nữ Việt Nam Lê Thị Hoa nói.', 'Lê Thị Hoa: Chủ tịch Hội Phụ nữ @ Việt Nam'],
  ]);
});

describe('offices of other countries', () => {
  held([
    ['Tổng công tố Maldives Ahmed Nazim ký cáo trạng.', 'Ahmed Nazim: Tổng công tố @ Maldives'],
    ['Bà Lenka Horak - Phó Quận trưởng Praha 7 - dự.', 'Lenka Horak: Phó Quận trưởng @ Praha 7'],
    [
      'Ông Vương Văn Nam, Phó Tổng đội trưởng Tổng đội Cảnh sát hình sự Vân Nam, nói.',
      'Vương Văn Nam: Phó Tổng đội trưởng @ Tổng đội Cảnh sát hình sự Vân Nam',
    ],
    ['Bà Chea Sothea, nguyên Tỉnh phó tỉnh Kampot, nói.', 'Chea Sothea: nguyên Tỉnh phó @ tỉnh Kampot'],
    [
      'Ông Lê Văn Nam, Ủy viên Thường vụ Bộ Chính trị, Thường trực Bộ Chính trị, tiếp khách.',
      'Lê Văn Nam: Ủy viên Thường vụ @ Bộ Chính trị',
      'Lê Văn Nam: Thường trực @ Bộ Chính trị',
    ],
  ]);
});

describe('where a state, a party or a body of another country ends before a name', () => {
  held([
    ['Thống đốc bang Ohio Jack Morton nói.', 'Jack Morton: Thống đốc @ bang Ohio'],
    ['Theo nhà lãnh đạo tổ chức Hồi giáo người Palestine Hamas Ibrahim Masri, hai bên ngừng bắn.'],
    ['Thượng nghị sĩ bang Montana Jack Morton nói.', 'Jack Morton: Thượng nghị sĩ @ bang Montana'],
    ['Nghị sĩ đảng Liên minh Dân chủ đối lập Anna Vardai nói.', 'Anna Vardai: Nghị sĩ @ đảng Liên minh Dân chủ'],
    [
      'Ông Kenji Fujita, lãnh đạo đảng Dân chủ Lập hiến đối lập, nói.',
      'Kenji Fujita: lãnh đạo @ đảng Dân chủ Lập hiến',
    ],
    ['Bộ trưởng Ngoại giao thứ hai Brunei Osman Jaffar nói.', 'Osman Jaffar: Bộ trưởng @ Ngoại giao thứ hai Brunei'],
    [
      'Đặc phái viên của Tổng Thư ký Liên hợp quốc về nước sạch Anna Lindal dự.',
      'Anna Lindal: Đặc phái viên @ Tổng Thư ký Liên hợp quốc về nước sạch',
    ],
    [
      'Ông Marco Ricci là Cục trưởng Cục Phòng chống bệnh truyền nhiễm của Italy và từng dạy học.',
      'Marco Ricci: Cục trưởng @ Cục Phòng chống bệnh truyền nhiễm của Italy',
    ],
    [
      'Quân đội Israel (IDF) cho biết thêm. Chuẩn tướng Dan Katz - người phát ngôn IDF - nói.',
      'Dan Katz: người phát ngôn @ Quân đội Israel',
    ],
  ]);
});
