import { describe, expect, it } from 'vitest';
import { positions } from './read-officials';

const seen = (cases: readonly (readonly [text: string, ...stated: string[]])[]) =>
  it.each(cases)('%s', (text, ...stated) => expect(positions(text)).toEqual(stated));

describe('whose decision it is', () => {
  seen([
    [
      'Theo Quyết định số 12/QĐ-BCA ngày 3/5/2022 của Bộ trưởng Bộ Công an, Đại tá Lê Văn Huân giữ chức Giám đốc Công an tỉnh Lào Cai.',
      'Lê Văn Huân: Giám đốc @ Công an tỉnh Lào Cai',
    ],
    [
      'Theo quyết định của Bộ trưởng Bộ Công an, Đại tướng Hồ Văn Bảo, Đại tá Lê Văn Huân giữ chức Giám đốc Công an tỉnh Lào Cai.',
      'Hồ Văn Bảo: Bộ trưởng @ Bộ Công an',
      'Lê Văn Huân: Giám đốc @ Công an tỉnh Lào Cai',
    ],
    ['Trong báo cáo của Bộ trưởng Bộ Công an, Đại tướng Hồ Văn Bảo nêu rõ.', 'Hồ Văn Bảo: Bộ trưởng @ Bộ Công an'],
  ]);
});

describe('what somebody was before', () => {
  const HUAN = 'Ông Lê Văn Huân, Bí thư Huyện ủy Mai Sơn, dự.';
  const SAID = 'Lê Văn Huân: Bí thư @ Huyện ủy Mai Sơn';
  seen([
    [
      `${HUAN} Ông Huân quê Nam Định, tốt nghiệp năm 1994, từng là lữ đoàn trưởng Lữ đoàn 170, tham mưu trưởng Vùng 1 Hải quân.`,
      SAID,
      'Lê Văn Huân: lữ đoàn trưởng @ Lữ đoàn 170',
      'Lê Văn Huân: tham mưu trưởng @ Vùng 1 Hải quân',
    ],
    [
      `${HUAN} Ông Huân là người Thái, cử nhân luật, từng giữ chức Giám đốc Sở Tư pháp Sơn La.`,
      SAID,
      'Lê Văn Huân: Giám đốc @ Sở Tư pháp Sơn La',
    ],
    [
      `${HUAN} Ông vốn là Phó Giám đốc, rồi Giám đốc Sở Y tế Sơn La.`,
      SAID,
      'Lê Văn Huân: Phó Giám đốc @ Sở Y tế Sơn La',
      'Lê Văn Huân: Giám đốc @ Sở Y tế Sơn La',
    ],
    [
      `${HUAN} Ông Huân là người Khmer, từng giữ chức Giám đốc Sở Tư pháp Sơn La.`,
      SAID,
      'Lê Văn Huân: Giám đốc @ Sở Tư pháp Sơn La',
    ],
    [`${HUAN} Hòa bình, ông được điều về làm Giám đốc Sở Y tế Sơn La.`, SAID, 'Lê Văn Huân: Giám đốc @ Sở Y tế Sơn La'],
    [
      'Thiếu tá Lê Văn Huân kể. Đêm ấy, với tư cách Chỉ huy trưởng Ban CHQS huyện Mai Sơn, anh chỉ huy tổ công tác.',
      'Lê Văn Huân: Chỉ huy trưởng @ Ban Chỉ huy quân sự huyện Mai Sơn',
    ],
    ['Đại tướng Lê Văn Huân chủ trì Hội nghị bàn giao nhiệm vụ Tư lệnh Quân khu 5.'],
    ['Bộ trưởng Lê Văn Huân nói về quá trình bắt giữ Chánh Văn phòng Bộ Y tế.', 'Lê Văn Huân: Bộ trưởng'],
  ]);
});

describe('units of the army and mass organisations', () => {
  seen([
    ['Đại tá Lê Văn Huân, nguyên Chính ủy Binh trạm 12, nói.', 'Lê Văn Huân: nguyên Chính ủy @ Binh trạm 12'],
    [
      'Ông Lê Văn Huân, Đại đội trưởng Đại đội 41, Trung đoàn 174, Đại đoàn 316, nói.',
      'Lê Văn Huân: Đại đội trưởng @ Đại đội 41, Trung đoàn 174, Đại đoàn 316',
    ],
    [
      'Trung tá Lê Văn Huân, Phó Đồn trưởng nghiệp vụ Đồn Biên phòng Ea Tam, nói.',
      'Lê Văn Huân: Phó Đồn trưởng nghiệp vụ @ Đồn Biên phòng Ea Tam',
    ],
    [
      'Ông Lê Văn Huân, nguyên Chính trị viên Huyện đội Mai Sơn, nói.',
      'Lê Văn Huân: nguyên Chính trị viên @ Huyện đội Mai Sơn',
    ],
    ['Ông Lê Văn Huân, nguyên Bí thư Xứ ủy Nam Kỳ, nói.', 'Lê Văn Huân: nguyên Bí thư @ Xứ ủy Nam Kỳ'],
    [
      'Trung tướng Lê Văn Huân, Phó Thủ trưởng Thường trực Cơ quan CSĐT, nói.',
      'Lê Văn Huân: Phó Thủ trưởng Thường trực @ Cơ quan Cảnh sát điều tra',
    ],
    ['Chuẩn tướng Lê Văn Huân, Tư lệnh phó Sư đoàn 5, nói.', 'Lê Văn Huân: Tư lệnh phó @ Sư đoàn 5'],
    ['Bà Lê Thị Huân, Bí thư Xã đoàn Ea Tam, nói.', 'Lê Thị Huân: Bí thư @ Xã đoàn Ea Tam'],
    ['Bà Lê Thị Huân, Chi hội trưởng phụ nữ thôn Ea Tam, nói.', 'Lê Thị Huân: Chi hội trưởng @ phụ nữ thôn Ea Tam'],
    [
      'Bà Lê Thị Huân, Hội trưởng Hội Phụ nữ cứu quốc huyện Mai Sơn, nói.',
      'Lê Thị Huân: Hội trưởng @ Hội Phụ nữ cứu quốc huyện Mai Sơn',
    ],
    ['Cô Lê Thị Huân, Hiệu trưởng Trường Mẫu giáo Ea Tam, nói.', 'Lê Thị Huân: Hiệu trưởng @ Trường Mẫu giáo Ea Tam'],
    [
      'Ông Lê Văn Huân, Vụ trưởng Vụ Lao động, Văn xã Bộ Kế hoạch và Đầu tư, nói.',
      'Lê Văn Huân: Vụ trưởng @ Vụ Lao động, Văn xã Bộ Kế hoạch và Đầu tư',
    ],
    ['Ông Lê Văn Huân, Giám đốc Bệnh viện Phổi T.Ư, nói.', 'Lê Văn Huân: Giám đốc @ Bệnh viện Phổi Trung ương'],
  ]);
});

describe('caucuses', () => {
  seen([
    [
      'Ông Lê Văn Huân, Bí thư Đảng đoàn, Chủ tịch Tổng LĐLĐ Việt Nam, chủ trì.',
      'Lê Văn Huân: Bí thư Đảng đoàn @ Tổng Liên đoàn Lao động Việt Nam',
      'Lê Văn Huân: Chủ tịch @ Tổng Liên đoàn Lao động Việt Nam',
    ],
    [
      'Ông Lê Văn Huân, Bí thư Đảng đoàn, Chủ tịch Hội Nông dân Việt Nam, chủ trì.',
      'Lê Văn Huân: Bí thư Đảng đoàn @ Hội Nông dân Việt Nam',
      'Lê Văn Huân: Chủ tịch @ Hội Nông dân Việt Nam',
    ],
  ]);
});

describe('bodies that are led', () => {
  seen([
    [
      'Quốc hội giao Ủy ban Kinh tế, do ông Lê Văn Huân làm Chủ nhiệm, theo dõi.',
      'Lê Văn Huân: Chủ nhiệm @ Ủy ban Kinh tế',
    ],
    [
      'Trường giao Khoa Cảnh sát hình sự, do Trung tá, TS Lê Văn Huân làm Trưởng khoa, biên soạn.',
      'Lê Văn Huân: Trưởng khoa @ Khoa Cảnh sát hình sự',
    ],
    [
      'Hai chỉ huy Vùng Cảnh sát biển 4 khi đó là Lê Văn Huân (tư lệnh) và Hồ Văn Bảo (chính ủy) đã bị xử.',
      'Lê Văn Huân: tư lệnh @ Vùng Cảnh sát biển 4',
      'Hồ Văn Bảo: chính ủy @ Vùng Cảnh sát biển 4',
    ],
    [
      'Đồn Biên phòng Ea Tam bắt hai người. Trung tá Lê Văn Huân, Đồn trưởng, và Thiếu tá Hồ Văn Bảo, Chính trị viên, chỉ huy.',
      'Lê Văn Huân: Đồn trưởng @ Đồn Biên phòng Ea Tam',
      'Hồ Văn Bảo: Chính trị viên @ Đồn Biên phòng Ea Tam',
    ],
    [
      'Ban lễ tang do Thiếu tướng Lê Văn Huân làm Trưởng ban; Phó Trưởng ban Thường trực là đồng chí Hồ Văn Bảo, Chủ tịch UBND phường An Thới.',
      'Lê Văn Huân: Trưởng ban @ Ban lễ tang',
      'Hồ Văn Bảo: Chủ tịch @ Ủy ban nhân dân phường An Thới',
      'Hồ Văn Bảo: Phó Trưởng ban Thường trực @ Ban lễ tang',
    ],
    [
      'Bà Lê Thị Huân, Chi hội trưởng Chi hội Nông dân xóm Ea Tam, nói.',
      'Lê Thị Huân: Chi hội trưởng @ Chi hội Nông dân xóm Ea Tam',
    ],
  ]);
});

describe('several people', () => {
  seen([
    [
      'Cùng dự có các Phó Thủ tướng Lê Văn Huân, Hồ Văn Bảo; Phó Trưởng ban Kinh tế Trung ương Đỗ Thị Cúc.',
      'Lê Văn Huân: Phó Thủ tướng',
      'Hồ Văn Bảo: Phó Thủ tướng',
      'Đỗ Thị Cúc: Phó Trưởng ban @ ban Kinh tế Trung ương',
    ],
    [
      'Hai Phó Trưởng ban gồm: Bộ trưởng Bộ Tài chính Hồ Văn Bảo; Thứ trưởng Bộ Quốc phòng, Thượng tướng Đỗ Văn Cúc.',
      'Hồ Văn Bảo: Bộ trưởng @ Bộ Tài chính',
      'Hồ Văn Bảo: Phó Trưởng ban',
      'Đỗ Văn Cúc: Thứ trưởng @ Bộ Quốc phòng',
      'Đỗ Văn Cúc: Phó Trưởng ban',
    ],
    [
      'Đại hội bầu hai đồng chí giữ chức Ủy viên Ủy ban Kiểm tra Thành ủy, gồm: Đồng chí Lê Văn Huân, Bí thư Quận ủy và đồng chí Hồ Văn Bảo, Giám đốc Sở Y tế.',
      'Lê Văn Huân: Bí thư @ Quận ủy',
      'Lê Văn Huân: Ủy viên @ Ủy ban Kiểm tra Thành ủy',
      'Hồ Văn Bảo: Giám đốc @ Sở Y tế',
      'Hồ Văn Bảo: Ủy viên @ Ủy ban Kiểm tra Thành ủy',
    ],
    [
      'Kỳ họp bầu bổ sung ủy viên UBND tỉnh, nhiệm kỳ 2021 - 2026 đối với các ông: Lê Văn Huân - Giám đốc Sở Tư pháp; Hồ Văn Bảo - Giám đốc Sở Y tế.',
      'Lê Văn Huân: Giám đốc @ Sở Tư pháp',
      'Lê Văn Huân: ủy viên @ Ủy ban nhân dân tỉnh',
      'Hồ Văn Bảo: Giám đốc @ Sở Y tế',
      'Hồ Văn Bảo: ủy viên @ Ủy ban nhân dân tỉnh',
    ],
    [
      'Tổng thống Joe Lamb gặp bà Anna Bray, người được ông Lamb chọn làm Chánh Văn phòng Nhà Trắng.',
      'Joe Lamb: Tổng thống',
      'Anna Bray: Chánh Văn phòng @ Văn phòng Nhà Trắng',
    ],
    [
      'Bà Lê Thị Hoa, Giám đốc Sở Y tế, được ông Hồ Văn Bảo bổ nhiệm làm Phó Chủ tịch UBND tỉnh Kon Tum.',
      'Lê Thị Hoa: Giám đốc @ Sở Y tế',
      'Lê Thị Hoa: Phó Chủ tịch @ Ủy ban nhân dân tỉnh Kon Tum',
    ],
    ['Bà Anna Bray, người được Tổng thống Joe Lamb đề cử làm Bộ trưởng Tư pháp, nói.', 'Joe Lamb: Tổng thống'],
    ['Theo ông Lê Văn Huân, Bí thư Tỉnh ủy, người được bầu Chủ tịch phải có đức.', 'Lê Văn Huân: Bí thư @ Tỉnh ủy'],
    [
      'Ông Lê Văn Huân, Giám đốc Sở Tư pháp, và ông Hồ Văn Bảo, Giám đốc Sở Y tế, được bầu làm Ủy viên UBND tỉnh Kon Tum.',
      'Lê Văn Huân: Giám đốc @ Sở Tư pháp',
      'Lê Văn Huân: Ủy viên @ Ủy ban nhân dân tỉnh Kon Tum',
      'Hồ Văn Bảo: Giám đốc @ Sở Y tế',
      'Hồ Văn Bảo: Ủy viên @ Ủy ban nhân dân tỉnh Kon Tum',
    ],
    [
      'Ông Lê Văn Huân, Giám đốc Sở Tư pháp, và ông Hồ Văn Bảo, người từng làm Giám đốc Sở Y tế Kon Tum.',
      'Lê Văn Huân: Giám đốc @ Sở Tư pháp',
      'Hồ Văn Bảo: Giám đốc @ Sở Y tế Kon Tum',
    ],
    [
      'Trung tá Lê Văn Huân và Thiếu tá Hồ Văn Bảo (Đồn trưởng và Phó Đồn trưởng nghiệp vụ Đồn Biên phòng Ea Tam) chỉ huy.',
      'Lê Văn Huân: Đồn trưởng @ Đồn Biên phòng Ea Tam',
      'Hồ Văn Bảo: Phó Đồn trưởng nghiệp vụ @ Đồn Biên phòng Ea Tam',
    ],
  ]);
});

describe('careers with years, acting heads, short forms', () => {
  seen([
    [
      'Trung tướng Lê Văn Huân kể. Năm 1953, đồng chí là Đại đội trưởng Đại đội 41; từ năm 1966 đến năm 1970: Trung đoàn phó, rồi Trung đoàn trưởng Trung đoàn 148; năm 1974: Tham mưu trưởng Sư đoàn 316.',
      'Lê Văn Huân: Đại đội trưởng @ Đại đội 41',
      'Lê Văn Huân: Trung đoàn phó @ Trung đoàn 148',
      'Lê Văn Huân: Trung đoàn trưởng @ Trung đoàn 148',
      'Lê Văn Huân: Tham mưu trưởng @ Sư đoàn 316',
    ],
    [
      'Thượng tá Lê Văn Huân, Phó Giám đốc Công an tỉnh Tiền Giang, được giao quyền Giám đốc.',
      'Lê Văn Huân: Phó Giám đốc @ Công an tỉnh Tiền Giang',
      'Lê Văn Huân: quyền Giám đốc @ Công an tỉnh Tiền Giang',
    ],
    [
      'Đồng chí Lê Văn Huân, Giám đốc Sở VH,TT&DL Nam Định dự.',
      'Lê Văn Huân: Giám đốc @ Sở Văn hóa, Thể thao và Du lịch Nam Định',
    ],
    ['Ông Lê Văn Huân, Chủ nhiệm Ủy ban QP-AN, nói.', 'Lê Văn Huân: Chủ nhiệm @ Ủy ban Quốc phòng và An ninh'],
    [
      'Trung tá Lê Thị Huân - giám đốc bệnh viện dã chiến 2.9 - cho biết.',
      'Lê Thị Huân: giám đốc @ bệnh viện dã chiến 2.9',
    ],
    [
      'Bác sĩ Lê Thị Huân, phó chủ nhiệm khoa gây mê Bệnh viện Quân y 105, nói.',
      'Lê Thị Huân: phó chủ nhiệm @ khoa gây mê Bệnh viện Quân y 105',
    ],
    [
      'Bác sĩ Lê Văn Huân, giám đốc Bệnh viện Nhi đồng 2, kể. Trước đó ông là trưởng khoa cấp cứu rồi phó giám đốc Bệnh viện Nhi đồng 1.',
      'Lê Văn Huân: giám đốc @ Bệnh viện Nhi đồng 2',
      'Lê Văn Huân: trưởng khoa @ cấp cứu',
      'Lê Văn Huân: phó giám đốc @ Bệnh viện Nhi đồng 1',
    ],
  ]);
});

describe('lists that are appointed, parts of hospitals, and who is relieved', () => {
  seen([
    [
      'Tại phiên họp, các đồng chí: Lê Văn Huân, Hồ Thị Bảo giữ chức Phó Chủ tịch Hội CCB tỉnh Cao Bằng.',
      'Lê Văn Huân: Phó Chủ tịch Hội Cựu chiến binh @ tỉnh Cao Bằng',
      'Hồ Thị Bảo: Phó Chủ tịch Hội Cựu chiến binh @ tỉnh Cao Bằng',
    ],
    [
      'Các đồng chí Lê Văn Huân (Chủ tịch UBND huyện) và Hồ Văn Bảo được bầu làm Phó bí thư Huyện ủy Mai Sơn.',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân huyện',
      'Lê Văn Huân: Phó bí thư @ Huyện ủy Mai Sơn',
      'Hồ Văn Bảo: Phó bí thư @ Huyện ủy Mai Sơn',
    ],
    [
      'Các đồng chí Lê Văn Huân, Chủ tịch HĐND tỉnh, và Hồ Thị Bảo, Giám đốc Sở Y tế, giữ chức Phó Bí thư Tỉnh ủy Lai Châu.',
      'Lê Văn Huân: Chủ tịch @ Hội đồng nhân dân tỉnh',
      'Lê Văn Huân: Phó Bí thư @ Tỉnh ủy Lai Châu',
      'Hồ Thị Bảo: Giám đốc @ Sở Y tế',
      'Hồ Thị Bảo: Phó Bí thư @ Tỉnh ủy Lai Châu',
    ],
    [
      'Bác sĩ Lê Văn Huân, Phó Giám đốc kiêm Trưởng khoa Cấp cứu Bệnh viện Bạch Mai, nói.',
      'Lê Văn Huân: Phó Giám đốc @ Bệnh viện Bạch Mai',
      'Lê Văn Huân: Trưởng khoa @ Cấp cứu Bệnh viện Bạch Mai',
    ],
    [
      'Đại tá Lê Văn Huân, Phó Chính ủy, Chủ nhiệm Chính trị Bộ đội Biên phòng tỉnh Hà Giang, nói.',
      'Lê Văn Huân: Phó Chính ủy @ Bộ đội Biên phòng tỉnh Hà Giang',
      'Lê Văn Huân: Chủ nhiệm @ Chính trị Bộ đội Biên phòng tỉnh Hà Giang',
    ],
    [
      'Quốc hội miễn nhiệm chức Bộ trưởng Giao thông Vận tải với ông Lê Văn Huân.',
      'Lê Văn Huân: Bộ trưởng @ Bộ Giao thông Vận tải',
    ],
    [
      'Anh Lê Văn Huân, Bí thư Tỉnh đoàn Sơn La, từng làm cán bộ tư pháp xã Mường Lầm rồi Chủ tịch UBND xã Mường Lầm.',
      'Lê Văn Huân: Bí thư @ Tỉnh đoàn Sơn La',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân xã Mường Lầm',
    ],
  ]);
});

describe('who holds an office of a whole name', () => {
  seen([
    [
      'Đồng chí Lê Văn Huân, Chủ tịch Ủy ban Trung ương MTTQ Việt Nam dự. Hội nghị cử ông Hồ Văn Bảo, Chủ tịch Hội Nông dân Việt Nam, thay. Chủ tịch Lê Văn Huân ghi nhận.',
      'Lê Văn Huân: Chủ tịch @ Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      'Hồ Văn Bảo: Chủ tịch @ Hội Nông dân Việt Nam',
    ],
    [
      'Ông Lê Văn Huân là Phó Giám đốc sở. Sở Nội vụ họp, Phó Giám đốc Lê Văn Huân nói.',
      'Lê Văn Huân: Phó Giám đốc @ Sở Nội vụ',
    ],
  ]);
});

describe('who is reported to, who gives an award, and the police behind a code', () => {
  seen([
    [
      'Báo cáo với Phó Thủ tướng, đồng chí Lê Văn Huân, Cục trưởng Cục Quản lý đê điều, cho biết.',
      'Lê Văn Huân: Cục trưởng @ Cục Quản lý đê điều',
    ],
    ['Báo cáo Thủ tướng, Bộ trưởng Bộ Y tế Lê Văn Huân cho biết.', 'Lê Văn Huân: Bộ trưởng @ Bộ Y tế'],
    [
      'Báo cáo tại hội nghị, Ủy viên Trung ương Đảng, Bộ trưởng Bộ Y tế Lê Văn Huân cho biết.',
      'Lê Văn Huân: Ủy viên @ Trung ương Đảng',
      'Lê Văn Huân: Bộ trưởng @ Bộ Y tế',
    ],
    [
      'Bằng khen của Thủ tướng Chính phủ cho hai cá nhân là PGS.TS Lê Văn Huân, nguyên Viện trưởng Viện Vật lý, và TS Hồ Văn Bảo.',
      'Lê Văn Huân: nguyên Viện trưởng @ Viện Vật lý',
    ],
    [
      'Đại tá Lê Văn Huân, Trưởng phòng Cảnh sát phòng, chống tội phạm về môi trường (PC49) Công an tỉnh Sơn La, cho biết.',
      'Lê Văn Huân: Trưởng phòng @ Cảnh sát phòng, chống tội phạm về môi trường Công an tỉnh Sơn La',
    ],
    [
      'Ông Lê Văn Huân, Chủ tịch Công đoàn ngành Y tế Nghệ An, nói.',
      'Lê Văn Huân: Chủ tịch @ Công đoàn ngành Y tế Nghệ An',
    ],
  ]);
});
