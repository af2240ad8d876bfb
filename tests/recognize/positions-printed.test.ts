import { describe, expect, it } from 'vitest';
import { positions } from './read-officials';

describe('positions as newspapers print them', () => {
  it.each<[text: string, ...stated: string[]]>([
    // A letter before a slash is no syllable of the name.
    [
      'Một góc nhà của Giám đốc Sở Y tế Bắc Hải Trần Quý Lộc P/V: Tỉnh nói gì?',
      'Trần Quý Lộc: Giám đốc @ Sở Y tế Bắc Hải',
    ],
    // The letters of departments, however they are joined.
    ['Giám đốc Sở GD và ĐT Bến Tre Lê Văn Huân nói.', 'Lê Văn Huân: Giám đốc @ Sở Giáo dục và Đào tạo Bến Tre'],
    [
      'Ông Lê Văn Huân, Giám đốc Sở NNPT-NT tỉnh Bến Tre, nói.',
      'Lê Văn Huân: Giám đốc @ Sở Nông nghiệp và Phát triển nông thôn tỉnh Bến Tre',
    ],
    ['Thứ trưởng Bộ NN & PTNT Lê Văn Huân nói.', 'Lê Văn Huân: Thứ trưởng @ Bộ Nông nghiệp và Phát triển nông thôn'],
    [
      'Giám đốc Sở LĐ-TB và XH Bến Tre Lê Văn Huân nói.',
      'Lê Văn Huân: Giám đốc @ Sở Lao động - Thương binh và Xã hội Bến Tre',
    ],
    ['Ông Lê Văn Huân, Giám đốc Sở QH-KT Hà Nội, nói.', 'Lê Văn Huân: Giám đốc @ Sở Quy hoạch - Kiến trúc Hà Nội'],
    [
      'Ông Lê Văn Huân, Giám đốc Sở VHTT-DL Bến Tre, nói.',
      'Lê Văn Huân: Giám đốc @ Sở Văn hóa, Thể thao và Du lịch Bến Tre',
    ],
    // An army of another country above its department.
    [
      'Thiếu tướng Aung Min, Cục trưởng Cục Tác chiến, Quân đội Myanmar, đến thăm.',
      'Aung Min: Cục trưởng @ Cục Tác chiến, Quân đội Myanmar',
    ],
    // A bracket that gives the body above and how it is called for short.
    [
      'Bà Lê Thị Mai, Trưởng ban Chính sách tài chính (Viện Nghiên cứu kinh tế Trung ương - VKT), nói.',
      'Lê Thị Mai: Trưởng ban @ Chính sách tài chính (Viện Nghiên cứu kinh tế Trung ương)',
    ],
    // Whoever reports to a bare office is not its holder.
    [
      'Báo cáo với Bộ trưởng, Thiếu tướng Lê Văn Huân, Tư lệnh Quân khu 9 cho biết đơn vị sẵn sàng.',
      'Lê Văn Huân: Tư lệnh @ Quân khu 9',
    ],
    // The year of an examination, whatever follows.
    [
      'Thứ trưởng Bộ Y tế Lê Văn Huân, Trưởng ban Chỉ đạo Kỳ thi Trung học Phổ thông năm 2031 về những điểm mới.',
      'Lê Văn Huân: Thứ trưởng @ Bộ Y tế',
      'Lê Văn Huân: Trưởng ban Chỉ đạo @ ban Chỉ đạo Kỳ thi Trung học Phổ thông năm 2031',
    ],
    // How somebody looks in a picture.
    [
      'Ông Lê Văn Huân (đội mũ bảo hiểm) - nguyên Giám đốc Sở Y tế Bến Tre đến hiện trường.',
      'Lê Văn Huân: nguyên Giám đốc @ Sở Y tế Bến Tre',
    ],
    // A committee takes no place from another body that somebody leads, nor from its chief (decision 0028).
    [
      'Có ông Lê Văn Huân - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh. Ông Lê Văn Huân, Chủ tịch UBND tỉnh Bến Tre, nói.',
      'Lê Văn Huân: Phó Bí thư @ Tỉnh ủy',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre',
    ],
    [
      'Ông Lê Văn Huân là Phó Bí thư Tỉnh ủy. Ông Lê Văn Huân, nguyên Chủ tịch UBND tỉnh Bến Tre, nói.',
      'Lê Văn Huân: Phó Bí thư @ Tỉnh ủy',
      'Lê Văn Huân: nguyên Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre',
    ],
    [
      'Dự có ông Hồ Văn Bảo, Bí thư Tỉnh ủy Bến Tre; ông Lê Văn Huân, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Bến Tre.',
      'Hồ Văn Bảo: Bí thư @ Tỉnh ủy Bến Tre',
      'Lê Văn Huân: Phó Bí thư @ Tỉnh ủy',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre',
    ],
    [
      'Ông Lê Văn Huân (nguyên Bí thư Tỉnh ủy, nguyên Bí thư Đảng đoàn, nguyên Chủ tịch HĐND tỉnh) đã về.',
      'Lê Văn Huân: nguyên Bí thư @ Tỉnh ủy',
      'Lê Văn Huân: nguyên Bí thư Đảng đoàn @ Hội đồng nhân dân tỉnh',
      'Lê Văn Huân: nguyên Chủ tịch @ Hội đồng nhân dân tỉnh',
    ],
    [
      'Nguyên Thứ trưởng Công Thương Lê Thị Huân vắng mặt. Bộ Công an ra quyết định truy nã cựu thứ trưởng Lê Thị Huân.',
      'Lê Thị Huân: Nguyên Thứ trưởng @ Bộ Công Thương',
    ],
    // A province's own committee is its "Tỉnh ủy".
    [
      'Đồng chí Lê Văn Huân, Bí thư Đảng ủy, Chủ tịch UBND tỉnh Bến Tre, phát biểu.',
      'Lê Văn Huân: Bí thư Đảng ủy @ Ủy ban nhân dân tỉnh Bến Tre',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre',
    ],
    [
      'Đồng chí Lê Văn Huân, Bí thư Đảng ủy, Chủ tịch UBND xã Mai Lâm, phát biểu.',
      'Lê Văn Huân: Bí thư Đảng ủy @ xã Mai Lâm',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân xã Mai Lâm',
    ],
    // The same committee, said twice in one breath or with its place elsewhere.
    [
      'Ông Lê Văn Huân, Phó Bí thư Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy Bến Tre, nói.',
      'Lê Văn Huân: Phó Bí thư @ Tỉnh ủy Bến Tre',
      'Lê Văn Huân: Trưởng Ban @ Tổ chức Tỉnh ủy Bến Tre',
    ],
    [
      'Phó bí thư Thành ủy Vinh bị kỷ luật. Ông Lê Văn Huân, Phó bí thư Thường trực Thành ủy, nhận lỗi.',
      'Lê Văn Huân: Phó bí thư Thường trực @ Thành ủy Vinh',
    ],
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
      'Lê Văn Huân: Phó cục trưởng @ Cục Cảnh sát quản lý hành chính về trật tự xã hội C06',
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
      'Lê Văn Huân: Phó bí thư @ Thành ủy',
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
    [
      'Ông Lê Văn Huân, Giám đốc Trung tâm đăng kiểm tàu cá - Tổng cục Thủy sản nhận trách nhiệm.',
      'Lê Văn Huân: Giám đốc @ Trung tâm đăng kiểm tàu cá - Tổng cục Thủy sản',
    ],
    ['Trung tá Lê Văn Huân, nguyên thuyền trưởng tàu 41, dự.', 'Lê Văn Huân: nguyên thuyền trưởng @ tàu 41'],
    // A nomination is no office.
    [
      'Cựu dân biểu Mỹ Matt Gaetzer đến. Việc ông Trumper chọn ông Gaetzer làm bộ trưởng tư pháp gây tranh cãi.',
      'Matt Gaetzer: Cựu dân biểu @ Mỹ',
    ],
    // A minister of ours and of another country are said alike.
    [
      'Bộ trưởng Quốc phòng Đổng Quân đến. Ông Đổng Quân là bộ trưởng Quốc phòng Trung Quốc.',
      'Đổng Quân: bộ trưởng @ Quốc phòng Trung Quốc',
    ],
    // The only ministry whose ministers the article names.
    [
      'Bộ trưởng Bộ Y tế Lê Văn Huân phân công. Phụ trách phòng bệnh trong hai năm tới là việc khó. Mọi người đồng ý. Thứ trưởng Hồ Văn Bảo phụ trách.',
      'Lê Văn Huân: Bộ trưởng @ Bộ Y tế',
      'Hồ Văn Bảo: Thứ trưởng @ Bộ Y tế',
    ],
    // Another country's is none of ours, nor one that no list of ours has.
    [
      'Bộ trưởng Bộ Quốc phòng Marek Novak đến thăm. Bến vừa mở sáng nay. Trời mưa to cả ngày. Thứ trưởng Hồ Văn Bảo ra đón.',
      'Marek Novak: Bộ trưởng @ Bộ Quốc phòng',
      'Hồ Văn Bảo: Thứ trưởng',
    ],
    [
      'Bộ trưởng Bộ Hải dương Lê Văn Huân đến thăm. Bến vừa mở sáng nay. Trời mưa to cả ngày. Thứ trưởng Hồ Văn Bảo ra đón.',
      'Lê Văn Huân: Bộ trưởng @ Bộ Hải dương',
      'Hồ Văn Bảo: Thứ trưởng',
    ],
    // A centre is no field of a department.
    ['Ông Lê Văn Huân, Giám đốc Sở Y tế và CDC Hà Nội, nói.', 'Lê Văn Huân: Giám đốc @ Sở Y tế'],
    [
      'Bộ trưởng Bộ Y tế Lê Văn Huân dự. Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Hồ Văn Bảo chủ trì.',
      'Lê Văn Huân: Bộ trưởng @ Bộ Y tế',
      'Hồ Văn Bảo: Bộ trưởng',
      'Hồ Văn Bảo: Chủ nhiệm @ Văn phòng Chính phủ',
    ],
    [
      'Dự có các cán bộ của Lữ đoàn 229; Đại tá Lê Văn Huân, Phó bí thư Đảng ủy, Lữ đoàn trưởng, phát biểu.',
      'Lê Văn Huân: Phó bí thư Đảng ủy @ Lữ đoàn 229',
      'Lê Văn Huân: Lữ đoàn trưởng @ Lữ đoàn 229',
    ],
    // Said of whom the text speaks.
    [
      'Bí thư Huyện ủy Lê Văn Huân đến. Thế nhưng trên cương vị Chủ tịch UBND huyện giai đoạn 2009-2011, ông đã sai.',
      'Lê Văn Huân: Bí thư @ Huyện ủy',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân huyện',
    ],
    [
      'Ông Lê Văn Huân, nguyên Ủy viên Ban cán sự Đảng, nguyên Phó chủ tịch UBND TP Vinh, bị khiển trách.',
      'Lê Văn Huân: nguyên Ủy viên @ Ban cán sự Đảng Ủy ban nhân dân thành phố Vinh',
      'Lê Văn Huân: nguyên Phó chủ tịch @ Ủy ban nhân dân thành phố Vinh',
    ],
    [
      'Đồng chí Lê Văn Huân, Ủy viên Ban cán sự đảng, Thứ trưởng Bộ Y tế, phát biểu.',
      'Lê Văn Huân: Ủy viên @ Ban cán sự đảng Bộ Y tế',
      'Lê Văn Huân: Thứ trưởng @ Bộ Y tế',
    ],
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
