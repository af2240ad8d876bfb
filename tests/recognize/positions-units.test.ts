import { describe, expect, it } from 'vitest';
import { positions } from './read-officials';

const seen = (cases: readonly (readonly [text: string, ...stated: string[]])[]) =>
  it.each(cases)('%s', (text, ...stated) => expect(positions(text)).toEqual(stated));

describe('what orders somebody bears', () => {
  seen([
    [
      'Phía bạn có trung tướng Rajesh Kumari, VSM - tư lệnh Quân đoàn 2, Lục quân Ấn Độ.',
      'Rajesh Kumari: tư lệnh @ Quân đoàn 2, Lục quân Ấn Độ',
    ],
  ]);
});

describe('where the place of a body lies, in brackets, is no part of it', () => {
  const chair = 'Lê Văn Huân: Chủ tịch @';
  seen([
    ['Ông Lê Văn Huân, Chủ tịch UBND huyện Hoài Ân (Bình Định), nói.', `${chair} Ủy ban nhân dân huyện Hoài Ân`],
    ['Chủ tịch UBND xã Mai Lâm (huyện Kỳ Anh, Hà Tĩnh) Lê Văn Huân nói.', `${chair} Ủy ban nhân dân xã Mai Lâm`],
    ['Chủ tịch UBND xã Mai Lâm (Kỳ Anh, Hà Tĩnh) Lê Văn Huân nói.', `${chair} Ủy ban nhân dân xã Mai Lâm`],
    ['Ông Lê Văn Huân, Chủ tịch UBND quận 3 (TP.HCM), nói.', `${chair} Ủy ban nhân dân quận 3`],
    ['Ông Lê Văn Huân, Chủ tịch UBND huyện Mai Sơn (bên phải), nói.', `${chair} Ủy ban nhân dân huyện Mai Sơn`],
    ['Ông Lê Văn Huân, Chủ tịch UBND huyện Mai Sơn (Nguyễn Văn Nam), nói.', `${chair} Ủy ban nhân dân huyện Mai Sơn`],
    [
      'Ông Lê Văn Huân, Đồn trưởng Đồn Biên phòng Mai Lâm (Quảng Ninh), nói.',
      'Lê Văn Huân: Đồn trưởng @ Đồn Biên phòng Mai Lâm',
    ],
    ['Chủ tịch UBND TP Mai Sơn (Nghệ An) Lê Văn Huân nói.', `${chair} Ủy ban nhân dân thành phố Mai Sơn`],
    ['Ông Lê Văn Huân, Vụ trưởng Vụ Pháp chế (Bộ Y tế), nói.', 'Lê Văn Huân: Vụ trưởng @ Vụ Pháp chế (Bộ Y tế)'],
  ]);
});

describe('soldiers and members, who hold no office', () => {
  seen([
    [
      'Binh nhất Lê Văn Huân, chiến sĩ Trung đội 2, Đại đội 5 (Lữ đoàn 226) kể.',
      'Lê Văn Huân: chiến sĩ @ Trung đội 2, Đại đội 5 (Lữ đoàn 226)',
    ],
    [
      'Binh nhất Lê Văn Huy, chiến sĩ Trung đội 2, Đại đội 5 (Lữ đoàn 226) kể.',
      'Lê Văn Huy: chiến sĩ @ Trung đội 2, Đại đội 5 (Lữ đoàn 226)',
    ],
    ['Đại úy Lê Văn Huân, sĩ quan điều tra Đội đặc nhiệm, kể.', 'Lê Văn Huân: sĩ quan điều tra @ Đội đặc nhiệm'],
    [
      'Bà Lê Thị Mai, Giám đốc Sở Y tế Bến Tre, thành viên Ban Chỉ đạo chống dịch, nói.',
      'Lê Thị Mai: Giám đốc @ Sở Y tế Bến Tre',
      'Lê Thị Mai: thành viên @ Ban Chỉ đạo chống dịch',
    ],
    ['Anh Lê Văn Huân, chiến sĩ Trung đoàn 5, nói.'],
    ['Đại tá Lê Văn Huân, Chiến sĩ thi đua Bộ Công an, nói.'],
    [
      'Ông Lê Văn Huân, Chiến sĩ thi đua toàn quốc, Giám đốc Sở Y tế Bến Tre, nói.',
      'Lê Văn Huân: Giám đốc @ Sở Y tế Bến Tre',
    ],
    ['Đại tướng Lê Văn Huân, chỉ huy chiến dịch, vào trận.'],
    [
      'Trung tướng Lê Văn Huân, Tư lệnh Quân khu 5, cùng cán bộ, chiến sĩ Sư đoàn 2 đón khách.',
      'Lê Văn Huân: Tư lệnh @ Quân khu 5',
    ],
  ]);
});

describe('bodies said before their officers', () => {
  seen([
    [
      'Bộ trưởng lập Hội đồng quốc gia về đóng tàu do ông làm Chủ tịch. Thứ trưởng Lê Văn Huân là Phó chủ tịch thường trực.',
      'Lê Văn Huân: Thứ trưởng',
      'Lê Văn Huân: Phó chủ tịch thường trực @ Hội đồng quốc gia về đóng tàu',
    ],
    [
      'Đảng ủy Bộ đội Biên phòng tỉnh Kon Tum họp. Đại tá Lê Văn Huân, Chính ủy, nhận lỗi.',
      'Lê Văn Huân: Chính ủy @ Bộ đội Biên phòng tỉnh Kon Tum',
    ],
    [
      'Hội đồng tư vấn do ông Lê Văn Huân, Giám đốc Sở Y tế Bến Tre, làm chủ tịch.',
      'Lê Văn Huân: Giám đốc @ Sở Y tế Bến Tre',
      'Lê Văn Huân: chủ tịch @ Hội đồng tư vấn',
    ],
    [
      'Ông tiếp Đoàn đại biểu Ban tìm kiếm đặc biệt Chính phủ Việt Nam do Thiếu tướng Lê Văn Huân làm Trưởng đoàn.',
      'Lê Văn Huân: Trưởng đoàn @ Đoàn đại biểu Ban tìm kiếm đặc biệt Chính phủ Việt Nam',
    ],
    [
      'Ông tiếp Đoàn đại biểu Cục Thông tin, Quân đội Lào do Thiếu tướng Thong Lwin, Cục trưởng Cục Thông tin, Quân đội Lào làm Trưởng đoàn.',
      'Thong Lwin: Cục trưởng @ Cục Thông tin, Quân đội Lào',
      'Thong Lwin: Trưởng đoàn @ Đoàn đại biểu Cục Thông tin, Quân đội Lào',
    ],
    [
      'Ông Lê Văn Huân - Bí thư Đảng ủy, Cục trưởng THADS Bến Tre - nói.',
      'Lê Văn Huân: Bí thư Đảng ủy @ Cục Thi hành án dân sự Bến Tre',
      'Lê Văn Huân: Cục trưởng @ Cục Thi hành án dân sự Bến Tre',
    ],
    [
      'Ông Lê Văn Huân, phó chủ tịch kiêm tổng thư ký Hội Nhà văn Việt Nam, nói.',
      'Lê Văn Huân: phó chủ tịch @ Hội Nhà văn Việt Nam',
      'Lê Văn Huân: tổng thư ký @ Hội Nhà văn Việt Nam',
    ],
    [
      'Ông Lê Văn Huân, Phó Giám đốc Sở kiêm Trưởng Ban Tôn giáo tỉnh Bến Tre, nói.',
      'Lê Văn Huân: Phó Giám đốc @ Sở',
      'Lê Văn Huân: Trưởng Ban @ Tôn giáo tỉnh Bến Tre',
    ],
  ]);
});

describe('bodies said before officers who lead no such body', () => {
  seen([
    ['Đoàn thăm Bộ đội Biên phòng tỉnh Kon Tum. Bộ trưởng Lê Văn Huân dặn dò.', 'Lê Văn Huân: Bộ trưởng'],
    ['Đoàn thăm Bộ Tư lệnh Thủ đô Hà Nội. Bộ trưởng Lê Văn Huân dặn dò.', 'Lê Văn Huân: Bộ trưởng'],
    ['Bộ Tư pháp họp. Thứ trưởng Lê Văn Huân nói.', 'Lê Văn Huân: Thứ trưởng @ Bộ Tư pháp'],
    [
      'Ban Chỉ đạo Phòng thủ dân sự tỉnh Bến Tre họp. Thượng tá Lê Văn Huân, Chỉ huy trưởng, nói.',
      'Lê Văn Huân: Chỉ huy trưởng',
    ],
    [
      'Ban Chỉ huy quân sự huyện Mai Sơn họp. Thượng tá Lê Văn Huân, Chính trị viên, Chỉ huy trưởng, nói.',
      'Lê Văn Huân: Chính trị viên',
      'Lê Văn Huân: Chỉ huy trưởng @ Ban Chỉ huy quân sự huyện Mai Sơn',
    ],
  ]);
});

describe('what somebody is in charge of, before his name', () => {
  seen([
    [
      'Phó chủ tịch UBND TP Vinh phụ trách đô thị Lê Văn Huân từ chức.',
      'Lê Văn Huân: Phó chủ tịch @ Ủy ban nhân dân thành phố Vinh',
    ],
    [
      'Bệnh viện Mai Lâm có Phó giám đốc phụ trách chuyên môn Lê Văn Huân.',
      'Lê Văn Huân: Phó giám đốc @ Bệnh viện Mai Lâm',
    ],
    [
      'Tòa báo gặp đại biểu LÊ VĂN HUÂN, nguyên phó chủ tịch Hội Nhà văn Việt Nam.',
      'LÊ VĂN HUÂN: đại biểu',
      'LÊ VĂN HUÂN: nguyên phó chủ tịch @ Hội Nhà văn Việt Nam',
    ],
  ]);
});

describe('committees and their places, short forms of members', () => {
  seen([
    [
      'Đồng chí Lê Văn Huân, Uỷ viên BTV Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy Bến Tre, nói.',
      'Lê Văn Huân: Uỷ viên @ Ban Thường vụ Tỉnh ủy Bến Tre',
      'Lê Văn Huân: Trưởng Ban @ Tổ chức Tỉnh ủy Bến Tre',
    ],
    [
      'Đồng chí Lê Văn Huân, UVTW Đảng, Bí thư Tỉnh ủy Bến Tre, nói.',
      'Lê Văn Huân: Ủy viên @ Trung ương Đảng',
      'Lê Văn Huân: Bí thư @ Tỉnh ủy Bến Tre',
    ],
    [
      'Các đồng chí: Lê Văn Huân - TUV, Giám đốc Sở Y tế.',
      'Lê Văn Huân: Tỉnh ủy viên',
      'Lê Văn Huân: Giám đốc @ Sở Y tế',
    ],
    [
      'Bà Lê Thị Mai, Ủy viên Đoàn Chủ tịch Hội Nông dân Việt Nam, nói.',
      'Lê Thị Mai: Ủy viên @ Đoàn Chủ tịch Hội Nông dân Việt Nam',
    ],
    [
      'Ông Lê Văn Huân, nguyên phó chủ tịch kiêm tổng thư ký Hội Nhà văn Việt Nam, nói.',
      'Lê Văn Huân: nguyên phó chủ tịch @ Hội Nhà văn Việt Nam',
      'Lê Văn Huân: nguyên tổng thư ký @ Hội Nhà văn Việt Nam',
    ],
    [
      'Thượng tá Lê Văn Huân, Chính ủy Lữ đoàn 226 (nay là Chính ủy Sư đoàn 330), nói.',
      'Lê Văn Huân: Chính ủy @ Lữ đoàn 226',
      'Lê Văn Huân: Chính ủy @ Sư đoàn 330',
    ],
    [
      'Phó Chủ tịch UBND TP Vinh bị bắt\n\nPhó chủ tịch TP Vinh Lê Văn Huân bị bắt.',
      'Lê Văn Huân: Phó Chủ tịch @ Ủy ban nhân dân thành phố Vinh',
    ],
  ]);
});

describe('a city in the province of its name', () => {
  seen([
    [
      'Chủ tịch TP Bến Tre Lê Văn Huân dự lễ. Chủ tịch UBND tỉnh Bến Tre phát biểu.',
      'Lê Văn Huân: Chủ tịch @ thành phố Bến Tre',
    ],
    [
      'Chủ tịch TP Bến Tre Lê Văn Huân dự lễ. Chủ tịch UBND TP Bến Tre phát biểu.',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân thành phố Bến Tre',
    ],
  ]);
});

describe('border gates, general departments and schools that are no one of the state', () => {
  seen([
    [
      'Ông Lê Văn Huân, Đồn trưởng Đồn Biên phòng Cửa khẩu quốc tế Mai Lâm, nói.',
      'Lê Văn Huân: Đồn trưởng @ Đồn Biên phòng Cửa khẩu quốc tế Mai Lâm',
    ],
    [
      'Thiếu tướng Lê Văn Huân, Phó Tổng cục trưởng Cảnh sát, nói.',
      'Lê Văn Huân: Phó Tổng cục trưởng @ Tổng cục Cảnh sát',
    ],
    [
      'Thiếu tướng Thon Lwin, Chỉ huy trưởng Tiểu khu Kampong Chhnang, nói.',
      'Thon Lwin: Chỉ huy trưởng @ Tiểu khu Kampong Chhnang',
    ],
    ['Ông Lê Văn Huân, hiệu trưởng Trường Đại học FPT, nói.'],
    ['Ông Lê Văn Huân, Giám đốc Bệnh viện đa khoa quốc tế Vinmec, nói.'],
    [
      'Ông Lê Văn Huân, hiệu trưởng Trường Đại học Y Hà Nội, nói.',
      'Lê Văn Huân: hiệu trưởng @ Trường Đại học Y Hà Nội',
    ],
    [
      'Ông Lê Văn Huân, Giám đốc Ban QLDA ĐTXD các công trình giao thông tỉnh Bến Tre, nói.',
      'Lê Văn Huân: Giám đốc @ Ban Quản lý dự án Đầu tư xây dựng các công trình giao thông tỉnh Bến Tre',
    ],
  ]);
});

describe('a name of two syllables behind an office that a place or an agency opened', () => {
  seen([
    ['Tại Hà Nội, Giám đốc Sở Y tế Lê Hùng, Trưởng ban, dự lễ.', 'Lê Hùng: Giám đốc @ Sở Y tế', 'Lê Hùng: Trưởng ban'],
    [
      'Tại Bắc Kinh, Bộ trưởng Ngoại giao Vương Nghị, Ủy viên Bộ Chính trị, tiếp đoàn.',
      'Vương Nghị: Bộ trưởng @ Bộ Ngoại giao',
      'Vương Nghị: Ủy viên @ Bộ Chính trị',
    ],
    ['Theo Reuters, Bộ trưởng Ngoại giao Vương Nghị, người đến đây, nói.', 'Vương Nghị: Bộ trưởng @ Bộ Ngoại giao'],
  ]);
});

describe('who is given an office', () => {
  seen([
    [
      'Bộ trưởng Trần Văn Nam bổ nhiệm ông Lê Văn Huân làm Vụ trưởng Vụ Tổ chức cán bộ.',
      'Trần Văn Nam: Bộ trưởng',
      'Lê Văn Huân: Vụ trưởng @ Vụ Tổ chức cán bộ',
    ],
    [
      'Ông Lê Văn Huân kế nhiệm ông Trần Văn Nam làm Giám đốc Sở Y tế Bến Tre.',
      'Lê Văn Huân: Giám đốc @ Sở Y tế Bến Tre',
    ],
    [
      'Ông Lê Văn Huân từng giữ các vị trí: Phó Bí thư Tỉnh ủy Bến Tre, Chủ tịch UBND tỉnh Bến Tre.',
      'Lê Văn Huân: Phó Bí thư @ Tỉnh ủy Bến Tre',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre',
    ],
    ['Ông Lê Văn Huân tranh cử vị trí Tổng thống Pháp.'],
    ['Ông Lê Văn Huân là ứng viên cho các vị trí Chủ tịch UBND tỉnh Bến Tre.'],
    [
      'Ông Lê Văn Huân trải qua nhiều vị trí: Phó Chủ tịch UBND tỉnh Bến Tre.',
      'Lê Văn Huân: Phó Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre',
    ],
    [
      'Đại biểu Lê Văn Huân (đoàn Bến Tre), Phó Chủ nhiệm Ủy ban Kinh tế của Quốc hội, nói.',
      'Lê Văn Huân: Đại biểu',
      'Lê Văn Huân: Phó Chủ nhiệm @ Ủy ban Kinh tế của Quốc hội',
    ],
    [
      'Ông Lê Văn Huân, Giám đốc Khu bảo tồn thiên nhiên Mai Lâm, nói.',
      'Lê Văn Huân: Giám đốc @ Khu bảo tồn thiên nhiên Mai Lâm',
    ],
    [
      'Ông Lê Văn Huân, Cục trưởng Hải quan TP HCM, nói.',
      'Lê Văn Huân: Cục trưởng @ Cục Hải quan Thành phố Hồ Chí Minh',
    ],
  ]);
});

describe('bodies of police and courts, written short', () => {
  seen([
    [
      'Trung tá Lê Văn Huân, Đội trưởng Đội Cảnh sát giao thông đường thủy, CATP Đà Nẵng “gõ cửa” từng bến đò.',
      'Lê Văn Huân: Đội trưởng @ Đội Cảnh sát giao thông đường thủy, Công an thành phố Đà Nẵng',
    ],
    ['Thiếu tướng Lê Văn Huân, Chánh án TAQS Trung ương, đến.', 'Lê Văn Huân: Chánh án @ Tòa án quân sự Trung ương'],
    ['Ông Lê Văn Huân, Chánh án TAQS Quân khu 3, đến.', 'Lê Văn Huân: Chánh án @ Tòa án quân sự Quân khu 3'],
  ]);
});
