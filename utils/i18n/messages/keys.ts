import type { Catalog } from '../catalog';
import type { Translator } from '../translator';

/** What the list of shortcuts says, in the options and in the library. */
export const keysMessages = {
  'keys.title': { vi: 'Phím tắt', en: 'Shortcuts' },
  'keys.close': { vi: 'Đóng', en: 'Close' },
  'keys.none': { vi: 'chưa đặt', en: 'not set' },
  'keys.everywhere': { vi: 'Ở mọi nơi trong trình duyệt', en: 'Everywhere in the browser' },
  'keys.change': {
    vi: 'Đổi phím: chrome://extensions/shortcuts, edge://extensions/shortcuts, hoặc trong Firefox: Tiện ích → Quản lý phím tắt.',
    en: 'To change them: chrome://extensions/shortcuts, edge://extensions/shortcuts, or in Firefox: Add-ons → Manage Extension Shortcuts.',
  },
  'command.clip': { vi: 'Lưu bài đang mở', en: 'Clip the article' },
  'command.panel': { vi: 'Mở bảng bên cạnh', en: 'Open the side panel' },
  'command._execute_action': { vi: 'Mở cửa sổ Trích Lục', en: 'Open the popup' },
  'keys.page': { vi: 'Trên trang bài báo', en: 'On the page of an article' },
  'keys.next': { vi: 'Tới chỗ được nhắc kế tiếp', en: 'To the next mention' },
  'keys.previous': { vi: 'Về chỗ được nhắc trước', en: 'To the mention before' },
  'keys.list': { vi: 'Danh sách người và văn bản trong bài', en: 'List of the people and documents of the article' },
  'keys.mark': { vi: 'Đánh dấu chữ đang chọn', en: 'Mark the selected words' },
  'keys.library': { vi: 'Trong thư viện', en: 'In the library' },
  'keys.search': { vi: 'Tới ô tìm', en: 'To the search field' },
  'keys.move': {
    vi: 'Bài kế tiếp, bài trước; khi đang đọc: mở luôn',
    en: 'To the next article, the one before; while reading: opens it',
  },
  'keys.ends': { vi: 'Về đầu, tới cuối danh sách', en: 'To the first, to the last of the list' },
  'keys.open': { vi: 'Mở bài', en: 'Open the article' },
  'keys.select': { vi: 'Chọn bài', en: 'Select the article' },
  'keys.star': { vi: 'Gắn sao', en: 'Star' },
  'keys.read': { vi: 'Đã đọc', en: 'Read' },
  'keys.archive': { vi: 'Lưu trữ', en: 'Archive' },
  'keys.delete': { vi: 'Xóa vào thùng rác', en: 'Delete into the bin' },
  'keys.undo': { vi: 'Hoàn tác', en: 'Undo' },
  'keys.sheet': { vi: 'Mở bảng phím tắt này', en: 'This list of shortcuts' },
} as const satisfies Catalog;

export type KeysTranslator = Translator<typeof keysMessages>;
