import { expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { splitRole } from '../../utils/resolve/split-role';

const lexicon = bundledLexicon();

it.each([
  ['Phó Chủ tịch Ủy ban nhân dân', 'tỉnh Bến Tre', 'Phó Chủ tịch', 'Ủy ban nhân dân tỉnh Bến Tre'],
  ['Bí thư Tỉnh ủy', undefined, 'Bí thư', 'Tỉnh ủy'],
  ['Ủy viên Bộ Chính trị', undefined, 'Ủy viên', 'Bộ Chính trị'],
  ['Phó Thủ tướng Chính phủ', undefined, 'Phó Thủ tướng', 'Chính phủ'],
  ['Trưởng ban Dân vận Trung ương', undefined, 'Trưởng ban', 'ban Dân vận Trung ương'],
  ['Trưởng ban', 'Văn hóa', 'Trưởng ban', 'Văn hóa'],
  ['Trưởng Công an', 'quận 1', 'Trưởng Công an', 'Công an quận 1'],
  ['Trưởng Công an', undefined, 'Trưởng Công an', undefined],
  ['Chánh Văn phòng', 'Bộ Quốc phòng', 'Chánh Văn phòng', 'Văn phòng Bộ Quốc phòng'],
  ['Chánh Văn phòng Trung ương Đảng', undefined, 'Chánh Văn phòng', 'Văn phòng Trung ương Đảng'],
  ['Viện trưởng Viện kiểm sát nhân dân tối cao', undefined, 'Viện trưởng', 'Viện kiểm sát nhân dân tối cao'],
  ['Bí thư Đảng ủy', 'Tổng cục Kỹ thuật', 'Bí thư Đảng ủy', 'Tổng cục Kỹ thuật'],
  ['nguyên Phó Chủ tịch nước', undefined, 'nguyên Phó Chủ tịch nước', undefined],
  ['Tổng Bí thư', undefined, 'Tổng Bí thư', undefined],
])('%s + %s', (role, organization, ownRole, ownOrganization) => {
  const position = organization === undefined ? { role } : { role, organization };
  const split = splitRole(position, lexicon);
  expect([split.role, split.organization]).toEqual([ownRole, ownOrganization]);
});
