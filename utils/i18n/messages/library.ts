import type { Catalog } from '../catalog';
import type { Translator } from '../translator';

/** What the library says. */
export const libraryMessages = {
  'library.search': { vi: 'Tìm trong thư viện', en: 'Search the library' },
  'library.hint': {
    vi: 'Ví dụ: "nghị quyết 08" official:Giang after:2024 -tag:cũ has:note',
    en: 'For example: "nghị quyết 08" official:Giang after:2024 -tag:old has:note',
  },
  'library.facets': { vi: 'Thu hẹp', en: 'Narrow down' },
  'library.list': { vi: 'Các bài', en: 'Articles' },
  'library.reader': { vi: 'Bài đang đọc', en: 'Article' },
  'library.count': { vi: { other: '{count} bài' }, en: { one: '{count} article', other: '{count} articles' } },
  'library.none': { vi: 'Không có bài nào khớp', en: 'No article matches' },
  'library.empty': {
    vi: 'Thư viện còn trống. Mở một bài báo và nhấn Alt+Shift+S để lưu.',
    en: 'The library is empty. Open a news article and press Alt+Shift+S to clip it.',
  },
  'library.choose': { vi: 'Chọn một bài để đọc', en: 'Choose an article to read' },
  'library.untitled': { vi: 'Bài không có tiêu đề', en: 'Article without a title' },
  'library.clear': { vi: 'Bỏ các điều kiện', en: 'Clear' },
  'library.deriving': { vi: 'Đang lập lại chỉ mục: {done}/{count}', en: 'Indexing anew: {done} of {count}' },
  'library.back': { vi: 'Về danh sách', en: 'Back to the list' },
  'library.screens': { vi: 'Các trang', en: 'Screens' },
  'library.language': { vi: 'English', en: 'Tiếng Việt' },

  'nav.articles': { vi: 'Bài viết', en: 'Articles' },

  'collection.menu': { vi: 'Bộ sưu tập', en: 'Collection' },
  'out.all': { vi: 'Xuất tất cả: {format}', en: 'Export all: {format}' },
  'out.some': { vi: 'Xuất {format}', en: 'Export {format}' },
  'out.menu': { vi: 'Xuất', en: 'Export' },
  'out.busy': { vi: 'Đang xuất: {done}', en: 'Exporting: {done}' },
  'out.done': { vi: 'Đã xuất {count} bài vào {name}', en: 'Exported {count} into {name}' },

  'order.label': { vi: 'Sắp xếp', en: 'Sort by' },
  'order.relevance': { vi: 'Sát nhất', en: 'Relevance' },
  'order.saved': { vi: 'Mới lưu', en: 'Newest clipped' },
  'order.published': { vi: 'Mới đăng', en: 'Newest published' },
  'order.length': { vi: 'Dài nhất', en: 'Longest' },

  'facet.official': { vi: 'Cán bộ', en: 'Officials' },
  'facet.document': { vi: 'Văn bản', en: 'Documents' },
  'facet.organization': { vi: 'Cơ quan', en: 'Organizations' },
  'facet.outlet': { vi: 'Báo', en: 'Outlets' },
  'facet.month': { vi: 'Tháng', en: 'Months' },
  'facet.unsure': { vi: 'Chưa chắc', en: 'Unsure' },
  'facet.tag': { vi: 'Nhãn', en: 'Tags' },
  'facet.mark': { vi: 'Của tôi', en: 'Mine' },
  'mark.note': { vi: 'Có ghi chú', en: 'With notes' },
  'mark.star': { vi: 'Gắn sao', en: 'Starred' },
  'mark.read': { vi: 'Đã đọc', en: 'Read' },
  'mark.archive': { vi: 'Lưu trữ', en: 'Archived' },
  'mark.unsure': { vi: 'Có chỗ chưa chắc', en: 'Something unsure in it' },

  'select.one': { vi: 'Chọn: {title}', en: 'Select: {title}' },
  'select.all': { vi: 'Chọn tất cả', en: 'Select all' },
  'select.none': { vi: 'Bỏ chọn', en: 'Select none' },
  'select.count': { vi: { other: 'Đã chọn {count} bài' }, en: { one: '{count} selected', other: '{count} selected' } },
  'act.tag': { vi: 'Gắn nhãn', en: 'Tag' },
  'act.tagName': { vi: 'Tên nhãn', en: 'Tag name' },
  'act.star': { vi: 'Gắn sao', en: 'Star' },
  'act.read': { vi: 'Đánh dấu đã đọc', en: 'Mark as read' },
  'act.archive': { vi: 'Lưu trữ', en: 'Archive' },
  'act.delete': { vi: 'Xóa', en: 'Delete' },
  'act.untag': { vi: 'Gỡ nhãn', en: 'Untag' },
  'act.undo': { vi: 'Hoàn tác', en: 'Undo' },
  'act.original': { vi: 'Mở bài gốc', en: 'Open the original' },
  'act.print': { vi: 'In', en: 'Print' },
  'done.tag': { vi: 'Đã gắn nhãn {count} bài', en: 'Tagged {count}' },
  'done.untag': { vi: 'Đã gỡ nhãn khỏi {count} bài', en: 'Untagged {count}' },
  'done.mark': { vi: '{mark}: đã đánh dấu {count} bài', en: '{mark}: marked {count}' },
  'done.unmark': { vi: '{mark}: đã bỏ dấu {count} bài', en: '{mark}: unmarked {count}' },
  'done.busy': { vi: 'Đang làm: {done}/{total}', en: 'Working: {done} of {total}' },
  'done.delete': {
    vi: 'Đã xóa {count} bài, còn trong thùng rác 30 ngày',
    en: 'Deleted {count}; they stay in the bin for 30 days',
  },
  'done.undo': { vi: 'Đã hoàn tác', en: 'Undone' },

  'query.open-quote': { vi: 'Thiếu dấu ngoặc kép đóng: “{what}”', en: 'A quotation mark is not closed: “{what}”' },
  'query.empty-field': { vi: '{what} cần một giá trị', en: '{what} needs a value' },
  'query.bad-date': {
    vi: '“{what}” không phải ngày; hãy viết 2024, 2024-05 hoặc 15/05/2024',
    en: '“{what}” is no date; write 2024, 2024-05 or 15/05/2024',
  },
  'query.bad-has': {
    vi: 'has: nhận note, tag, star, unread, archive, unsure; không phải “{what}”',
    en: 'has: takes note, tag, star, unread, archive or unsure, not “{what}”',
  },
  'query.too-long': { vi: 'Chỉ {what} ký tự đầu được tìm', en: 'Only the first {what} characters are searched' },
  'query.only-signs': { vi: 'Không có chữ hay số nào để tìm', en: 'There is no letter or digit to search for' },
} as const satisfies Catalog;

export type LibraryTranslator = Translator<typeof libraryMessages>;
