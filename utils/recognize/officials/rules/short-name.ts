import { nameRule } from './propose-names';

/**
 * A given name behind a rank or an office: the official is the one whose full name ends with it.
 *
 * ✓ Bộ trưởng [Phùng Văn Nhu] nói. Bộ trưởng [Nhu] nhấn mạnh.
 * ✓ Thiếu tướng [Trần Đức Thành] đến. Thiếu tướng [Thành] chúc mừng.
 * ✗ Bộ trưởng Nông nghiệp đã trả lời.
 */
export const shortName = nameRule({
  name: 'short-name',
  holds: ({ attached, ranked, officeBefore }) => attached.name.shape === 'short' && (ranked || officeBefore),
  strength: 'likely',
  confidence: 0.88,
});
