import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';
import { read } from './read-officials';

const lexicon = bundledLexicon();

describe('whose name it is', () => {
  it.each<[text: string, mentions: readonly string[]]>([
    // A foreigner is called by one name; the full one stands elsewhere without an office.
    [
      'Nguyên soái Zhurov thắng trận. Georgi Zhurov sinh năm 1896.',
      ['Nguyên soái > Zhurov = Georgi Zhurov', ' > Georgi Zhurov = Georgi Zhurov'],
    ],
    [
      'Cựu tổng chưởng lý bang Florida Pam Bundy đến. Bà Bundy nói.',
      ['Cựu tổng chưởng lý bang Florida > Pam Bundy = Pam Bundy', 'Bà > Bundy = Pam Bundy'],
    ],
    // A rank and a given name, whatever word follows; by the way, so that the rank alone still means the other.
    [
      'Đại tướng Lê Văn Thanh mất sớm. Ông là người duy nhất ngoài tướng Hiếu mang hàm Đại tướng. Đại tướng khẳng định như vậy.',
      ['Đại tướng > Lê Văn Thanh = Lê Văn Thanh', 'tướng > Hiếu = Hiếu', '(Đại tướng) = Lê Văn Thanh'],
    ],
    [
      'Cựu cán bộ trại giam Lê Minh Sơn hầu tòa. Nghe tin, Đại úy Sơn bảo sẽ xem xét.',
      [' > Lê Minh Sơn = Lê Minh Sơn', 'Đại úy > Sơn = Lê Minh Sơn'],
    ],
    // Two capitals in one word; the one named before is meant.
    [
      'Bộ trưởng Linda McMillan đến. Bà McMillan nói.',
      ['Bộ trưởng > Linda McMillan = Linda McMillan', 'Bà > McMillan = Linda McMillan'],
    ],
    // The given name alone: between small words, behind a comma, and then at the head of a sentence too.
    [
      'Bí thư xã Mai Văn Điệp bị bắt. Trước đó, Điệp bị khởi tố. Đêm ấy, Điệp ghé nhà bạn. Điệp đi bộ về, quên chìa khóa của Điệp.',
      [
        'Bí thư xã > Mai Văn Điệp = Mai Văn Điệp',
        ' > Điệp = Mai Văn Điệp',
        ' > Điệp = Mai Văn Điệp',
        ' > Điệp = Mai Văn Điệp',
        ' > Điệp = Mai Văn Điệp',
      ],
    ],
    ['Bí thư xã Lê Văn Hòa nói. Ai cũng mong Hòa bình. Hòa bình là quý.', ['Bí thư xã > Lê Văn Hòa = Lê Văn Hòa']],
    ['Bí thư xã Lê Văn Hiện nói. Hiện đã có mưa.', ['Bí thư xã > Lê Văn Hiện = Lê Văn Hiện']],
    ['Chủ tịch Hồ Chí Minh nói. Cụ kể chuyện Hồ chí Minh, rồi khóc.', ['Chủ tịch > Hồ Chí Minh = Hồ Chí Minh']],
    [
      'Bí thư chi đoàn Lê Văn Đoàn nói. Cậu là một Đoàn viên, rất vui.',
      ['Bí thư chi đoàn > Lê Văn Đoàn = Lê Văn Đoàn'],
    ],
    ['Bí thư xã Lê Văn Hiệp nói. Cậu tên Hiệp, bán ở quán Hiệp, bị phạt.', ['Bí thư xã > Lê Văn Hiệp = Lê Văn Hiệp']],
    // A stop is missing behind a name.
    [
      'Ông tiếp Thượng tướng Hứa Trường Lâm Không để ai nói. Ông tiếp Thượng tướng Hứa Trường Lâm Cảnh giác với kẻ xấu.',
      ['Thượng tướng > Hứa Trường Lâm = Hứa Trường Lâm', 'Thượng tướng > Hứa Trường Lâm = Hứa Trường Lâm'],
    ],
    ['Bên lề Đối thoại Shangri-La, trưởng đoàn quốc phòng các nước gặp nhau.', []],
    ['Trung đội trưởng Hiền thấy vậy hỏi thăm.', ['Trung đội trưởng > Hiền = Hiền']],
    // "Hai ông" is said of both.
    [
      'Hai ông Lê Văn Nhu và Hồ Văn Bảo (Giám đốc và Phó Giám đốc Sở Y tế) dự.',
      [' > Lê Văn Nhu = Lê Văn Nhu', ' > Hồ Văn Bảo = Hồ Văn Bảo'],
    ],
    // An address in capitals begins another sentence.
    [
      'Thủ tướng Thái Lan Thaksam ra tù. Ảnh: Reuters Ông Thaksam về nước.',
      ['Thủ tướng Thái Lan > Thaksam = Thaksam', 'Ông > Thaksam = Thaksam'],
    ],
    // Syllables like ours behind a ministry, and before an office of another country.
    ['Bộ trưởng Quốc phòng Tea Bunh và các đại biểu dự.', ['Bộ trưởng Quốc phòng > Tea Bunh = Tea Bunh']],
    ['Ông tiếp ông Hun Sin, chủ tịch Thượng viện Campuchia.', ['ông > Hun Sin = Hun Sin']],
    // What made the official comes later.
    [
      'Nhà thơ Thuận Hiếu ra mắt sách. Nhà thơ Thuận Hiếu - nguyên Tổng Biên tập Báo Nhân Dân - cảm ơn.',
      [' > Thuận Hiếu = Thuận Hiếu', ' > Thuận Hiếu = Thuận Hiếu'],
    ],
    [
      'Bộ trưởng Nội vụ Huỳnh Thúc Kha đến. Bác mời cụ Huỳnh ở lại.',
      ['Bộ trưởng Nội vụ > Huỳnh Thúc Kha = Huỳnh Thúc Kha', 'cụ > Huỳnh = Huỳnh Thúc Kha'],
    ],
    // Where somebody stands in the picture.
    ['Ông Lê Hải Minh (bên phải) - Phó Chủ tịch UBND tỉnh Bến Tre.', ['Ông > Lê Hải Minh = Lê Hải Minh']],
    ['Cụ Huỳnh Thúc Kha lúc bấy giờ là Bộ trưởng Nội vụ.', ['Cụ > Huỳnh Thúc Kha = Huỳnh Thúc Kha']],
    ['Bà Lê Thu Nhài, cục trưởng Cục Hải quan Hà Nam Ninh, vắng mặt.', ['Bà > Lê Thu Nhài = Lê Thu Nhài']],
    ['Ông Lê Hùng Đức, Phó Trưởng ban Chỉ đạo Tây Nam Bộ, nghỉ hưu.', ['Ông > Lê Hùng Đức = Lê Hùng Đức']],
  ])('%s', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});

describe('who is none', () => {
  it.each([
    'Chủ tịch Viện Thomas B. Farham cho rằng điểm số chưa đủ.',
    'Ông Trần Văn Phú, Chủ tịch HĐQT Công ty Sao Mai, vắng mặt. Công an bắt chủ tịch Trần Văn Phú.',
    'Tòa xử ông Trần Văn Phú, nguyên Chủ tịch HĐQT Ngân hàng Sao Mai. Tiền vào túi chủ tịch Phú. Cựu chủ tịch Phú khai.',
    'Ông Trần Văn Phú, hiệu trưởng Trường đại học Kinh Bắc, ký thông báo. Hiệu trưởng Trần Văn Phú nói.',
    'Tòa xử Trần Văn Phú (nguyên Giám đốc MLB chi nhánh Sài Gòn).',
    'Nhiều người phê phán nhà lãnh đạo Starin. Starin im lặng.',
    'Lễ dâng hương diễn ra tại Nhà tưởng niệm đồng chí Nguyễn Văn Tín.',
    'CLB Mai Lâm gia hạn hợp đồng với HLV Trần Văn Phú, còn Chủ tịch Lê Văn Nhu xin nghỉ.',
    'Chủ tịch kiêm HLV Trần Văn Phú mừng trận thắng. Ông Trần Văn Phú, Chủ tịch kiêm HLV của Mai Lâm FC, cười.',
    'Nhận lời làm Giám đốc Học viện, HLV Trần Văn Phú hứa đào tạo thủ môn.',
    'Họ thăm Khu Di tích Chủ tịch Hồ Chí Minh tại Phủ Chủ tịch, rồi Khu di tích Chủ tịch Hồ Chí Minh tại Đá Chông.',
    'Họ thăm Khu di tích lịch sử Đền thờ Chủ tịch Hồ Chí Minh, và Đền thờ Đại tướng Lê Văn Phú.',
    'Lễ báo công tại Đền thờ Chủ tịch Hồ Chí (xã Mai Lâm).',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('an official with the given name of a banker', () => {
    const text =
      'Tòa xử ông Trần Văn Phú, Chủ tịch HĐQT Ngân hàng Sao Mai. Chủ tịch UBND xã Lê Văn Phú dự. Chủ tịch Phú nói.';
    expect(read(text)).toHaveLength(2);
  });

  it('a chairman in a sentence about no club, whatever else begins like one', () => {
    expect(read('Chủ tịch Lê Văn Nhu lạc quan về bến tàu.')).toHaveLength(1);
    expect(read('Chủ tịch Lê Văn Nhu giữ liên lạc với bến tàu.')).toHaveLength(1);
    expect(read('Câu lạc bộ Mai Lâm vắng Chủ tịch Lê Văn Nhu.')).toEqual([]);
  });

  it('a chairman of a province who visits a club, and one who founded a state', () => {
    expect(read('Chủ tịch Hồ Chí Minh từng thăm CLB Mai Lâm.')).toHaveLength(1);
    expect(read('Chủ tịch UBND tỉnh Bến Tre Lê Văn Nhu trao cờ cho CLB Mai Lâm.')).toHaveLength(1);
  });

  it('a firm in a list before the minister who speaks', () => {
    const text =
      'Bộ trưởng Công Thương Lê Hồng Điền đến. Gửi thư cho Google, Lokheed Morton, Bộ trưởng Công Thương đề nghị hợp tác.';
    expect(read(text)).toEqual([
      'Bộ trưởng Công Thương > Lê Hồng Điền = Lê Hồng Điền',
      '(Bộ trưởng Công Thương) = Lê Hồng Điền',
    ]);
  });
});

describe('where a lead begins', () => {
  it.each([
    ['Mọi người tin tân Bộ trưởng Nguyễn Thành Lân.', 'tân Bộ trưởng'],
    ['Ảnh: Thu Hà Đồng chí Lê Văn Nhu phát biểu.', 'Đồng chí'],
    ['Phu nhân Tổng Bí thư Lê Văn Nhu đến thăm.', 'Tổng Bí thư'],
    ['Năm đó, Chủ tịch tỉnh Nghệ An lúc bấy giờ Lê Văn Nhu phản đối.', 'Chủ tịch tỉnh Nghệ An lúc bấy giờ'],
    ['Nghị sĩ đảng Dân chủ đối lập Agnes Vadar nói.', 'Nghị sĩ đảng Dân chủ đối lập'],
    ['Theo Chủ tịch đảng Dân chủ cầm quyền Alfred Holm, giá tăng.', 'Chủ tịch đảng Dân chủ cầm quyền'],
    ['Năm đó, cựu Thủ tướng Pháp đương nhiệm khi ấy - Alfred Holm, từ chối.', 'cựu Thủ tướng Pháp đương nhiệm khi ấy'],
    ['Năm đó, Tổng thống Mỹ đương nhiệm Alfred Holm phản đối.', 'Tổng thống Mỹ đương nhiệm'],
    ['Chia sẻ với tâm sự của các thầy cô, Thủ tướng Lê Văn Nhu vui mừng.', 'Thủ tướng'],
    ['Chị học thạc sĩ. Thiếu tướng Lê Văn Nhu khen.', 'Thiếu tướng'],
    ['Báo Điện tử Chính phủ Thủ tướng Lê Văn Nhu phát biểu.', 'Thủ tướng'],
    ['Lên tới tàu Trung tướng Lê Văn Nhu hỏi thăm thủy thủ.', 'Trung tướng'],
    ['Gặp cán bộ, chiến sĩ Trung đoàn 12, Trung tướng Lê Văn Nhu dặn dò.', 'Trung tướng'],
    [
      'Phó Chủ tịch UBND tỉnh, đồng thời là Giám đốc Sở Y tế, ông Lê Văn Nhu, ký.',
      'Phó Chủ tịch UBND tỉnh, đồng thời là Giám đốc Sở Y tế, ông',
    ],
    [
      'Giám đốc UNESCO (Tổ chức Văn hóa của Liên hợp quốc) Irena Bokava đến.',
      'Giám đốc UNESCO (Tổ chức Văn hóa của Liên hợp quốc)',
    ],
    ['Đoàn đi cùng Đại sứ Anh tại Việt Nam, Gareth Wart.', 'Đại sứ Anh tại Việt Nam'],
    ['Vấn đề mà ngài Đại sứ đặt ra, Bộ trưởng Lê Văn Nhu ghi nhận.', 'Bộ trưởng'],
    ['Chủ tịch Thượng viện Hun Sin, Chủ tịch Quốc hội Khuon Sudary đến.', 'Chủ tịch Thượng viện'],
    ['Ông nói” -Thứ trưởng Huỳnh Vĩnh Á giải thích.', 'Thứ trưởng'],
    ['Trước sự chứng kiến của Thủ tướng hai nước, Bộ trưởng Bộ Y tế Lê Văn Nhu ký kết.', 'Bộ trưởng Bộ Y tế'],
  ])('%s', (text, lead) => {
    expect(read(text)[0]?.split(' > ')[0]).toBe(lead);
  });
});

describe('offices that mean their holder, and those that do not', () => {
  const named = 'Thủ tướng Phạm Văn Chính dự. ';
  it.each<[text: string, count: number]>([
    ['Bộ sẽ làm tốt các nhiệm vụ Thủ tướng giao.', 1],
    ['Đó là việc mà Thủ tướng Chính phủ yêu cầu.', 1],
    ['Sáng 20/3 Thủ tướng đã thăm trạm bơm.', 1],
    ['Ngày 2-12-2031 Thủ tướng Chính phủ đã phê duyệt.', 1],
    ['Lúc 08:11 Thủ tướng tới nơi.', 1],
    ['Lúc 8 giờ 30 Thủ tướng tới nơi.', 1],
    ['Họp chống dịch COVID-19 Thủ tướng nêu ba việc.', 1],
    ['Năm 2031 Thủ tướng đã ký.', 1],
    ['Có 2 Thủ tướng cùng dự.', 0],
    ['Bà nói Thủ tướng của họ phải tới.', 0],
    ['Bà nói Thủ tướng chúng tôi đã nêu rõ.', 0],
    ['Ban ấy gồm Thủ tướng, Phó Thủ tướng và thư ký.', 0],
    ['Ông ấy bị cảnh cáo, thôi Thủ tướng.', 0],
    ['Từ Thủ tướng, ông ấy về làm ruộng.', 0],
    ['Bà ấy xác nhận Thủ tướng đã về tới nhà.', 1],
    ['Bà ấy khẳng định Thủ tướng sẽ dự lễ.', 1],
    ['Vào dịp Halloween, Thủ tướng mặc áo bà ba.', 1],
    ['Quốc hội công nhận chức danh Thủ tướng.', 0],
    ['Giao việc cho hai bộ trưởng, Thủ tướng mong muốn có kết quả.', 1],
    ['Tại phiên họp Chính phủ, Thủ tướng nêu ba vấn đề.', 1],
    ['Bác sĩ thông báo tình trạng của Thủ tướng cải thiện.', 1],
    ['Hội đồng giúp Thủ tướng chỉ đạo các bộ.', 0],
    ['Họ dùng con dấu của Thủ tướng.', 0],
    ['Bộ làm các nhiệm vụ khác do Thủ tướng giao.', 0],
    ['Mức thu mới do Thủ tướng quy định.', 0],
    ['Việc chia bến do Thủ tướng Chính phủ, Chủ tịch nước quyết định.', 0],
    ['Cục soạn hồ sơ trình Thủ tướng để trình Quốc hội.', 0],
    ['Đoàn do Thủ tướng dẫn đầu đã tới bến.', 1],
    ['Bến ấy do Thủ tướng ký quyết định mở.', 1],
    ['Quyết định 12/QĐ-TTg về mở bến do Thủ tướng Chính phủ ban hành.', 1],
    ['Bộ trình Thủ tướng quyết định.', 0],
    ['Bộ báo cáo Chính phủ, Thủ tướng Chính phủ.', 0],
    ['Việc gỡ vướng cho cảng cá được giao cho Chính phủ, Thủ tướng, bộ ngành.', 0],
    ['Việc gỡ vướng cho cảng cá thuộc Chính phủ, Thủ tướng và các bộ.', 0],
    ['Tại phiên họp Chính phủ, Thủ tướng và Bộ Tài chính bàn về cảng cá.', 1],
    ['Xưởng đóng tàu ba lần nhận Bằng khen của Thủ tướng.', 0],
    ['Xưởng đóng tàu nhận cờ thi đua của Thủ tướng Chính phủ năm ngoái.', 0],
    ['Xưởng đóng tàu nhận lời khen của Thủ tướng.', 1],
    ['Nơi nhận:\n- Thủ tướng, các Phó Thủ tướng;', 0],
    ['Ông ấy là ứng cử viên Thủ tướng.', 0],
    ['Chủ tịch Lê Văn Nhu cười. Wang Tan - Chủ tịch Tenzent Cloud - cũng cười.', 0],
    ['Trực tiếp là Bộ Chính trị, Ban Bí thư, Thủ tướng Chính phủ, công an các nơi làm tốt.', 0],
    ['Phát biểu tại diễn đàn Thủ tướng nhấn mạnh hợp tác.', 1],
    ['Ông đến Diễn đàn Hiệu trưởng lần thứ hai.', 0],
    ['Tại cuộc họp với Bộ Y tế, Bộ Tài chính, Thủ tướng, thay mặt Chính phủ, cảm ơn.', 1],
  ])('%s', (text, count) => {
    expect(read(named + text).filter((mention) => mention.startsWith('('))).toHaveLength(count);
  });

  it('who has just done something, and who is new', () => {
    const named = 'Tổng thống Mỹ Donald Rump áp thuế. ';
    expect(read(`${named}“Tổng thống Mỹ mới tuyên bố mức thuế hôm qua”, ông kể.`)[1]).toBe(
      '(Tổng thống Mỹ) = Donald Rump',
    );
    expect(read(`${named}Tổng thống Mỹ mới sẽ nhậm chức vào tháng Giêng.`)).toHaveLength(1);
    expect(read(`${named}Tổng thống Mỹ mới phải là người biết lắng nghe.`)).toHaveLength(1);
  });

  it('whom somebody asks, and how many are called for short', () => {
    expect(read('Đại sứ Lê Văn Nhu đến. Ông đề nghị đại sứ và cán bộ cố gắng.')[1]).toBe('(đại sứ) = Lê Văn Nhu');
    expect(read('Đại biểu Quốc hội Lê Văn Nhu đến. Các đại biểu Quốc hội (ĐB) lo lắng.')).toHaveLength(1);
  });

  it('whoever holds an office that a rule speaks of, and delegates in a headline', () => {
    const named = 'Ông Lê Văn Nhu, Chủ tịch UBND thành phố Hòa An, đến. ';
    const office = 'Chủ tịch UBND thành phố Hòa An';
    expect(read(`${named}${office} thực hiện các nhiệm vụ, quyền hạn quy định tại luật.`)).toHaveLength(1);
    expect(read(`${named}${office} thực hiện đúng lời hứa.`)).toHaveLength(2);
    expect(read(`${named}Bầu chậm thì Chủ tịch, Phó Chủ tịch UBND quận tiếp tục làm.`)).toHaveLength(1);
    expect(read(`${named}Chủ tịch, Phó Chủ tịch UBND huyện Vân Kiều cùng dự.`)).toHaveLength(2);
    expect(read('Đại biểu Quốc hội góp ý về bến\n\nĐại biểu Quốc hội Lê Văn Nhu nói.')).toHaveLength(1);
  });

  it('an office ends before another body that does something', () => {
    const text = 'Bí thư Thành ủy Hà Nội Lê Văn Nhu nói. Theo ý Bí thư Thành ủy Hà Nội, Sở Y tế đang rà soát.';
    expect(read(text)[1]).toBe('(Bí thư Thành ủy Hà Nội) = Lê Văn Nhu');
  });

  it('those of the other country', () => {
    expect(read(`${named}Thủ tướng nước bạn cảm ơn.`)).toHaveLength(1);
    const guest = 'Thủ tướng Nhật Bản Ishido Shigero đến.';
    expect(read(`${guest} Thủ tướng nước này cảm ơn.`)[1]).toBe('(Thủ tướng nước này) = Ishido Shigero');
    expect(read(`${guest} ${named}Thủ tướng nước bạn cảm ơn.`)[2]).toBe('(Thủ tướng nước bạn) = Ishido Shigero');
  });

  it('a past office, said with either word and shorter', () => {
    const text =
      'Ông Lê Văn Tâm, nguyên Chủ tịch UBND huyện, khai. Cựu chủ tịch huyện nhận lỗi. Cựu Chủ tịch UBND huyện khóc.';
    expect(read(text).slice(1)).toEqual([
      '(Cựu chủ tịch huyện) = Lê Văn Tâm',
      '(Cựu Chủ tịch UBND huyện) = Lê Văn Tâm',
    ]);
  });

  it('heads of state written small', () => {
    const text = 'Phó tổng thống Philippines Sara Dutero bị điều tra. Họ kiện phó tổng thống và đội cận vệ.';
    expect(read(text)[1]).toBe('(phó tổng thống) = Sara Dutero');
  });
});

describe('ranks somebody is moved to or from', () => {
  it.each<[text: string, ranks: readonly string[]]>([
    ['Thứ trưởng Lê Văn Huân bị giáng cấp từ Trung tướng xuống Đại tá.', ['Trung tướng', 'Đại tá']],
    ['Giám đốc Công an tỉnh Lê Văn Huân được thăng quân hàm từ Đại tá lên Thiếu tướng.', ['Đại tá', 'Thiếu tướng']],
    ['Bộ trao quyết định thăng cấp bậc hàm Thiếu tướng cho Đại tá Lê Văn Huân.', ['Đại tá', 'Thiếu tướng']],
    ['Thứ trưởng Lê Văn Huân trao quân hàm Thiếu tướng.', []],
  ])('%s', (text, ranks) => {
    expect(recognize(text, lexicon).officials[0]?.ranks).toEqual(ranks);
  });
});

describe('one person by several names', () => {
  it.each<[text: string, names: readonly string[]]>([
    // The name in another language.
    ['Thủ tướng Lê Tuần Huân (Laurence Hoong) đến. Thủ tướng Laurence Hoong phát biểu.', ['Lê Tuần Huân']],
    // News from China and Singapore calls people by the family name.
    ['Trung tướng Từ Khởi Lân nói. “Tướng Từ năm nay 57 tuổi”, nguồn tin cho biết.', ['Từ Khởi Lân']],
    ['Trung tướng Từ Khởi Lân nói. Thiếu tướng Lê Văn Từ nghe. Tướng Từ im lặng.', ['Từ Khởi Lân', 'Lê Văn Từ']],
    ['Ông Hà Văn Tháng, Giám đốc Sở Y tế, đến chợ. Bà Hà, tiểu thương ở chợ, kể chuyện.', ['Hà Văn Tháng']],
    ['Dưới sự lãnh đạo của Đảng với đồng chí Tập Khởi Lân là hạt nhân.', ['Tập Khởi Lân']],
    ['Ông dự với tư cách là đại biểu Đông Dương.', []],
    // What follows without a stop is no part of a name.
    ['Nga tặng Thượng tướng Lê Văn Khánh Huân chương Hữu nghị.', ['Lê Văn Khánh']],
    ['Sáu người nhận giải thưởng Bà Mary Holm, Đại sứ Australia tại Việt Nam, nói.', ['Mary Holm']],
    ['Ông Y Quý K’rông (Phó công an xã) tuần tra.', ['Y Quý K’rông']],
    ['Chủ nhiệm Ủy ban Tư pháp Lê Thị Ngà Có ý kiến khác.', ['Lê Thị Ngà']],
    // A particle and a dash are within the name.
    ['Họ ngờ Tổng thống Bashir al-Hassar ở Syria. Ông Al-Hassar im lặng.', ['Bashir al-Hassar']],
    ['Các tướng Thái Lan làm kinh tế.', []],
    // What stands behind a foreign office and a comma may begin what is said.
    ['Theo Tổng thống Pháp, Notre Dame sẽ mở lại.', []],
    ['Tổng thống Hàn Quốc, Park Gyun-he cho biết bà sẽ đi.', ['Park Gyun-he']],
    ['Sau cuộc gặp với Đại sứ Hàn Quốc, Samsung Electronics cam kết đầu tư.', []],
    ['Bà Hà Lan, Phó Giám đốc Sở Y tế, dự. Đồng chí Hà Lan nói.', ['Hà Lan']],
    ['Đại tá Hà Lan, Phó Giám đốc Công an tỉnh Hà Nam, dự.', ['Hà Lan']],
    ['Cựu tổng tư lệnh quân đội Tướng Chatchai Chalerm nói.', ['Chatchai Chalerm']],
    // A firm behind an office of whoever was named before.
    ['Wang Tan - Phó Chủ tịch Tenzent Cloud kiêm Phó Chủ tịch Tenzent Kids, chia sẻ.', []],
    ['Giáo sư Iwan Davis, Hiệu trưởng Trường Đại học Bangor, Chủ tịch Global Vales, nói.', ['Iwan Davis']],
    ['Ông Lê Hoàng Chung, Chủ tịch HoNEA, nói.', []],
    ['Olga Romanowa, người đứng đầu tổ chức từ thiện ở Nga, nói.', []],
    // Behind an address even a verb that may end a word shows a name.
    ['Ông Lê Trọng Đường bị bắt. Ông Đường giữ vị trí phó giám đốc Sở Y tế.', ['Lê Trọng Đường']],
  ])('%s', (text, names) => {
    expect(recognize(text, lexicon).officials.map(({ name }) => name)).toEqual(names);
  });
});

it('a woman at the market is no kin of an official by her name', () => {
  const text = 'Ông Hà Văn Tháng, Giám đốc Sở Y tế, đến thăm chợ. Bà Hà, tiểu thương ở chợ, kể chuyện.';
  expect(recognize(text, lexicon).mentions.map(({ surface }) => surface)).toEqual(['Hà Văn Tháng']);
});
