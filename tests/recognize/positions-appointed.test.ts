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
