import { describe, expect, it } from 'vitest';
import { positions, ranksOfFirst, read } from './read-officials';

const seen = (cases: readonly (readonly [text: string, ...stated: string[]])[]) =>
  it.each(cases)('%s', (text, ...stated) => expect(positions(text)).toEqual(stated));

describe('the office behind a name, where no comma closes it', () => {
  seen([
    ['Ông Lê Văn Huân, Phó Chủ tịch Quốc hội phát biểu tại hội nghị.', 'Lê Văn Huân: Phó Chủ tịch @ Quốc hội'],
    ['Đồng chí Lê Văn Huân, Ủy viên Bộ Chính trị dự lễ hạ thủy.', 'Lê Văn Huân: Ủy viên @ Bộ Chính trị'],
    [
      'Tổng Bí thư Lê Văn Huân, Bí thư Quân ủy Trung ương tiếp đoàn thủy thủ.',
      'Lê Văn Huân: Tổng Bí thư',
      'Lê Văn Huân: Bí thư @ Quân ủy Trung ương',
    ],
    ['Phát biểu tại lễ, bà Lê Thị Hoa, Tổng Thư ký Quốc hội cho biết.', 'Lê Thị Hoa: Tổng Thư ký @ Quốc hội'],
    [
      'Phó Thủ tướng Lê Văn Huân, Bộ trưởng Ngoại giao đề nghị hai bên hợp tác.',
      'Lê Văn Huân: Phó Thủ tướng',
      'Lê Văn Huân: Bộ trưởng @ Bộ Ngoại giao',
    ],
    // Where somebody is met or heard, the office behind the comma is the subject.
    ['Gặp Quốc vụ khanh Omar Sayid, Phó Chủ tịch Quốc hội khẳng định như vậy.', 'Omar Sayid: Quốc vụ khanh'],
    ['Ghi nhận ý kiến của Bộ trưởng Lê Văn Huân, Thủ tướng yêu cầu làm rõ.', 'Lê Văn Huân: Bộ trưởng'],
    [
      'Thăm các ông Omar Sayid, Đại sứ Ai Cập, Bộ trưởng Lê Văn Huân, Thủ tướng nhấn mạnh.',
      'Omar Sayid: Đại sứ @ Ai Cập',
      'Lê Văn Huân: Bộ trưởng',
    ],
  ]);
});

describe('who is named behind an office of his own, between two commas', () => {
  seen([
    [
      'Dự có Chủ tịch UBND huyện Lê Văn Huân, Trưởng phòng Nội vụ Giàng A Vừ, các chủ tàu.',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân huyện',
      'Giàng A Vừ: Trưởng phòng @ Nội vụ',
    ],
    [
      'Dự có Chủ tịch UBND huyện Lê Văn Huân, Trưởng phòng Giáo dục Thạch Sa Lai, và các chủ tàu.',
      'Lê Văn Huân: Chủ tịch @ Ủy ban nhân dân huyện',
      'Thạch Sa Lai: Trưởng phòng @ Giáo dục',
    ],
  ]);
});

describe('of the Government, and of a unit', () => {
  seen([
    [
      'Làm theo ý kiến của Phó Thủ tướng Chính phủ, Phó Chủ tịch UBND tỉnh Lê Văn Huân yêu cầu các sở vào cuộc.',
      'Lê Văn Huân: Phó Chủ tịch @ Ủy ban nhân dân tỉnh',
    ],
    [
      'Làm theo lời nguyên Bộ trưởng Bộ Y tế, Giám đốc Sở Y tế Lê Văn Huân, các trạm xá mở cửa.',
      'Lê Văn Huân: nguyên Bộ trưởng @ Bộ Y tế',
      'Lê Văn Huân: Giám đốc @ Sở Y tế',
    ],
  ]);
});

describe('committees made for a task', () => {
  seen([
    [
      'Ông Lê Văn Huân, Bí thư Tỉnh ủy, Trưởng ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh đã đến thăm.',
      'Lê Văn Huân: Bí thư @ Tỉnh ủy',
      'Lê Văn Huân: Trưởng ban Chỉ đạo @ ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh',
    ],
    [
      'Phó Trưởng Ban Chỉ đạo quốc gia phòng, chống dịch bệnh COVID-19 Lê Văn Huân kiểm tra các chốt.',
      'Lê Văn Huân: Phó Trưởng Ban Chỉ đạo @ Ban Chỉ đạo quốc gia phòng, chống dịch bệnh COVID-19',
    ],
    [
      'Ông Lê Văn Huân, Phó Trưởng Ban Chỉ đạo Tổng điều tra tỉnh Bến Tre, nói.',
      'Lê Văn Huân: Phó Trưởng Ban Chỉ đạo @ Ban Chỉ đạo Tổng điều tra tỉnh Bến Tre',
    ],
    [
      'Thượng tướng Lê Văn Huân, Trưởng Ban Chỉ đạo Bộ Quốc phòng về việc Việt Nam tham gia cứu hộ trên biển tiếp xã giao đoàn thủy thủ từ xa tới thăm và làm việc tại các bến cảng.',
      'Lê Văn Huân: Trưởng Ban Chỉ đạo @ Ban Chỉ đạo Bộ Quốc phòng về việc Việt Nam tham gia cứu hộ trên biển',
    ],
    [
      'Ông Lê Văn Huân, Phó Trưởng Ban Chỉ đạo Trung ương về tổng kết việc thực hiện Nghị quyết 31 đã ký kế hoạch.',
      'Lê Văn Huân: Phó Trưởng Ban Chỉ đạo @ Ban Chỉ đạo Trung ương về tổng kết việc thực hiện Nghị quyết 31',
    ],
    [
      'Ông Lê Văn Huân, Phó Trưởng Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số 31-NQ/TW, dự họp.',
      'Lê Văn Huân: Phó Trưởng Ban Chỉ đạo @ Ban Chỉ đạo Trung ương về tổng kết Nghị quyết số 31-NQ/TW',
    ],
    // What a report or a speech is about is no part of a body that was there before.
    [
      'Hội nghị nghe ông Lê Văn Huân, Bí thư Tỉnh ủy Bến Tre về tổng kết Nghị quyết 31, rồi bàn.',
      'Lê Văn Huân: Bí thư @ Tỉnh ủy Bến Tre',
    ],
  ]);
});

describe('bodies written short or joined', () => {
  seen([
    [
      'Chủ tịch UBTƯ MTTQ Việt Nam Lê Văn Huân thăm bến.',
      'Lê Văn Huân: Chủ tịch @ Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    ],
    [
      'Ông Lê Văn Huân, Ủy viên UBTW Hội Chữ thập đỏ, thăm bến.',
      'Lê Văn Huân: Ủy viên @ Ủy ban Trung ương Hội Chữ thập đỏ',
    ],
    [
      'Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng Cuba Ramón Costa thăm bến.',
      'Ramón Costa: Chủ tịch @ Hội đồng Nhà nước và Hội đồng Bộ trưởng Cuba',
    ],
    [
      'Bộ trưởng Bộ Các lực lượng vũ trang cách mạng Cuba Ramón Costa thăm bến.',
      'Ramón Costa: Bộ trưởng @ Bộ Các lực lượng vũ trang cách mạng Cuba',
    ],
  ]);
});

describe('what somebody went through', () => {
  seen([
    [
      'Ông Lê Văn Huân đã trải qua nhiều chức vụ: Phó Giám đốc Sở Y tế; Giám đốc Sở Y tế tỉnh Bến Tre.',
      'Lê Văn Huân: Phó Giám đốc @ Sở Y tế',
      'Lê Văn Huân: Giám đốc @ Sở Y tế tỉnh Bến Tre',
    ],
    [
      'Bà Lê Thị Hoa đã trải qua nhiều cương vị công tác, tiêu biểu là: Phó Giám đốc Sở Y tế tỉnh Bến Tre.',
      'Lê Thị Hoa: Phó Giám đốc @ Sở Y tế tỉnh Bến Tre',
    ],
    [
      'Ông Lê Văn Huân là thợ. Trải qua nhiều chức vụ, Giám đốc Sở Y tế Trần Văn Nam vẫn giản dị.',
      'Trần Văn Nam: Giám đốc @ Sở Y tế',
    ],
  ]);

  it.each([
    [
      'Ông Lê Văn Huân từng là Bí thư Tỉnh ủy Bến Tre; Thiếu tướng, Tư lệnh Quân khu 9; Bộ trưởng Bộ Y tế.',
      'Thiếu tướng',
    ],
    ['Ông Lê Văn Huân từng là Bí thư Tỉnh ủy Bến Tre; Thiếu tướng Trần Văn Nam là Tư lệnh Quân khu 9.', ''],
  ])('%s', (text, rank) => expect(ranksOfFirst(text)).toBe(rank));
});

describe('who a bare office means, far behind the name', () => {
  const long = 'Mực nước lên cao hơn năm ngoái, thuyền bè phải neo lại và ngư dân được nhắc giữ phao. '.repeat(10);
  const ministers = 'Bộ trưởng Trần Văn Nam đến. Bộ trưởng Lê Văn Huân trả lời.';

  it('who is spoken of before and named next', () => {
    expect(read(`${ministers} ${long}Bộ trưởng nhấn mạnh điều đó. Bộ trưởng Lê Văn Huân nói.`)[2]).toBe(
      '(Bộ trưởng) = Lê Văn Huân',
    );
  });

  it('nobody where another is named next or somebody came between', () => {
    expect(read(`${ministers} ${long}Bộ trưởng nhấn mạnh điều đó. Bộ trưởng Trần Văn Nam nói.`)).toHaveLength(3);
    const between = `${ministers} Đại biểu Quốc hội Lê Thị Hoa hỏi. ${long}Bộ trưởng nhấn mạnh điều đó.`;
    expect(read(`${between} Bộ trưởng Lê Văn Huân nói.`)).toHaveLength(4);
  });
});
