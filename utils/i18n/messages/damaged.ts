import type { Catalog } from '../catalog';
import type { Translator } from '../translator';

/** What the library says of records that are damaged and were put aside. */
export const damagedMessages = {
  'damaged.line': {
    vi: { other: '{count} bản ghi bị hỏng đã được để riêng; các bài khác vẫn nguyên vẹn.' },
    en: {
      one: '{count} damaged record was put aside; the others are whole.',
      other: '{count} damaged records were put aside; the others are whole.',
    },
  },
  'damaged.look': { vi: 'Xem', en: 'Look at it' },
  'damaged.heading': { vi: 'Bản ghi hỏng', en: 'Damaged records' },
  'damaged.lead': {
    vi: 'Những bản ghi này không đọc được nữa nên không còn trong danh sách, tìm kiếm và số liệu. Không có gì bị xóa: bạn có thể lưu chúng ra tệp, mở lại bài gốc để lưu lại, hoặc xóa hẳn.',
    en: 'These records can no longer be read, so they are in no list, search or count. Nothing was deleted: save them to a file, open the original page and clip it again, or delete them for good.',
  },
  'damaged.none': { vi: 'Không có bản ghi hỏng nào', en: 'No record is damaged' },
  'damaged.untitled': { vi: 'Không đọc được tiêu đề', en: 'The title cannot be read' },
  'damaged.found': { vi: 'phát hiện ngày {day}, hỏng ở {where}', en: 'found on {day}, damaged in {where}' },
  'damaged.open': { vi: 'Mở bài gốc', en: 'Open the original' },
  'damaged.save': { vi: 'Lưu tất cả ra tệp', en: 'Save all to a file' },
  'damaged.delete': { vi: 'Xóa hẳn', en: 'Delete for good' },
  'damaged.delete.sure': { vi: 'Xóa thật?', en: 'Really delete?' },
  'damaged.failed': { vi: 'Không được: {message}', en: 'That failed: {message}' },
} as const satisfies Catalog;

export type DamagedTranslator = Translator<typeof damagedMessages>;
