import type { Context } from '../../recognizer';
import { nameConfidence } from '../evidence-tallies';
import type { AttachedName } from '../phrases/attach';
import { areWords } from '../phrases/token-words';
import { nameRule } from './propose-names';

/**
 * A name behind an office of the Party, the state, the army, an assembly, a court or a mass organization.
 *
 * ✓ Bộ trưởng [Nguyễn Hồng Duyên] làm việc với tỉnh Bến Tre.
 * ✓ Ủy viên Bộ Chính trị, Trưởng Ban Tổ chức Trung ương [Lê Minh Hạnh] dự hội nghị.
 * ✓ Chủ tịch UBND tỉnh [Phạm Quang Ngà] tiếp Tổng thống Bulgaria [Rumen Petrov].
 * ✓ Bộ trưởng Hải quân Mỹ [Jonas Phelton] đến. Hôm sau, Bộ trưởng Hải quân [Phelton] tuyên bố điều ấy.
 * ✓ Nguyên Phó Chủ tịch nước [Nguyễn Thị Bình Minh] dự lễ.
 * ✓ Chủ tịch Hạ viện Malaysia Tan Sri Dato' [Rahman Bin Osman] đến thăm.
 * ✗ Giám đốc Công ty cổ phần Sao Mai Trần Văn Phú cho biết giá sẽ giảm.
 * ✗ Ông Trần Văn Phú, Chủ tịch HĐQT Công ty Sao Mai, vắng mặt. Công an bắt chủ tịch Trần Văn Phú.
 * ✗ Em là Trưởng Ban tổ chức Culture Fear và thích chạy bộ.
 * ✗ Bệnh viện Lê Hữu Trác đón bệnh nhân.
 */
export const nameAfterOffice = nameRule({
  name: 'name-after-office',
  holds: ({ officeBefore, attached }, context) =>
    officeBefore && attached.name.shape !== 'short' && !isTitleOfEvent(context, attached),
  strength: 'certain',
  confidence: nameConfidence('afterOffice'),
});

/** "Trưởng Ban tổ chức Culture Fair": foreign words right behind the verb are what is organized. */
function isTitleOfEvent(context: Context, { name, lead }: AttachedName): boolean {
  const last = lead.at(-1)?.last ?? 0;
  return name.shape === 'foreign' && areWords(context, last - 2, 'tổ', 'chức');
}
