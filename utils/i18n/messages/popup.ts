import type { Catalog } from '../catalog';
import type { Translator } from '../translator';
import { clippingMessages } from './clipping';

/** What the popup says. */
export const popupMessages = {
  ...clippingMessages,
  'app.name': { vi: 'Trích Lục', en: 'Trích Lục' },
  'app.language': { vi: 'Ngôn ngữ', en: 'Language' },

  'page.heading': { vi: 'Trang này', en: 'This page' },
  'page.loading': { vi: 'Đang đọc trang…', en: 'Reading the page…' },
  'page.untitled': { vi: 'Bài không có tiêu đề', en: 'Article without a title' },
  'page.officials': { vi: { other: '{count} cán bộ' }, en: { one: '{count} official', other: '{count} officials' } },
  'page.documents': { vi: { other: '{count} văn bản' }, en: { one: '{count} document', other: '{count} documents' } },
  'page.nothing': {
    vi: 'Không thấy cán bộ hay văn bản nào trong bài.',
    en: 'No officials or documents were found in this article.',
  },
  'page.showAll': { vi: 'Xem cả {count}', en: 'Show all {count}' },
  'page.showLess': { vi: 'Thu gọn', en: 'Show fewer' },

  'state.notArticle': { vi: 'Trang này không phải một bài báo', en: 'This page is not an article' },
  'state.notArticle.what': {
    vi: 'Mở một bài báo để đánh dấu và lưu. Nếu đây đúng là bài báo, bạn có thể cho đọc.',
    en: 'Open an article to highlight and clip it. If this is one after all, have it read.',
  },
  'state.unread': { vi: 'Chưa đọc được trang này', en: 'This page could not be read' },
  'page.readAnyway': { vi: 'Vẫn đọc trang này', en: 'Read this page anyway' },
  'page.always': { vi: 'Luôn bật ở trang này…', en: 'Always on this site…' },
  'page.read': { vi: 'Đọc trang này', en: 'Read this page' },
  'state.noAccess': { vi: 'Trích Lục chưa đọc trang này', en: 'Trích Lục has not read this page' },
  'state.noAccess.what': {
    vi: 'Trang web này không có trong danh sách báo, hoặc trang được mở trước khi cài tiện ích. Nếu là báo trong danh sách, hãy tải lại trang.',
    en: 'This site is not among the newspapers we read, or the page was open before the extension was installed. If it is one of them, reload the page.',
  },
  'state.browserPage': { vi: 'Đây là trang của trình duyệt', en: 'This is a page of the browser' },
  'state.browserPage.what': {
    vi: 'Tiện ích không đọc các trang này. Mở một bài báo để bắt đầu.',
    en: 'Extensions cannot read these. Open a news article to begin.',
  },

  'problem.no-text': { vi: 'Không tìm thấy nội dung bài trên trang.', en: 'No article text was found on the page.' },
  'problem.too-large': { vi: 'Trang quá dài để đọc hết.', en: 'The page is too long to be read.' },
  'problem.in-frame': {
    vi: 'Bài nằm trong một khung riêng của trang. Hãy mở khung đó thành một trang rồi đọc.',
    en: 'The article stands in a frame of the page. Open that frame as a page of its own.',
  },
  'problem.part-of-article': {
    vi: 'Bài này chia nhiều trang; chỉ trang đang mở được đọc.',
    en: 'This article goes on on other pages; only the one shown was read.',
  },
  'problem.no-highlight-api': {
    vi: 'Trình duyệt này quá cũ để tô màu trong bài; vẫn lưu được.',
    en: 'This browser is too old to highlight the article; it can still be clipped.',
  },
  'problem.worker-lost': {
    vi: 'Phần nền của tiện ích vừa dừng. Hãy thử lại.',
    en: 'The background part of the extension stopped. Try again.',
  },
  'problem.unreadable': {
    vi: 'Trang này viết theo cách chưa đọc được. Hãy tải lại trang rồi thử lại.',
    en: 'This page is written in a way that could not be read. Reload it and try again.',
  },
  'problem.no-reader': {
    vi: 'Phần đọc bài không vào được trang. Hãy tải lại trang.',
    en: 'The reading part could not enter the page. Reload it.',
  },
  'problem.no-readability': {
    vi: 'Phần đọc bài không vào được trang. Hãy tải lại trang.',
    en: 'The reading part could not enter the page. Reload it.',
  },
  'problem.other': {
    vi: 'Trang được đọc không trọn vẹn ({code}).',
    en: 'The page could not be read in full ({code}).',
  },

  'search.label': { vi: 'Tìm trong bộ sưu tập', en: 'Search the collection' },
  'search.placeholder': { vi: 'Tìm bài, cán bộ, số văn bản…', en: 'Search articles, officials, numbers…' },
  'search.clear': { vi: 'Xóa ô tìm kiếm', en: 'Clear the search' },
  'search.found': { vi: { other: '{count} bài' }, en: { one: '{count} article', other: '{count} articles' } },
  'search.none': { vi: 'Không có bài nào khớp', en: 'No article matches' },
  'search.none.what': {
    vi: 'Thử ít chữ hơn; không cần gõ dấu.',
    en: 'Try fewer words; accents are not needed.',
  },

  'filter.label': { vi: 'Đang lọc theo', en: 'Filtered by' },
  'filter.remove': { vi: 'Bỏ lọc {label}', en: 'Remove filter {label}' },
  'filter.official': { vi: 'Cán bộ {label}: lọc bộ sưu tập', en: 'Official {label}: filter the collection' },
  'filter.document': { vi: 'Văn bản {label}: lọc bộ sưu tập', en: 'Document {label}: filter the collection' },
  'filter.clear': { vi: 'Bỏ tất cả', en: 'Clear all' },
  'mention.times': { vi: { other: 'nhắc {count} lần' }, en: { one: '{count} mention', other: '{count} mentions' } },

  'collection.heading': { vi: 'Bộ sưu tập', en: 'Collection' },
  'collection.count': { vi: { other: '{count} bài' }, en: { one: '{count} article', other: '{count} articles' } },
  'collection.loading': { vi: 'Đang mở bộ sưu tập…', en: 'Opening the collection…' },
  'collection.empty': { vi: 'Chưa có bài nào', en: 'Nothing clipped yet' },
  'collection.empty.try': { vi: 'Thử với bài mẫu', en: 'Try it on a sample' },
  'collection.empty.what': {
    vi: 'Mở một bài báo rồi bấm “Lưu bài”, hoặc nhấn phím tắt (Alt+Shift+S nếu chưa đổi).',
    en: 'Open a news article and press “Clip article”, or its shortcut (Alt+Shift+S unless changed).',
  },
  'collection.today': { vi: 'Hôm nay', en: 'Today' },
  'collection.yesterday': { vi: 'Hôm qua', en: 'Yesterday' },
  'collection.week': { vi: 'Bảy ngày qua', en: 'Past seven days' },
  'collection.more': { vi: 'Xem thêm', en: 'Show more' },
  'collection.moreEntities': { vi: 'còn {count}', en: '{count} more' },

  'clip.delete': { vi: 'Xóa bài: {title}', en: 'Delete article: {title}' },
  'clip.delete.short': { vi: 'Xóa (Delete)', en: 'Delete (Del)' },
  'clip.deleted': { vi: 'Đã xóa “{title}”', en: 'Deleted “{title}”' },
  'clip.undo': { vi: 'Hoàn tác', en: 'Undo' },
  'clip.dismiss': { vi: 'Đóng thông báo', en: 'Dismiss' },

  'library.open': { vi: 'Mở thư viện', en: 'Open the library' },
  'options.open': { vi: 'Tùy chọn', en: 'Options' },
  'export.json': { vi: 'Xuất JSON', en: 'Export JSON' },
  'collection.exporting': { vi: 'Đang xuất… {done}/{total}', en: 'Exporting… {done}/{total}' },
  'collection.exported': { vi: 'Đã xuất {name}', en: 'Exported {name}' },

  'fault.heading': { vi: 'Không làm được', en: 'That did not work' },
  'fault.unopened': {
    vi: 'Chưa mở được hết cửa sổ này. Hãy đóng rồi mở lại.',
    en: 'This window could not be opened in full. Close it and open it again.',
  },
} as const satisfies Catalog;

export type PopupTranslator = Translator<typeof popupMessages>;
