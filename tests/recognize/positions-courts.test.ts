import { describe, expect, it } from 'vitest';
import { positionsOfOne as positions } from './read-officials';

const seen = (cases: readonly (readonly [text: string, ...stated: string[]])[]) =>
  it.each(cases)('%s', (text, ...stated) => expect(positions(text)).toEqual(stated));

describe('chambers of a court, and who presides there', () => {
  seen([
    ['Ông Lê Văn Nam, Phó chánh tòa Hình sự TAND Hà Nội, nói.', 'Phó chánh tòa @ tòa Hình sự Tòa án nhân dân Hà Nội'],
    [
      'Bà Lê Thị Hoa, Chánh tòa Tòa Lao động TAND tỉnh Bến Tre, nói.',
      'Chánh tòa @ Tòa Lao động Tòa án nhân dân tỉnh Bến Tre',
    ],
    [
      'Chánh tòa Gia đình và người chưa thành niên TAND tỉnh Bến Tre Lê Thị Hoa nói.',
      'Chánh tòa @ tòa Gia đình và người chưa thành niên Tòa án nhân dân tỉnh Bến Tre',
    ],
    ['Bà Aisha Rashid, thẩm phán Tòa Hình sự Maldives, nói.', 'thẩm phán @ Tòa Hình sự Maldives'],
    ['Sáng 3/5, Tòa Hình sự TAND tỉnh Bến Tre mở phiên xử.'],
  ]);
});

describe('departments that are named after what they do', () => {
  seen([
    ['Bà Lê Thị Hoa, trưởng phòng bảo hộ công dân Cục Lãnh sự, nói.', 'trưởng phòng @ bảo hộ công dân Cục Lãnh sự'],
    ['Trung tá Lê Văn Nam - Đội trưởng Đội Truy nã tội phạm - kể.', 'Đội trưởng @ Đội Truy nã tội phạm'],
    ['Ông Lê Văn Nam, Tổ trưởng công tác đặc biệt, nói.', 'Tổ trưởng @ Tổ công tác đặc biệt'],
  ]);
});

describe('whoever acts for another, behind "có"', () => {
  seen([
    ['Cùng dự có quyền Giám đốc Sở Y tế Bến Tre Lê Văn Nam.', 'quyền Giám đốc @ Sở Y tế Bến Tre'],
    ['Không ai có quyền Chủ tịch UBND xã như thế.'],
  ]);
});
