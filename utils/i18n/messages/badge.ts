import type { Catalog } from '../catalog';

/** What the toolbar button and the context menu say. */
export const badgeMessages = {
  'badge.clipped': { vi: 'Đã lưu bài này', en: 'This article is clipped' },
} as const satisfies Catalog;
