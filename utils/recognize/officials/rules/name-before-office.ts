import type { NamePhrase } from '../phrases/phrase';
import { nameRule } from './propose-names';

/**
 * A name with its office behind a comma, a dash, a bracket or "là".
 *
 * ✓ Ông [Trần Văn Kiên], Giám đốc Sở Nội vụ, cho biết.
 * ✓ Bà [Lê Thị Thu Hường] - Phó Chủ tịch UBND quận 3 - ký biên bản.
 * ✓ Ông [Hồ Văn Lâm] (Phó giám đốc Sở Y tế) bị khiển trách.
 * ✗ Ông Trần Văn Kiên, giám đốc Công ty TNHH Sao Mai, cho biết.
 * ✗ Bà Lê Thị Thu Hường, chuyên gia dinh dưỡng, khuyên ăn nhiều rau.
 */
export const nameBeforeOffice = nameRule({
  name: 'name-before-office',
  holds: ({ officeAfter, attached: { name } }) => officeAfter && name.shape !== 'short' && !isOneForeignWord(name),
  strength: 'certain',
  confidence: 0.95,
});

/** "Oceanbank, nguyên Chủ tịch": one foreign word without anything before it may be anything. */
function isOneForeignWord(name: NamePhrase): boolean {
  return name.shape === 'foreign' && !name.led && name.last - name.first === 1;
}
