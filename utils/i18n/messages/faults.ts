import type { Catalog } from '../catalog';

/** What went wrong, by the code of a fault. */
export const faultMessages = {
  'fault.storage-full': {
    vi: 'Ổ đĩa đã đầy nên chưa lưu được. Giải phóng dung lượng rồi thử lại.',
    en: 'The disk is full and nothing was saved. Free some space and try again.',
  },
  'fault.storage-blocked': {
    vi: 'Trình duyệt không cho mở kho lưu trữ. Kiểm tra chế độ riêng tư hoặc khởi động lại trình duyệt.',
    en: 'The browser does not let us open its storage. Check private mode, or restart the browser.',
  },
  'fault.storage-newer': {
    vi: 'Bộ sưu tập do phiên bản mới hơn tạo ra. Hãy cập nhật tiện ích.',
    en: 'The collection was made by a newer version. Update the extension.',
  },
  'fault.storage-failed': {
    vi: 'Kho lưu trữ báo lỗi; không có gì bị ghi dở. Hãy thử lại.',
    en: 'The storage reported an error; nothing was half-written. Try again.',
  },
  'fault.invalid-clip': {
    vi: 'Bài đọc được không hợp lệ nên chưa lưu. Tải lại trang rồi thử lại.',
    en: 'What was read is not a valid article and was not saved. Reload the page and try again.',
  },
  'fault.no-such-clip': {
    vi: 'Bài này không còn trong bộ sưu tập.',
    en: 'This article is no longer in the collection.',
  },
  'fault.already-clipped': {
    vi: 'Bài này đã được lưu lại sau khi xóa; bản mới được giữ.',
    en: 'This article was clipped again after it was deleted; the newer clip was kept.',
  },
  'fault.worker-lost': {
    vi: 'Phần nền của tiện ích không trả lời. Hãy thử lại; lưu hai lần không sinh bài trùng.',
    en: 'The background part of the extension did not answer. Try again; clipping twice makes no duplicate.',
  },
  'fault.extension-gone': {
    vi: 'Tiện ích vừa được cập nhật. Tải lại trang rồi thử lại.',
    en: 'The extension was just updated. Reload the page and try again.',
  },
  'fault.not-article': { vi: 'Trang này không phải một bài báo.', en: 'This page is not an article.' },
  'fault.no-text': { vi: 'Không tìm thấy nội dung bài trên trang.', en: 'No article text was found on the page.' },
  'fault.too-large': { vi: 'Trang quá dài để đọc và lưu.', en: 'The page is too long to be read and clipped.' },
  'fault.no-access': {
    vi: 'Trình duyệt không cho tiện ích vào trang này.',
    en: 'The browser does not let the extension into this page.',
  },
  'fault.no-receiver': {
    vi: 'Trang chưa được đọc. Tải lại trang rồi thử lại.',
    en: 'The page has not been read. Reload it and try again.',
  },
  'fault.other': { vi: 'Lỗi không rõ: {message}', en: 'Unknown error: {message}' },
} as const satisfies Catalog;
