import type { Catalog } from '../catalog';
import type { Translator } from '../translator';
import { starMessages } from './clipping';

/** What a reader puts on a clip, in the popup and in the library. */
export const orderMessages = {
  ...starMessages,
  'tag.heading': { vi: 'Nhãn của bài', en: 'Tags of the article' },
  'tag.add': { vi: 'Thêm nhãn', en: 'Add a tag' },
  'tag.remove': { vi: 'Gỡ nhãn {tag}', en: 'Remove the tag {tag}' },
  'tag.removed': { vi: 'Đã gỡ nhãn {tag}.', en: 'Removed the tag {tag}.' },
  'tag.undo': { vi: 'Hoàn tác', en: 'Undo' },
  'own.heading': { vi: 'Ghi chú của tôi', en: 'My note' },
  'own.write': { vi: 'Viết ghi chú', en: 'Write a note' },
  'own.edit': { vi: 'Sửa ghi chú', en: 'Edit the note' },
  'own.hint': { vi: 'Markdown; tự lưu', en: 'Markdown; it saves itself' },
  'own.done': { vi: 'Xong', en: 'Done' },
  'keptPictures.kept': {
    vi: { other: 'Đã giữ {count} ảnh.' },
    en: { one: '{count} picture was kept.', other: '{count} pictures were kept.' },
  },
  'keptPictures.links': {
    vi: { other: '{count} ảnh chỉ giữ được liên kết.' },
    en: { one: '{count} picture stays a link.', other: '{count} pictures stay links.' },
  },
  'keptPictures.full': {
    vi: 'Máy hết chỗ: bài đã lưu, nhưng không có ảnh.',
    en: 'The disk is full: the article was clipped without its pictures.',
  },
  'keptPictures.fault': {
    vi: 'Bài đã lưu, nhưng không giữ được ảnh ({code}).',
    en: 'The article was clipped, but its pictures could not be kept ({code}).',
  },
} as const satisfies Catalog;

export type OrderTranslator = Translator<typeof orderMessages>;
