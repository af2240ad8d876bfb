import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import type { OfficialDocument } from '../../utils/model/document';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

function first(text: string): OfficialDocument | undefined {
  return recognize(text, lexicon).documents[0];
}

describe('titles that name the papers they amend', () => {
  it.each<readonly [string, string | undefined]>([
    [
      'Nghị định số 146/2031/NĐ-CP ngày 6/11/2031 sửa đổi, bổ sung, bãi bỏ một số điều của Nghị định số 102/2028/NĐ-CP ngày 12/12/2028 của Chính phủ quy định nhiệm vụ của Cục Cảng vụ và Nghị định số 26/2024/NĐ-CP ngày 7/4/2024 của Chính phủ về thanh tra bến đã được sửa đổi, bổ sung tại Nghị định số 43/2029/NĐ-CP ngày 17/5/2029, bến bớt năm phòng.',
      'sửa đổi, bổ sung, bãi bỏ một số điều của Nghị định số 102/2028/NĐ-CP ngày 12/12/2028 của Chính phủ quy định nhiệm vụ của Cục Cảng vụ và Nghị định số 26/2024/NĐ-CP ngày 7/4/2024 của Chính phủ về thanh tra bến đã được sửa đổi, bổ sung tại Nghị định số 43/2029/NĐ-CP ngày 17/5/2029',
    ],
    [
      'Nghị định 67/2031/NĐ-CP ngày 15/3/2031 sửa đổi một số điều của Nghị định 78/2030/NĐ-CP\n\nToàn văn Nghị định 67/2031/NĐ-CP ngày 15/3/2031 sửa đổi một số điều của Nghị định 78/2030/NĐ-CP của Chính phủ về phao, neo của tàu cá.',
      'sửa đổi một số điều của Nghị định 78/2030/NĐ-CP của Chính phủ về phao, neo của tàu cá',
    ],
    [
      'Chính phủ ban hành Nghị định 261/2031/NĐ-CP sửa đổi Nghị định 100/2030/NĐ-CP về bến cảng và Nghị định 192/2031/NĐ-CP về cứu hộ.',
      'sửa đổi Nghị định 100/2030/NĐ-CP về bến cảng và Nghị định 192/2031/NĐ-CP về cứu hộ',
    ],
    [
      'Chính phủ ban hành Nghị định 12/2031/NĐ-CP sửa đổi Nghị định 3/2028/NĐ-CP về bến cảng và Nghị định 13/2031/NĐ-CP về cứu hộ.',
      'sửa đổi Nghị định 3/2028/NĐ-CP về bến cảng',
    ],
    [
      'Theo Nghị định 12/2031/NĐ-CP sửa đổi Nghị định 3/2028/NĐ-CP về bến cảng và Thông tư 5/2029/TT-BXD về cứu hộ, bến có phao.',
      'sửa đổi Nghị định 3/2028/NĐ-CP về bến cảng',
    ],
    [
      'Nghị định số 77/2031/NĐ-CP sửa đổi một số điều của Nghị định 75/2028/NĐ-CP của Chính phủ quy định phụ cấp gác đèn đã được sửa đổi, bổ sung một số điều theo Nghị định số 55/2030/NĐ-CP ngày 21 tháng 7 năm 2030 của Chính phủ. Hết.',
      'sửa đổi một số điều của Nghị định 75/2028/NĐ-CP của Chính phủ quy định phụ cấp gác đèn đã được sửa đổi, bổ sung một số điều theo Nghị định số 55/2030/NĐ-CP ngày 21 tháng 7 năm 2030 của Chính phủ',
    ],
    [
      'Thông tư số 25/2031/TT-BXD hướng dẫn một số điều Nghị định số 21/2019/NĐ-CP quy định chi tiết một số điều của Luật Đê điều về chế độ đối với người gác đê, được sửa đổi, bổ sung một số điều tại Nghị định số 52/2030/NĐ-CP và Nghị định số 53/2030/NĐ-CP của Chính phủ. Hết.',
      'hướng dẫn một số điều Nghị định số 21/2019/NĐ-CP quy định chi tiết một số điều của Luật Đê điều về chế độ đối với người gác đê, được sửa đổi, bổ sung một số điều tại Nghị định số 52/2030/NĐ-CP và Nghị định số 53/2030/NĐ-CP của Chính phủ',
    ],
    [
      'Nghị định số 7/2031/NĐ-CP sửa đổi Nghị định 5/2028/NĐ-CP về gác đèn đã được sửa đổi, bổ sung một số nội dung theo quy định tại Nghị định số 55/2030/NĐ-CP sửa đổi các Nghị định về bến tàu. Hết.',
      'sửa đổi Nghị định 5/2028/NĐ-CP về gác đèn đã được sửa đổi, bổ sung một số nội dung theo quy định tại Nghị định số 55/2030/NĐ-CP sửa đổi các Nghị định về bến tàu',
    ],
    [
      'Thông tư số 25/2031/TT-BXD hướng dẫn Nghị định số 21/2019/NĐ-CP về gác đê, được sửa đổi, bổ sung tại Thông tư số 2/2032/TT-BXD. Hết.',
      'hướng dẫn Nghị định số 21/2019/NĐ-CP về gác đê',
    ],
    [
      'Bộ Xây dựng ban hành Văn bản hợp nhất số 03/VBHN-BXD Thông tư hướng dẫn thực hiện Quyết định số 49/2031/QĐ-TTg về phao. Hết.',
      'Thông tư hướng dẫn thực hiện Quyết định số 49/2031/QĐ-TTg về phao',
    ],
    ['Theo Văn bản hợp nhất 12/VBHN-BXD thì bến phải có phao.', undefined],
    [
      'Chính phủ trình Tờ trình số 234/TTr-CP ngày 5/5/2031 về dự án Luật Đê điều (sửa đổi).',
      'dự án Luật Đê điều (sửa đổi)',
    ],
    [
      'UBND tỉnh ban hành Kế hoạch 88/KH-UBND triển khai thực hiện Nghị quyết số 57-NQ/TW về bến cảng.',
      'triển khai thực hiện Nghị quyết số 57-NQ/TW về bến cảng',
    ],
    ['UBND tỉnh ban hành Kế hoạch 88/KH-UBND triển khai thực hiện tốt ở mọi bến.', undefined],
    ['Công văn số 12/SNV-VP của Sở Nội vụ về việc làm cho ngư dân.', 'việc làm cho ngư dân'],
    ['Công văn số 12/SNV-VP của Sở Nội vụ về việc làm đường ra bến.', 'làm đường ra bến'],
    [
      'Bãi bỏ Nghị định số 81/2021/NĐ-CP của Chính phủ quy định về phí bến và chính sách miễn phí, hỗ trợ chi phí học lái tàu; giá dịch vụ cảng và Nghị định số 97/2023/NĐ-CP.',
      'quy định về phí bến và chính sách miễn phí, hỗ trợ chi phí học lái tàu; giá dịch vụ cảng',
    ],
  ])('%s', (text, title) => {
    expect(first(text)?.title).toBe(title);
  });
});

describe('which title a document keeps', () => {
  it.each<readonly [string, string | undefined]>([
    [
      'Thông tư số 106/2031/TT-BXD: Sửa đổi, bổ sung quy định về phao\n\nThông tư số 106/2031/TT-BXD sửa đổi, bổ sung một số điều của Thông tư số 105/2023/TT-BXD quy định tiêu chuẩn phao cứu sinh, cụ thể như sau:',
      'sửa đổi, bổ sung một số điều của Thông tư số 105/2023/TT-BXD quy định tiêu chuẩn phao cứu sinh',
    ],
    [
      'Thông tư số 106/2031/TT-BXD: Sửa đổi, bổ sung quy định về phao\n\nThông tư số 106/2031/TT-BXD sửa đổi, bổ sung một số điểm của Điều 3 Thông tư số 105/2023/TT-BXD về phao ở bến sông.',
      'Sửa đổi, bổ sung quy định về phao',
    ],
  ])('%s', (text, title) => {
    expect(first(text)?.title).toBe(title);
  });
});
