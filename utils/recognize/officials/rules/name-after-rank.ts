import { nameConfidence } from '../evidence-tallies';
import { nameRule } from './propose-names';

/**
 * A name behind a military or police rank, with titles and honorifics between them.
 *
 * ✓ Thượng tướng [Lê Văn Quảng] phát biểu chỉ đạo hội nghị.
 * ✓ Đại tướng, GS, TS [Lương Khắc Hòa] được trao Huân chương.
 * ✓ Theo đại úy QNCN [Lò Thị Mai], đơn vị đã sẵn sàng.
 * ✓ Trung tá [Y Blĩu Niê] và Thượng úy [H’Yến Êban] nhận bằng khen.
 * ✗ Tàu sân bay Đô đốc Nakhimov ra khơi, chiến hạm "Đô đốc Makarin" theo sau.
 * ✗ Đoàn đi qua đường Trần Duy Hưng.
 * ✗ Anh được thăng quân hàm Trung tướng.
 */
export const nameAfterRank = nameRule({
  name: 'name-after-rank',
  holds: ({ ranked, attached }) => ranked && attached.name.shape !== 'short',
  strength: 'certain',
  confidence: nameConfidence('afterRank'),
});
