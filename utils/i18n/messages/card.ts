import type { Catalog } from '../catalog';

/** What the card over a highlight says. */
export const cardMessages = {
  'card.official': { vi: 'Cán bộ', en: 'Official' },
  'card.document': { vi: 'Văn bản', en: 'Document' },
} as const satisfies Catalog;
