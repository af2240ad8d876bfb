import { nameConfidence } from '../evidence-tallies';
import { nameRule } from './propose-names';

/**
 * A name in a list that "các đồng chí" or a plural office opens, with nothing before it or behind it.
 *
 * ✓ Dự lễ có các đồng chí: [Mai Thị Xuân], [Phạm Văn Độ].
 * ✓ Tham dự có các Phó Thủ tướng Chính phủ [Hồ Đức Thuận], [Nguyễn Chí Nhân].
 * ✗ Dự lễ có Mai Thị Xuân và Phạm Văn Độ.
 */
export const nameInList = nameRule({
  name: 'name-in-list',
  holds: ({ attached }) => attached.listed && attached.name.shape !== 'short',
  strength: 'certain',
  confidence: nameConfidence('inList'),
});
