import { nameConfidence } from '../evidence-tallies';
import { nameRule } from './propose-names';

/**
 * A name behind "đồng chí", or behind "ngài" and "nhà lãnh đạo" for foreigners.
 *
 * ✓ Cùng dự có đồng chí [Nguyễn Văn Tín].
 * ✓ Nhà lãnh đạo Triều Tiên [Kim Jong-sik] thị sát nhà máy.
 * ✓ Ông mời người đồng cấp [Olaf Lindgren] sang thăm.
 * ✗ Người ta phê phán nhà lãnh đạo Starin.
 * ✗ Lễ dâng hương diễn ra tại Nhà tưởng niệm đồng chí Nguyễn Văn Tín.
 * ✗ Các đồng chí trong Đảng ủy dự hội nghị.
 * ✗ Ông Nguyễn Văn Tín bán phở ở đầu ngõ.
 */
export const nameAfterComrade = nameRule({
  name: 'name-after-comrade',
  holds: ({ comrade, attached }) => comrade && attached.name.shape !== 'short',
  strength: 'certain',
  confidence: nameConfidence('afterComrade'),
});
