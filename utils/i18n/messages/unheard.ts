import type { Catalog } from '../catalog';

/** What stands beside a fault that no screen tells. */
export const unheardMessages = {
  'unheard.close': { vi: 'Đóng', en: 'Close' },
} as const satisfies Catalog;
