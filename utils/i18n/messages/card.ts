import type { Catalog } from '../catalog';

/** What the card over a highlight says. */
export const cardMessages = {
  'card.official': { vi: 'Cán bộ', en: 'Official' },
  'card.document': { vi: 'Văn bản', en: 'Document' },
  'card.draft': { vi: 'dự thảo', en: 'draft' },
  'card.unsure': { vi: 'chưa chắc', en: 'unsure' },
  'card.inferred': { vi: 'suy ra', en: 'inferred' },
  'card.inferred.what': {
    vi: 'Bài không ghi; suy ra từ ký hiệu hoặc danh mục',
    en: 'Not in the article; inferred from the symbol or the registry',
  },
  'card.rank': { vi: 'Cấp bậc', en: 'Rank' },
  'card.office': { vi: 'Chức vụ', en: 'Office' },
  'card.number': { vi: 'Số', en: 'Number' },
  'card.issuer': { vi: 'Ban hành', en: 'Issuer' },
  'card.date': { vi: 'Ngày', en: 'Date' },
  'card.title': { vi: 'Về việc', en: 'Subject' },
  'card.term': { vi: 'Khóa', en: 'Term' },
  'card.source': { vi: 'Đọc từ câu này trong bài', en: 'Read from these words of the article' },
  'card.nothing': { vi: 'Bài không nói thêm gì.', en: 'The article says no more.' },
  'card.words': { vi: 'Trong bài viết: “{words}”', en: 'Printed here: “{words}”' },
  'card.nominal': {
    vi: 'Nêu chức vụ, không nêu tên; người được hiểu theo bài',
    en: 'An office without a name; the person is understood from the article',
  },
  'card.count': {
    vi: { other: '{count} lần trong bài' },
    en: { one: 'once in this article', other: '{count} times in this article' },
  },
  'card.times': { vi: { other: '{count} lần' }, en: { one: 'once', other: '{count} times' } },
  'card.place': { vi: 'lần {place} trong {total} lần', en: '{place} of {total} in this article' },
  'card.previous': { vi: 'Lần nhắc trước', en: 'Previous mention' },
  'card.next': { vi: 'Lần nhắc sau', en: 'Next mention' },
  'card.close': { vi: 'Đóng', en: 'Close' },
  'card.keys': {
    vi: 'Alt+Shift+N / P: chỗ nhắc kế tiếp / trước đó; Alt+Shift+L: danh sách',
    en: 'Alt+Shift+N / P: next / previous mention on the page; Alt+Shift+L: list',
  },
  'card.list': { vi: 'Được nhắc trong bài', en: 'Mentioned in this article' },
  'card.list.none': { vi: 'Chưa nhận ra ai, văn bản nào.', en: 'Nobody and nothing was recognized.' },
  'card.collection': { vi: 'Trong bộ sưu tập', en: 'In the collection' },
  'card.clipped.none': { vi: 'Chưa có trong bài nào đã lưu', en: 'In no clipped article yet' },
  'card.clipped': {
    vi: { other: 'Có trong {count} bài đã lưu' },
    en: { one: 'In one clipped article', other: 'In {count} clipped articles' },
  },
  'card.library': { vi: 'Mở trong thư viện', en: 'Open in the library' },
  'card.lookUp': { vi: 'Tra cứu:', en: 'Look up:' },
} as const satisfies Catalog;
