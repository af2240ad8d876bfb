import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

/** Each document as its mentions and its title. */
function documents(text: string): readonly string[] {
  const { documents: found, mentions } = recognize(text, lexicon);
  return found.map(({ key, title }) => {
    const surfaces = mentions.filter(({ ref }) => ref === key).map(({ surface }) => surface);
    return `${surfaces.join(' + ')}: ${title ?? '-'}`;
  });
}

describe('spans and who is who', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Cần triển khai đồng bộ Luật Đê điều và đọc toàn bộ Luật Hải quan.',
      ['Luật Đê điều: Đê điều', 'Luật Hải quan: Hải quan'],
    ],
    ['Nghị quyết 59, 70, 71,72 là bốn trụ cột.', ['Nghị quyết 59: -', '70: -', '71: -', '72: -']],
    ['Theo Nghị quyết 59, 70, tăng 71,72 %.', ['Nghị quyết 59: -', '70: -']],
    ['Căn cứ Công điện số 76-21/ĐSQLA ngày 18/1/2031.', ['Công điện số 76-21/ĐSQLA: -']],
    [
      'Rà soát Luật Thương mại, Thương mại điện tử, sớm trình.',
      ['Luật Thương mại: Thương mại', 'Thương mại điện tử: Thương mại điện tử'],
    ],
    [
      'Theo Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017), phạt tù. Bộ luật Hình sự nói rõ.',
      ['Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017) + Bộ luật Hình sự: Hình sự'],
    ],
    [
      'Quy định số 131-QĐ/TW về kiểm soát quyền lực đã rõ, nhưng quy định 131 còn khó làm.',
      ['Quy định số 131-QĐ/TW + quy định 131: kiểm soát quyền lực'],
    ],
    ['Quy định số 131-QĐ/TW đã rõ, nhưng theo quy định 131 người bị phạt.', ['Quy định số 131-QĐ/TW: -']],
    [
      'Bộ có Công văn số 4393 về bến. Tại Văn bản số 4393 của Bộ Xây dựng không nói.',
      ['Công văn số 4393 + Văn bản số 4393: -'],
    ],
    ['Theo Luật BHXH 2005 và 2014, chủ tàu phải đóng.', ['Luật BHXH 2005: Bảo hiểm xã hội', '2014: Bảo hiểm xã hội']],
    [
      'Ban xây dựng Dự thảo Kế hoạch kiểm tra, đôn đốc việc cải cách bến tại các địa phương. Đây là việc lớn.',
      [
        'Kế hoạch kiểm tra, đôn đốc việc cải cách bến tại các địa phương: kiểm tra, đôn đốc việc cải cách bến tại các địa phương',
      ],
    ],
    [
      'Bộ được giao xây dựng đề án Chiến lược quốc gia thu hút, trọng dụng thợ lặn, dự kiến tháng 8 xong.',
      ['Chiến lược quốc gia thu hút, trọng dụng thợ lặn: quốc gia thu hút, trọng dụng thợ lặn'],
    ],
    [
      'Cục triển khai hiệu quả Kế hoạch đổi mã vùng bến, Bộ Xây dựng đã cảm ơn.',
      ['Kế hoạch đổi mã vùng bến: đổi mã vùng bến'],
    ],
    ['Theo đó, Quy hoạch sử dụng đất đến năm 2020 và kế hoạch 5 năm được duyệt.', []],
    ['Theo Chiến lược phát triển bến cảng, đến 2035 có 12 bến.', []],
    ['Theo Điều lệ Trường Đại học Hòa An, hội đồng bầu hiệu trưởng.', []],
    ['Anh dạy ở khoa Luật Hình sự, Tố tụng hình sự, ở bến.', ['Luật Hình sự: Hình sự']],
    [
      'Văn bản số 45 nói rõ. Quyết định số 45/QĐ-TTg về bến. Công văn số 45 về phao.',
      ['Văn bản số 45 + Quyết định số 45/QĐ-TTg: -', 'Công văn số 45: -'],
    ],
    [
      'Luật sửa đổi, bổ sung 3 luật về thuế. Luật sửa đổi, bổ sung 3 luật về quản lý thuế có hiệu lực.',
      [
        'Luật sửa đổi, bổ sung 3 luật về thuế + Luật sửa đổi, bổ sung 3 luật về quản lý thuế: sửa đổi, bổ sung 3 luật về quản lý thuế',
      ],
    ],
    [
      'Trường làm đúng Chương trình phổ thông 2018. Chương trình giáo dục phổ thông 2018 nói rõ.',
      ['Chương trình phổ thông 2018 + Chương trình giáo dục phổ thông 2018: giáo dục phổ thông 2018'],
    ],
  ])('%s', (text, expected) => {
    expect(documents(text)).toEqual(expected);
  });
});

it('takes no title from what stands between kind and number', () => {
  const [law] = recognize('Nền tảng là Luật sửa đổi, bổ sung số 90/2031/QH16.', lexicon).documents;
  expect(law).toMatchObject({ number: '90/2031/QH16' });
  expect(law?.title).toBeUndefined();
});

describe('where a title ends', () => {
  it.each<readonly [string, string]>([
    [
      'Quyết định số 30/QĐ-BXD về việc kiểm tra phao có mã HS: 7213.91.90, 7229.90.99 nhập vào Việt Nam với mức thuế như sau: 5%.',
      'kiểm tra phao có mã HS: 7213.91.90, 7229.90.99 nhập vào Việt Nam',
    ],
    ['Nghị định 108/2031/NĐ-CP về tinh giản bến tàu, hầu như không ai làm.', 'tinh giản bến tàu'],
    ['Nghị quyết 18/2031 của Trung ương về sắp xếp bến cảng, cá nhân ông nghĩ gì?', 'sắp xếp bến cảng'],
    ['Nghị định 8/2031/NĐ-CP về quyền của tổ chức, cá nhân ở bến.', 'quyền của tổ chức, cá nhân ở bến'],
    ['Thông tư số 15/2031/TT-BYT quy định giá áo phao đạt tiêu chuẩn.', 'quy định giá áo phao đạt tiêu chuẩn'],
    ['Nghị quyết Trung ương 4 (Khóa XII), về xây dựng bến cảng; Chỉ thị 05 của Bộ Chính trị.', 'xây dựng bến cảng'],
    [
      'Kết luận số 24-KL/TW của Bộ Chính trị về luân chuyển cán bộ gắn với việc thực hiện Quy chế bổ nhiệm cán bộ.',
      'luân chuyển cán bộ',
    ],
    [
      'Nghị quyết số 41/2031/QH16 về việc thi hành Luật Đê điều (đã sửa đổi, bổ sung) và về hiệu lực của Luật Hải quan.',
      'thi hành Luật Đê điều (đã sửa đổi, bổ sung) và về hiệu lực của Luật Hải quan',
    ],
    ['Tàu theo quy chế đăng kiểm tàu cá (Quyết định 96 của Bộ Xây dựng).', 'quy chế đăng kiểm tàu cá'],
    ['Theo quyết định giao vốn năm 2031 của Bộ Y tế (Quyết định số 612/QĐ-BYT), bến có tiền.', 'giao vốn năm 2031'],
    [
      'Nghị định số 89/2031/NĐ-CP sửa đổi một số điều của Nghị định số 101/2027/NĐ-CP, nội dung chi thực hiện theo Thông tư số 3/2031/TT-BTC.',
      'sửa đổi một số điều của Nghị định số 101/2027/NĐ-CP',
    ],
    [
      'Văn phòng Chính phủ vừa có công văn 4889 truyền đạt ý kiến chỉ đạo của Thủ tướng về bến đêm.',
      'truyền đạt ý kiến chỉ đạo của Thủ tướng về bến đêm',
    ],
    [
      'Theo Kế hoạch số 12-KH/TU của Tỉnh ủy Hòa An thực hiện Nghị quyết số 57-NQ/TW, bến mở.',
      'thực hiện Nghị quyết số 57-NQ/TW',
    ],
    ['UBND tỉnh Hòa An đã ban hành Quyết định thu hồi đất bến Sao để giao cho trung tâm.', 'thu hồi đất bến Sao'],
    ['Quyết định số 12/QĐ-TTg về hỗ trợ gạo để đồng bào vùng lũ ổn định.', 'hỗ trợ gạo để đồng bào vùng lũ ổn định'],
    [
      'Thông tư số 9/2031/TT-BXD bãi bỏ Thông tư số 7/2031/TT-BXD, số 8/2031/TT-BXD.',
      'bãi bỏ Thông tư số 7/2031/TT-BXD, số 8/2031/TT-BXD',
    ],
  ])('%s', (text, title) => {
    expect(recognize(text, lexicon).documents[0]?.title).toBe(title);
  });

  it('is none where a verb or the number stands in front of the bracket', () => {
    const told =
      'Bộ đã quyết định hỗ trợ gạo cho các bến (Quyết định số 7/QĐ-BYT). Theo Nghị định 67/2031/NĐ-CP (Nghị định 67).';
    expect(recognize(told, lexicon).documents.map(({ title }) => title)).toEqual([undefined, undefined]);
  });

  it.each([
    'Theo quy chế, thí sinh mang phao vào phòng thi sẽ bị phạt (Thông tư 15/2031/TT-BYT).',
    'Trường làm đúng nội quy và không ai vi phạm điều gì (Thông tư 12/2031/TT-BYT).',
    'Theo quyết định hỗ trợ gạo cho các bến, ông An nhận 5 kg (Quyết định số 7/QĐ-BYT).',
    'UBND tỉnh quyết định hỗ trợ gạo cho các bến (Quyết định số 7/QĐ-UBND).',
  ])('is none in front of a bracket that tells more than a title: %s', (text) => {
    expect(recognize(text, lexicon).documents.map(({ title }) => title)).toEqual([undefined]);
  });

  it('is not told where what follows are the words of the document', () => {
    const text =
      'Theo Điều 24 Quy chế ban hành kèm theo Quyết định 190-QĐ/TW năm 2024 quy định trình tự bầu như sau: Bước 1.';
    expect(recognize(text, lexicon).documents[0]?.title).toBeUndefined();
  });
});
