import { nameConfidence } from '../evidence-tallies';
import { isNameOfBody, isOneForeignWord } from './one-foreign-word';
import { nameRule } from './propose-names';

/**
 * A name with its office behind a comma, a dash, a bracket or "là".
 *
 * ✓ Ông [Trần Văn Kiên], Giám đốc Sở Nội vụ, cho biết.
 * ✓ Bà [Lê Thị Thu Hường] - Phó Chủ tịch UBND quận 3 - ký biên bản.
 * ✓ Ông [Hồ Văn Lâm] (Phó giám đốc Sở Y tế) bị khiển trách.
 * ✗ Ông Trần Văn Kiên, giám đốc Công ty TNHH Sao Mai, cho biết.
 * ✗ Em là thành viên tổ chức Global Rayground, Phó Chủ tịch Hội Sinh viên.
 * ✗ Bà Lê Thị Thu Hường, chuyên gia dinh dưỡng, khuyên ăn nhiều rau.
 */
export const nameBeforeOffice = nameRule({
  name: 'name-before-office',
  holds: ({ officeAfter, attached: { name } }, context) =>
    officeAfter && name.shape !== 'short' && !isOneForeignWord(context, name) && !isNameOfBody(context, name),
  strength: 'certain',
  confidence: nameConfidence('beforeOffice'),
});
