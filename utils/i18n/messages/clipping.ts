import type { Catalog } from '../catalog';
import type { Translator } from '../translator';

/** What is said of a clip's star, wherever it is. */
export const starMessages = {
  'clip.star': { vi: 'Gắn sao', en: 'Star' },
} as const satisfies Catalog;

/** What is said of clipping a page, in the popup and in the side panel. */
export const clippingMessages = {
  ...starMessages,
  'page.clip': { vi: 'Lưu bài', en: 'Clip article' },
  'page.clipping': { vi: 'Đang lưu…', en: 'Clipping…' },
  'page.again': { vi: 'Lưu lại', en: 'Clip again' },
  'page.clippedAt': { vi: 'Đã lưu {time}', en: 'Clipped {time}' },
  'page.updatedAt': { vi: 'Đã cập nhật {time}', en: 'Updated {time}' },
} as const satisfies Catalog;

export type ClippingTranslator = Translator<typeof clippingMessages>;
