import { nameConfidence } from '../evidence-tallies';
import { isOneForeignWord } from './one-foreign-word';
import { nameRule } from './propose-names';

/**
 * A name to which a verb of the same sentence gives an office.
 *
 * ✓ Ông [Đỗ Văn Điệp] làm Chủ tịch UBND huyện từ năm 2011.
 * ✓ Quốc hội bầu bà [Nguyễn Thị Hòa Bình] giữ chức Phó Chủ tịch nước.
 * ✓ Người giữ chức Bộ trưởng Bộ Y tế lúc này là ông [Đặng Thành Công].
 * ✓ Năm 1985, [Gorbatov] được bầu làm Tổng Bí thư.
 * ✓ Ông [Đỗ Văn Điệp] đã hoàn thành nhiệm vụ và tiếp tục giữ chức Phó Thủ tướng.
 * ✓ Bà [Lê Thị Thu Hường] vừa được công nhận Hiệu trưởng Trường Đại học Y Hà Nội.
 * ✗ Ông Đỗ Văn Điệp làm công nhân từ năm 2011.
 * ✗ Nguyễn Minh Khôi, học sinh lớp 12, giúp nhiều bạn trong vai trò chủ tịch.
 * ✗ Dưới tư cách tổng thống, có thể bàn về Hiệp định Baris.
 */
export const appointedName = nameRule({
  name: 'appointed-name',
  holds: ({ appointed, appointedNext, attached: { name } }, context) =>
    appointed && name.shape !== 'short' && (appointedNext || !isOneForeignWord(context, name)),
  strength: 'certain',
  confidence: nameConfidence('appointed'),
});
