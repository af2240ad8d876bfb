import { nameConfidence } from '../evidence-tallies';
import { nameRule } from './propose-names';

/**
 * A given name with a rank or an office: the official is the one whose full name ends with it.
 *
 * ✓ Bộ trưởng [Phùng Văn Nhu] nói. Bộ trưởng [Nhu] nhấn mạnh.
 * ✓ Thiếu tướng [Trần Đức Thành] đến. Thiếu tướng [Thành] chúc mừng.
 * ✓ Ông [Lê Sỹ Long] kể. Trên cương vị Giám đốc Sở Y tế, ông [Long] đã xây bệnh viện.
 * ✗ Bộ trưởng Nông nghiệp đã trả lời.
 */
export const shortName = nameRule({
  name: 'short-name',
  holds: ({ attached, ranked, officeBefore, officeAfter, appointed }) =>
    attached.name.shape === 'short' && (ranked || officeBefore || officeAfter || appointed),
  strength: 'likely',
  confidence: nameConfidence('short'),
});
