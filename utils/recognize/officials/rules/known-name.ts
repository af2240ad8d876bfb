import { nameConfidence } from '../evidence-tallies';
import { nameRule } from './propose-names';

/**
 * A name without rank or office, of somebody who is an official elsewhere in the article.
 *
 * ✓ Bộ trưởng [Phùng Văn Nhu] nói. Ông [Nhu] cho biết, [Phùng Văn Nhu] sẽ dự lễ.
 * ✗ Ông Phùng Văn Nhu mở quán phở. Ông Nhu cho biết đông khách.
 */
export const knownName = nameRule({
  name: 'known-name',
  holds: () => true,
  strength: 'weak',
  confidence: nameConfidence('known'),
});
