import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import type { OfficialDocument } from '../../utils/model/document';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

function documents(text: string, publishedAt?: string): readonly OfficialDocument[] {
  return recognize(text, lexicon, publishedAt === undefined ? {} : { publishedAt }).documents;
}

describe('what is read of a document', () => {
  it.each<readonly [string, Partial<OfficialDocument>]>([
    [
      'Nghị quyết số 71-NQ/ĐUQSTW ngày 5-3-2006 của Đảng ủy Quân sự Trung ương (nay đổi tên) về lãnh đạo công tác kho tàng.',
      {
        kind: 'nghị quyết',
        number: '71-NQ/ĐUQSTW',
        symbol: 'NQ/ĐUQSTW',
        date: '2006-03-05',
        issuer: 'Đảng ủy Quân sự Trung ương',
        title: 'lãnh đạo công tác kho tàng',
      },
    ],
    ['Chính phủ vừa ban hành Nghị định 176 về bến cảng.', { number: '176', issuer: 'Chính phủ', title: 'bến cảng' }],
    ['Tại Quyết định số 2096/QĐ-TTg, Thủ tướng quyết định lập tổ công tác.', { issuer: 'Thủ tướng Chính phủ' }],
    [
      'Quyết định số 12/QĐ-UBND ngày 2 tháng 3 năm 2031 của Chủ tịch UBND TP Hòa An về việc mở chợ.',
      { issuer: 'Chủ tịch Ủy ban nhân dân thành phố Hòa An', date: '2031-03-02', title: 'mở chợ' },
    ],
    [
      'Kết luận số 183-KL/TW ngày 1/8/2025 của Bộ Chính trị, Ban Bí thư.',
      { issuer: 'Bộ Chính trị, Ban Bí thư', date: '2025-08-01' },
    ],
    [
      'Nghị quyết Trung ương 8 (khóa XIII) về giữ nước.',
      { term: 'XIII', issuer: 'Ban Chấp hành Trung ương', title: 'giữ nước' },
    ],
    ['Căn cứ Luật Đất đai ngày 29/11/2013, tỉnh giao đất.', { title: 'Đất đai', date: '2013-11-29' }],
    ['Thông tư số 19/2031, Thông tư số 26/2030 của Bộ Y tế có nói.', { number: '19/2031', issuer: 'Bộ Y tế' }],
    [
      'Nghị quyết Đại hội Đảng bộ xã Bến Sao nhiệm kỳ 2025 - 2030.',
      { issuer: 'Đại hội Đảng bộ xã Bến Sao nhiệm kỳ 2025 - 2030' },
    ],
    ['Văn bản số 57/VPCP – KNTN ngày 29/8/2031 đã gửi.', { number: '57/VPCP-KNTN', date: '2031-08-29' }],
    ['Nghị quyết Đại hội XIII của Đảng.', { issuer: 'Đại hội XIII của Đảng' }],
    ['Tổng cục Công nghiệp quốc phòng (CNQP) góp ý Luật CNQP.', { kind: 'luật', title: 'Công nghiệp quốc phòng' }],
    ['Quốc hội thảo luận dự án Luật Bến cảng (sửa đổi).', { draft: true, title: 'Bến cảng (sửa đổi)' }],
    ['Thông báo Kết luận số 92-KL/TW được gửi đi.', { kind: 'kết luận' }],
    ['Nghị định số 39-NQ/TW bị in sai.', { kind: 'nghị quyết' }],
    ['Quy định số 294-QĐ/TW và không phải quyết định.', { kind: 'quy định' }],
    [
      'Ngày 17/4/2031, Bộ TT&TT đã ban hành Thông tư 57/2031/TT-BTTTT (Thông tư 57) về trạm phao.',
      { issuer: 'Bộ Thông tin và Truyền thông', date: '2031-04-17', title: 'trạm phao' },
    ],
    ['UBND tỉnh Hòa An ban hành Quyết định số 26/2031/QĐ-UBND.', { issuer: 'Ủy ban nhân dân tỉnh Hòa An' }],
    ['Thủ tướng Trần Văn An vừa ký Chỉ thị số 7/CT-TTg.', { issuer: 'Thủ tướng Chính phủ' }],
    ['Tỉnh Hòa An bồi thường theo Quyết định số 12/QĐ-UBND của UBND tỉnh.', { issuer: 'Ủy ban nhân dân tỉnh' }],
    [
      'Quyết định số 18/QĐ-TTg ngày 2/3/2031 và Quyết định số 30/QĐ-TTg ngày 4/5/2031 của Thủ tướng Chính phủ.',
      { issuer: 'Thủ tướng Chính phủ', date: '2031-03-02' },
    ],
    [
      'Luật Cảnh vệ đã được Quốc hội thông qua tại kỳ họp thứ 9, khóa XV ngày 14/6/2031.',
      { issuer: 'Quốc hội', date: '2031-06-14' },
    ],
    [
      'Thông tư số 12/2031/TT-BTC sửa đổi, bổ sung một số điều của Thông tư số 40/2027/TT-BTC.',
      { title: 'sửa đổi, bổ sung một số điều của Thông tư số 40/2027/TT-BTC' },
    ],
    ['Nghị định 8/2031/NĐ-CP về còi xe trong đó nêu mức phạt.', { title: 'còi xe' }],
    ['Quyết định 60/2031/QĐ-UBND về tách thửa ở TP.Hòa An có hiệu lực.', { title: 'tách thửa ở TP.Hòa An' }],
    [
      'Sửa Điều 34 Nghị định số 9/2031/NĐ-CP ngày 3/4/2031 của Chính phủ quy định về còi xe.',
      { title: 'quy định về còi xe' },
    ],
    ['Thông tư số 7/2031/TT-BCA quy định về còi xe, có hiệu lực từ mai.', { title: 'quy định về còi xe' }],
  ])('%s', (text, expected) => {
    expect(documents(text)[0]).toMatchObject(expected);
  });

  it('whoever signs for the State makes no document of the Party', () => {
    expect(documents('Thủ tướng Trần Văn An ký Nghị quyết số 9-NQ/TW.')[0]?.issuer).toBeUndefined();
  });

  it('completes a day without a year from the day of the article', () => {
    const text = 'Công điện số 7/CĐ-TTg ngày 20-2 của Thủ tướng Chính phủ về chống hạn.';
    expect(documents(text, '2031-03-01')[0]?.date).toBe('2031-02-20');
    expect(documents(text, '2031-01-05T07:00:00+07:00')[0]?.date).toBe('2030-02-20');
    expect(documents(text)[0]?.date).toBeUndefined();
  });

  it('takes a deputy who signs for no issuer', () => {
    expect(documents('Phó Thủ tướng Trần Văn An vừa ký Chỉ thị số 7/CT-TTg.')[0]?.issuer).toBeUndefined();
  });

  it("takes a school's decision on a student for no document", () => {
    expect(documents('Đại học Hòa An đã ra quyết định về việc hủy bằng tốt nghiệp của một sinh viên cũ.')).toEqual([]);
  });

  it('gives the issuer of the first to those of one body named with it', () => {
    const found = documents('Theo chỉ đạo của Thủ tướng tại Công điện số 5/CĐ-TTg ngày 1/2/2031, Chỉ thị số 3/CT-TTg.');
    expect(found.map(({ issuer }) => issuer)).toEqual(['Thủ tướng Chính phủ', 'Thủ tướng Chính phủ']);
  });

  it('takes "thông tư 15" for the joint circular of that number', () => {
    expect(
      documents('Theo thông tư liên tịch số 15 của hai bộ, tàu phải có phao. Thông tư 15 cũng nói vậy.'),
    ).toHaveLength(1);
  });

  it('takes a law whose title lacks a "của" for the same law', () => {
    const found = documents(
      'Luật Phòng, chống tác hại thuốc lá đã cũ. Luật Phòng, chống tác hại của thuốc lá cần sửa.',
    );
    expect(found).toHaveLength(1);
  });

  it('brings a misprinted title to the law it means', () => {
    const found = documents(
      'Theo Luật Xử lý vi phạm hành chính, phạt tiền. Luật Xử phạt vi phạm hành chính năm 2012 đã sửa.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.title).toBe('Xử lý vi phạm hành chính');
  });

  it('takes no content of an article for the title', () => {
    expect(
      documents('Điều 3 Nghị định 98/2020/NĐ-CP quy định về hàng giả như sau: là hàng không thật.')[0]?.title,
    ).toBeUndefined();
  });
});

describe('what is inferred', () => {
  it('is kept apart from what was read', () => {
    const [decree] = documents('Theo Nghị định số 30/2020/NĐ-CP, văn thư đổi mới.');
    expect(decree?.issuer).toBeUndefined();
    expect(decree?.inferred.issuer).toBe('Chính phủ');
  });

  it('names no issuer where the symbol is shared by several', () => {
    expect(documents('Theo Kết luận số 98765-KL/TW.')[0]?.inferred.issuer).toBeUndefined();
  });

  it('settles a number that repeats by its subject', () => {
    const tourism = documents(
      'Nghị quyết số 08-NQ/TW của Bộ Chính trị về phát triển du lịch trở thành ngành kinh tế mũi nhọn.',
    );
    const industry = documents(
      'Nghị quyết số 08-NQ/TW của Bộ Chính trị về đẩy mạnh phát triển công nghiệp quốc phòng đến năm 2030.',
    );
    expect(tourism[0]?.inferred.date).toBe('2017-01-16');
    expect(industry[0]?.inferred.date).toBe('2022-01-26');
    expect(tourism[0]?.key).not.toBe(industry[0]?.key);
  });

  it('settles it by the day of the article too, and leaves it open when two remain', () => {
    const text = 'Nghị quyết số 08-NQ/TW được quán triệt.';
    expect(documents(text, '2019-05-01')[0]?.inferred.date).toBe('2017-01-16');
    expect(documents(text, '2024-05-01')[0]?.inferred.date).toBeUndefined();
    expect(documents(text, '2024-05-01')[0]?.key).toMatch(/@\?$/);
  });

  it('says the day in the month that was read', () => {
    const [document] = documents('Tháng 1/2022, Bộ Chính trị ban hành Nghị quyết số 08-NQ/TW.');
    expect(document?.date).toBe('2022-01');
    expect(document?.inferred.date).toBe('2022-01-26');
  });

  it('does not take a number that comes back every year for the one it knows', () => {
    expect(documents('Công điện số 156/CĐ-TTg được gửi đi.')[0]?.key).toMatch(/@\?$/);
    expect(documents('Công điện số 156/CĐ-TTg được gửi đi.', '2017-02-10')[0]?.inferred.date).toBe('2017-02-02');
  });

  it('gives one document the same key however an article spells it', () => {
    const keys = [
      'Nghị quyết số 08-NQ/TW ngày 26-1-2022 được quán triệt.',
      'Nghị quyết 8 – NQ/TƯ ngày 26/01/2022 được quán triệt.',
      'Nghị quyết số 08-NQ/TW của Bộ Chính trị về đẩy mạnh phát triển công nghiệp quốc phòng đến năm 2030.',
    ].map((text) => documents(text)[0]?.key);
    expect(new Set(keys).size).toBe(1);
  });
});

describe('one document in one article', () => {
  it.each<readonly [string, readonly (string | undefined)[]]>([
    ['Nghị quyết 147 hay. Nghị quyết số 147-NQ/ĐU. CNQP (Nghị quyết 147) đã đi vào cuộc sống.', ['147-NQ/ĐU.CNQP']],
    ['Nghị quyết 98 năm 2023 của Quốc hội (Nghị quyết số 98/2023/QH15) có hiệu lực.', ['98/2023/QH15']],
    ['Kế hoạch số 04-KH/TW và Kế hoạch số 4-KH/TW là một.', ['04-KH/TW']],
    ['Nghị định số 39-NQ/TW in sai, Nghị quyết 39-NQ/TW in đúng.', ['39-NQ/TW']],
    ['Quyết định 12/QĐ-TTg và Quyết định 12/QĐ-UBND; Quyết định 12 thì không rõ.', ['12/QĐ-TTg', '12/QĐ-UBND', '12']],
    ['Nghị quyết Trung ương 8 hay. Nghị quyết Trung ương 8, khóa XI về giữ nước.', [undefined]],
    ['Nghị quyết Trung ương 8 (khóa XI) và Nghị quyết Trung ương 8 (khóa XIII).', [undefined, undefined]],
    ['Luật Đất đai năm 2013 và Luật Đất đai năm 2024 khác nhau.', [undefined, undefined]],
    ['Luật Đất đai năm 2024 có hiệu lực. Theo Luật Đất đai, tỉnh lập bảng giá.', [undefined]],
    ['Luật Quốc tịch Việt Nam hay. Theo Luật Quốc tịch, trẻ em có một quốc tịch.', [undefined]],
    ['Luật Giáo dục và Luật Giáo dục đại học khác nhau.', [undefined, undefined]],
    ['Luật Quốc tịch Việt Nam năm 2008 hay. Theo Luật Quốc tịch, trẻ em có một quốc tịch.', [undefined]],
    [
      'Theo Luật Ban hành năm 2031, xã làm. Luật Ban hành văn bản quy phạm pháp luật năm 2031 khác Luật Ban hành văn bản quy phạm pháp luật năm 2029.',
      [undefined, undefined],
    ],
    [
      'Theo Pháp lệnh Kiểm định tàu bay năm 2031, xã làm. Luật Kiểm định tàu bay và bến cảng năm 2031 khác.',
      [undefined, undefined],
    ],
    ['Nghị định 1067/2014 hay. Theo Nghị định 1067/2014, tàu cá được vay vốn.', ['1067/2014']],
    ['Nghị định 1067/2014 là Nghị định 1067/2014/NĐ-CP, tức Nghị định 1067.', ['1067/2014/NĐ-CP']],
    ['Bộ luật Hình sự năm 2015, tức Bộ luật Hình sự số 100/2015/QH13.', ['100/2015/QH13']],
    ['Thực hiện Nghị quyết số 18, 19-NQ/TW.', ['18-NQ/TW', '19-NQ/TW']],
    [
      'Phê duyệt Chiến lược quốc gia về bến cảng\n\nPhó Thủ tướng ký Quyết định số 9/QĐ-TTg phê duyệt Chiến lược quốc gia về bến cảng đến năm 2035.',
      [undefined, '9/QĐ-TTg'],
    ],
    [
      'Ngành tòa án tổng kết Nghị quyết số 49-NQ/TW của Bộ Chính trị về Chiến lược cải cách tư pháp đến năm 2020.',
      ['49-NQ/TW', undefined],
    ],
    ['Theo Luật Hóa chất, kho có rào. Sở phổ biến Luật Hóa chất số 69/2025/QH15.', ['69/2025/QH15']],
    [
      'Chương trình quản lý nợ công 3 năm giai đoạn 2031-2033 và Chương trình quản lý nợ công 03 năm giai đoạn 2031-2033.',
      [undefined],
    ],
  ])('%s', (text, numbers) => {
    expect(documents(text).map(({ number }) => number)).toEqual(numbers);
  });

  it('refers every mention to a document, and no two documents share a key', () => {
    const text = 'Nghị quyết của Quốc hội về A B C. Nghị quyết của Quốc hội về D E F. Nghị quyết 5 và 6.';
    const { mentions, documents: all } = recognize(text, lexicon);
    const keys = all.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(mentions.filter(({ kind }) => kind === 'document').every(({ ref }) => keys.includes(ref))).toBe(true);
  });
});
