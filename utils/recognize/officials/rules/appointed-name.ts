import { nameRule } from './propose-names';

/**
 * A name to which a verb of the same sentence gives an office.
 *
 * ✓ Ông [Đỗ Văn Điệp] làm Chủ tịch UBND huyện từ năm 2011.
 * ✓ Quốc hội bầu bà [Nguyễn Thị Hòa Bình] giữ chức Phó Chủ tịch nước.
 * ✓ Người giữ chức Bộ trưởng Bộ Y tế lúc này là ông [Đặng Thành Công].
 * ✗ Ông Đỗ Văn Điệp làm công nhân từ năm 2011.
 */
export const appointedName = nameRule({
  name: 'appointed-name',
  holds: ({ appointed, attached }) => appointed && attached.name.shape !== 'short',
  strength: 'certain',
  confidence: 0.92,
});
