import { describe, expect, it } from 'vitest';
import { positions } from './read-officials';

const HUAN = 'Nguyên Chủ tịch nước Lê Văn Huân qua đời.';

describe('careers', () => {
  it.each<[text: string, stated: readonly string[]]>([
    [
      'Ông Lê Văn Huân 59 tuổi. Ông làm thư ký, trợ lý cố Thủ tướng Hồ Văn Bảo. Tháng 3/2003, ông làm Phó chủ tịch tỉnh Bến Tre.',
      ['Lê Văn Huân: thư ký', 'Lê Văn Huân: Phó chủ tịch @ tỉnh Bến Tre', 'Hồ Văn Bảo: Thủ tướng'],
    ],
    [
      'Ông Lê Văn Huân 59 tuổi. Từ năm 1994, ông trải qua 10 năm công tác tại Bến Tre với vai trò Giám đốc Sở Y tế, Bí thư Tỉnh ủy.',
      ['Lê Văn Huân: Giám đốc @ Sở Y tế', 'Lê Văn Huân: Bí thư @ Tỉnh ủy'],
    ],
    [
      'Ông Lê Văn Huân 59 tuổi. Sự nghiệp của ông gắn với Bến Tre qua nhiều vị trí lãnh đạo như Giám đốc Sở Y tế, Bí thư Tỉnh ủy.',
      ['Lê Văn Huân: Giám đốc @ Sở Y tế', 'Lê Văn Huân: Bí thư @ Tỉnh ủy'],
    ],
    [
      'Ông Lê Văn Huân 59 tuổi. Sau bốn năm ở Mỹ, ông về nước làm Vụ trưởng Các tổ chức quốc tế.',
      ['Lê Văn Huân: Vụ trưởng @ Vụ Các tổ chức quốc tế'],
    ],
    ['Ông Lê Văn Huân 59 tuổi. Sau bốn năm, ông mời bạn cũ làm Vụ trưởng Các tổ chức quốc tế.', []],
    [
      'Ông Lê Văn Huân, 74 tuổi, quê tỉnh Bến Tre; Ủy viên Bộ Chính trị khóa 10 và 11. Ông được bầu làm đại biểu Quốc hội ba khóa liên tiếp từ 13 đến 15.',
      ['Lê Văn Huân: Ủy viên @ Bộ Chính trị', 'Lê Văn Huân: đại biểu @ Quốc hội'],
    ],
    [
      'Bà Lê Thị Huân sinh năm 1970, quê ở huyện Ba Tri, tỉnh Bến Tre; Ủy viên Trung ương Đảng dự khuyết khóa XI.',
      ['Lê Thị Huân: Ủy viên dự khuyết @ Trung ương Đảng'],
    ],
    [
      'Bộ trưởng Quốc phòng Lê Văn Huân đến. Thủ tướng Hồ Văn Bảo và Bộ trưởng Quốc phòng duyệt đội danh dự.',
      ['Lê Văn Huân: Bộ trưởng @ Bộ Quốc phòng', 'Hồ Văn Bảo: Thủ tướng'],
    ],
    [
      'Chủ tịch UBND TP Hà Nội Lê Văn Huân nói. Chủ tịch Hà Nội Lê Văn Huân lo ngại.',
      ['Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân thành phố Hà Nội'],
    ],
    ['Dự lễ có các ông Lê Văn Huân, Hồ Văn Bảo - Bí thư Tỉnh ủy Bến Tre.', ['Hồ Văn Bảo: Bí thư @ Tỉnh ủy Bến Tre']],
    [
      'Cựu Thứ trưởng Bộ Y tế Lê Văn Huân đến. Ông Lê Văn Huân, nguyên Thứ trưởng Bộ Y tế, nói.',
      ['Lê Văn Huân: Cựu Thứ trưởng @ Bộ Y tế'],
    ],
    [
      'Kỷ luật các ông Lê Văn Huân, Hồ Văn Bảo - nguyên Chủ tịch UBND tỉnh Bến Tre.',
      [
        'Lê Văn Huân: nguyên Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre',
        'Hồ Văn Bảo: nguyên Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre',
      ],
    ],
    [
      'Tổng thống Bulgaria Rumel Radon, người từng là phi công tiêm kích rồi tư lệnh không quân, dừng hồi lâu.',
      ['Rumel Radon: Tổng thống @ Bulgaria', 'Rumel Radon: tư lệnh @ không quân'],
    ],
    [
      'Ông Lê Văn Huân từng là thợ điện rồi Giám đốc Sở Y tế Nghệ An, nay đã nghỉ.',
      ['Lê Văn Huân: Giám đốc @ Sở Y tế Nghệ An'],
    ],
    [
      'Ông Lê Văn Huân là Bí thư Tỉnh ủy Kon Tum. Tháng 1/2016, ông được bầu Ủy viên dự khuyết Trung ương Đảng.',
      ['Lê Văn Huân: Bí thư @ Tỉnh ủy Kon Tum', 'Lê Văn Huân: Ủy viên dự khuyết @ Trung ương Đảng'],
    ],
    [
      'Trung tướng Lê Văn Huân sinh năm 1931. Sau này, từ cương vị tư lệnh Quân đoàn 3 về cục trưởng Cục Quân lực, hiệu trưởng Trường Sĩ quan Lục quân 1 cho đến lúc nghỉ hưu, ông vẫn đi học.',
      [
        'Lê Văn Huân: tư lệnh @ Quân đoàn 3',
        'Lê Văn Huân: cục trưởng @ Cục Quân lực',
        'Lê Văn Huân: hiệu trưởng @ Trường Sĩ quan Lục quân 1',
      ],
    ],
    [
      'Trung tá Lê Văn Huân được cấp trên điều về làm tham mưu phó Sư đoàn 320. Một tuần sau, ông lại có quyết định bổ nhiệm làm Trưởng phòng Tác chiến Quân đoàn 3.',
      ['Lê Văn Huân: tham mưu phó @ Sư đoàn 320', 'Lê Văn Huân: Trưởng phòng @ Tác chiến Quân đoàn 3'],
    ],
    [
      `${HUAN} Năm 1987, ông được phân công làm Phó chủ nhiệm rồi Chủ nhiệm Ủy ban Khoa học và Kỹ thuật của Quốc hội.`,
      [
        'Lê Văn Huân: Nguyên Chủ tịch nước',
        'Lê Văn Huân: Phó chủ nhiệm @ Ủy ban Khoa học và Kỹ thuật của Quốc hội',
        'Lê Văn Huân: Chủ nhiệm @ Ủy ban Khoa học và Kỹ thuật của Quốc hội',
      ],
    ],
    [
      `${HUAN} Ông là kỹ sư; từng là Ủy viên Thường vụ Bộ Chính trị khóa 8, Ủy viên Bộ Chính trị khóa 9; đại biểu Quốc hội.`,
      [
        'Lê Văn Huân: Nguyên Chủ tịch nước',
        'Lê Văn Huân: Ủy viên Thường vụ @ Bộ Chính trị',
        'Lê Văn Huân: Ủy viên @ Bộ Chính trị',
        'Lê Văn Huân: đại biểu @ Quốc hội',
      ],
    ],
    [
      'Đồng chí Lê Văn Huân sinh năm 1920. Đồng chí đã trải qua nhiều cương vị công tác, tiêu biểu là: Bí thư Tỉnh ủy Sơn Tây; Thiếu tướng Quân đội nhân dân Việt Nam, Tư lệnh kiêm Chính ủy Đoàn 559; Thứ trưởng Bộ Công an.',
      [
        'Lê Văn Huân: Bí thư @ Tỉnh ủy Sơn Tây',
        'Lê Văn Huân: Tư lệnh @ Đoàn 559',
        'Lê Văn Huân: Chính ủy @ Đoàn 559',
        'Lê Văn Huân: Thứ trưởng @ Bộ Công an',
      ],
    ],
    [
      'Đại tá Lê Văn Huân sinh năm 1971. Tháng 1/2015, được bổ nhiệm làm Phó Giám đốc Công an tỉnh Hà Nam (2015 - 2018); Giám đốc Công an tỉnh Ninh Bình.',
      ['Lê Văn Huân: Phó Giám đốc @ Công an tỉnh Hà Nam', 'Lê Văn Huân: Giám đốc @ Công an tỉnh Ninh Bình'],
    ],
    [
      'Thủ tướng ghi nhận đóng góp của ông Lê Văn Huân khi hoàn thành nhiệm vụ bộ trưởng Bộ Y tế và tiếp tục giữ chức phó thủ tướng.',
      ['Lê Văn Huân: bộ trưởng @ Bộ Y tế', 'Lê Văn Huân: phó thủ tướng'],
    ],
    [
      'Ông Lê Văn Huân tái đắc cử chức vụ Chủ tịch Hội Đông y Việt Nam.',
      ['Lê Văn Huân: Chủ tịch @ Hội Đông y Việt Nam'],
    ],
    [
      'Ông Lê Văn Huân làm Chủ tịch huyện, trước đó giữ các chức Cục trưởng Cục Hải quan.',
      ['Lê Văn Huân: Chủ tịch @ huyện', 'Lê Văn Huân: Cục trưởng @ Cục Hải quan'],
    ],
    // Not the name that stands near: "bà" is none of those called "ông", and a country can hold an office too.
    [
      'Bộ trưởng Lê Thị Huân đến. Ông Hồ Văn Bảo dự. Bí thư Hồ Văn Bảo dặn dò. Năm 2021, bà làm Giám đốc Sở Y tế Nghệ An cùng ông Bảo.',
      ['Lê Thị Huân: Bộ trưởng', 'Lê Thị Huân: Giám đốc @ Sở Y tế Nghệ An', 'Hồ Văn Bảo: Bí thư'],
    ],
    [
      'Năm 2031, Lào chính thức đảm nhận vai trò Chủ tịch ASEAN, Bộ trưởng Lê Văn Huân nói.',
      ['Lê Văn Huân: Bộ trưởng'],
    ],
    // Somebody else appoints, is quoted, or is one of many.
    [`${HUAN} Người kế nhiệm định bổ nhiệm ông làm Bộ trưởng Bộ Quốc phòng.`, ['Lê Văn Huân: Nguyên Chủ tịch nước']],
    [
      `${HUAN} Tỉnh phân công 1 đồng chí làm Phó Chủ tịch Thường trực UBND tỉnh.`,
      ['Lê Văn Huân: Nguyên Chủ tịch nước'],
    ],
    [
      'Bộ trưởng Bộ Y tế Lê Văn Huân gặp bà Trần Thị Cúc. Ông từng là Viện trưởng Viện Pasteur Nha Trang.',
      ['Lê Văn Huân: Bộ trưởng @ Bộ Y tế', 'Lê Văn Huân: Viện trưởng @ Viện Pasteur Nha Trang'],
    ],
    [
      'Ông Lê Văn Huân từng giữ chức Vụ trưởng Quản lý các khu kinh tế (Bộ Tài chính); Phó chủ tịch UBND tỉnh Hà Nam.',
      [
        'Lê Văn Huân: Vụ trưởng @ Vụ Quản lý các khu kinh tế (Bộ Tài chính)',
        'Lê Văn Huân: Phó chủ tịch @ Ủy ban nhân dân tỉnh Hà Nam',
      ],
    ],
    [
      'Ông Lê Văn Huân và ông Hồ Văn Bảo bị xóa tư cách Thứ trưởng Bộ Y tế.',
      ['Lê Văn Huân: Thứ trưởng @ Bộ Y tế', 'Hồ Văn Bảo: Thứ trưởng @ Bộ Y tế'],
    ],
    [
      'Ban Chỉ đạo Trung ương về khoáng sản do Thủ tướng Lê Văn Huân làm Trưởng ban, Đảng ủy Bộ Y tế là cơ quan thường trực.',
      ['Lê Văn Huân: Thủ tướng', 'Lê Văn Huân: Trưởng ban @ Ban Chỉ đạo Trung ương về khoáng sản'],
    ],
    // Whom he dismisses is somebody else.
    ['Sau vụ việc, Lê Văn Nam lo lắng. Ông cách chức Giám đốc FBI.', []],
    // What is proposed, supposed or somebody else's is no office of the name near by.
    ['Đảng đề cử ông Lê Văn Huân làm tổng thư ký. Thủ tướng Lê Văn Huân nhận lời.', ['Lê Văn Huân: Thủ tướng']],
    [
      'Nếu được bổ nhiệm làm đại sứ Nga tại Mỹ, ông Lê Văn Huân sẽ đi. Vụ trưởng Vụ Bắc Mỹ Lê Văn Huân nói.',
      ['Lê Văn Huân: Vụ trưởng @ Vụ Bắc Mỹ'],
    ],
    [
      'Ứng cử viên cho vị trí đại sứ Nga tại Mỹ là ông Lê Văn Huân, vụ trưởng Vụ Bắc Mỹ.',
      ['Lê Văn Huân: vụ trưởng @ Vụ Bắc Mỹ'],
    ],
    [
      'Công ty Sao Mai (do Vũ "Còi" làm giám đốc) thuê đất, ông Huân biết. Phó chủ tịch UBND tỉnh Lê Văn Huân ký.',
      ['Lê Văn Huân: Phó chủ tịch @ Ủy ban nhân dân tỉnh'],
    ],
    // Nobody calls himself a comrade.
    [
      'Đối với Thiếu tướng Lê Văn Bách, Đại tướng Lê Văn Huân cho biết, đồng chí hiện đang giữ chức Phó tư lệnh Quân khu.',
      ['Lê Văn Bách: Phó tư lệnh @ Quân khu'],
    ],
    ['Việc giao Thiếu tướng Lê Văn Huân phụ trách nhiệm vụ Tư lệnh Quân khu 5 là đúng.', []],
    [
      'Bà Maria von der Lann là nữ Chủ tịch Ủy ban châu Âu đầu tiên.',
      ['Maria von der Lann: Chủ tịch @ Ủy ban châu Âu'],
    ],
  ])('%s', (text, stated) => {
    expect(positions(text)).toEqual(stated);
  });
});
