import type { Catalog } from '../catalog';
import type { Translator } from '../translator';

/** What the options say. */
export const optionsMessages = {
  'options.title': { vi: 'Tùy chọn', en: 'Options' },
  'options.parts': { vi: 'Các mục', en: 'Sections' },
  'options.saved': { vi: 'Đã lưu', en: 'Saved' },
  'options.fault': { vi: 'Không làm được: {message}', en: 'That did not work: {message}' },

  'language.title': { vi: 'Ngôn ngữ', en: 'Language' },
  'language.browser': { vi: 'Theo trình duyệt', en: 'As the browser' },

  'view.title': { vi: 'Điều được đánh dấu', en: 'What is highlighted' },
  'view.what': {
    vi: 'Có hiệu lực ngay trên các trang đang mở. Bài đã lưu và kết quả tìm kiếm không đổi.',
    en: 'It holds at once on the pages that are open. Saved articles and searches stay as they are.',
  },
  'view.kinds': { vi: 'Loại', en: 'Kinds' },
  'view.official': { vi: 'Cán bộ', en: 'Officials' },
  'view.document': { vi: 'Văn bản', en: 'Documents' },
  'view.least': { vi: 'Độ chắc chắn', en: 'How sure' },
  'view.least.50': { vi: 'Cả chỗ chưa chắc (gạch chấm)', en: 'The unsure ones too (dotted)' },
  'view.least.80': { vi: 'Chỉ chỗ chắc', en: 'Only the sure ones' },
  'view.least.95': { vi: 'Chỉ chỗ rất chắc', en: 'Only the surest' },
  'view.colour.official': { vi: 'Màu của cán bộ', en: 'Colour of officials' },
  'view.colour.document': { vi: 'Màu của văn bản', en: 'Colour of documents' },
  'hue.orange': { vi: 'Cam', en: 'Orange' },
  'hue.blue': { vi: 'Xanh dương', en: 'Blue' },
  'hue.green': { vi: 'Xanh lá', en: 'Green' },
  'hue.violet': { vi: 'Tím', en: 'Violet' },
  'view.sample': { vi: 'Xem thử', en: 'How it looks' },

  'sites.title': { vi: 'Trang web', en: 'Sites' },
  'sites.built': {
    vi: {
      other:
        'Trích Lục tự nhận ra bài báo ở {count} tên miền báo Việt Nam. Ở trang khác, bạn bấm nút Trích Lục khi cần.',
    },
    en: {
      one: 'Trích Lục looks for articles on one newspaper by itself. Elsewhere you press its button when you want it.',
      other:
        'Trích Lục looks for articles on {count} Vietnamese news domains by itself. Elsewhere you press its button when you want it.',
    },
  },
  'sites.list': { vi: 'Danh sách', en: 'The list' },
  'sites.always': { vi: 'Luôn bật ở trang này', en: 'Always on this site' },
  'sites.always.what': {
    vi: 'Trình duyệt sẽ hỏi bạn có cho Trích Lục đọc trang đó không. Cho phép rồi, Trích Lục tự tìm bài báo ở đó như ở các báo trong danh sách; không gì được gửi đi. Bạn rút lại lúc nào cũng được.',
    en: 'The browser asks whether Trích Lục may read that site. Once it may, it looks for articles there as on the listed newspapers; nothing is sent anywhere. You can take it back at any time.',
  },
  'sites.address': { vi: 'Địa chỉ trang, ví dụ bao.example.vn', en: 'Address of the site, like paper.example.vn' },
  'sites.allow': { vi: 'Cho phép', en: 'Allow' },
  'sites.revoke': { vi: 'Rút lại: {site}', en: 'Take back: {site}' },
  'sites.none': { vi: 'Chưa có trang nào thêm.', en: 'No site was added yet.' },
  'sites.refused': { vi: 'Trình duyệt không cho phép {site}', en: 'The browser did not allow {site}' },
  'sites.allowed': { vi: 'Đã luôn bật ở {site}', en: 'Always on at {site}' },
  'sites.revoked': { vi: 'Đã rút lại {site}', en: '{site} was taken back' },
  'sites.bad': { vi: '“{site}” không phải địa chỉ trang web', en: '“{site}” is no address of a site' },
  'sites.known': { vi: '{site} đã có trong danh sách', en: '{site} is on the list already' },
  'sites.paused': { vi: 'Không đánh dấu ở các trang này', en: 'Never highlight on these sites' },
  'sites.pause': { vi: 'Thêm', en: 'Add' },
  'sites.resume': { vi: 'Bỏ khỏi danh sách: {site}', en: 'Remove from the list: {site}' },
  'sites.paused.none': { vi: 'Chưa có trang nào.', en: 'None.' },

  'keptPictures.title': { vi: 'Ảnh của bài', en: 'Pictures of articles' },
  'keptPictures.choose': { vi: 'Giữ ảnh cùng với bài', en: 'Keep pictures with the clip' },
  'keptPictures.none': { vi: 'Không, chỉ giữ liên kết', en: 'No, links only' },
  'keptPictures.most': { vi: 'Có, mỗi bài nhiều nhất {count} MB', en: 'Yes, up to {count} MB an article' },
  'keptPictures.what': {
    vi: 'Ảnh được vẽ lại từ những gì trang đã tải, lúc bạn lưu bài; tiện ích không tải gì từ mạng. Nhiều báo để ảnh ở máy chủ khác và không cho đọc: những ảnh ấy, và ảnh trang chưa tải, vẫn chỉ là liên kết. Bài đã lưu trước đây không đổi.',
    en: 'Pictures are drawn again from what the page has loaded when you clip; the extension asks the network for nothing. Many newspapers keep pictures on another server that lets nobody read them: these, and what the page has not loaded yet, stay links. What was clipped before does not change.',
  },

  'storage.title': { vi: 'Bộ sưu tập trên máy', en: 'The collection on this machine' },
  'storage.used': {
    vi: 'Đang dùng {used} trong {quota} trình duyệt cho phép',
    en: 'Uses {used} of the {quota} the browser allows',
  },
  'storage.count': {
    vi: { other: '{count} bài đã lưu' },
    en: { one: '{count} article clipped', other: '{count} articles clipped' },
  },
  'storage.unknown': {
    vi: 'Trình duyệt không cho biết dung lượng.',
    en: 'The browser does not tell how much is used.',
  },
  'storage.persist.what': {
    vi: 'Khi đĩa gần đầy, trình duyệt có thể xóa dữ liệu của trang web và tiện ích. Nhờ trình duyệt giữ lại thì bộ sưu tập chỉ mất khi chính bạn xóa.',
    en: 'When the disk is nearly full a browser may throw away what sites and extensions stored. If it agrees to keep this, only you can delete the collection.',
  },
  'storage.persist': { vi: 'Nhờ trình duyệt giữ lại', en: 'Ask the browser to keep it' },
  'storage.persist.yes': { vi: 'Trình duyệt đã nhận giữ bộ sưu tập.', en: 'The browser keeps the collection.' },
  'storage.persist.no': {
    vi: 'Trình duyệt không hứa giữ. Nhờ quyền unlimitedStorage, nó vẫn không tự xóa bộ sưu tập; dù vậy hãy sao lưu đều.',
    en: 'The browser does not promise it. With the permission unlimitedStorage it still does not evict the collection by itself; back it up all the same.',
  },
  'storage.export': { vi: 'Xuất tất cả (JSON)', en: 'Export everything (JSON)' },
  'storage.exported': { vi: 'Đã xuất {name}', en: 'Exported {name}' },
  'storage.delete': { vi: 'Xóa tất cả…', en: 'Delete everything…' },
  'storage.delete.title': { vi: 'Xóa toàn bộ bộ sưu tập?', en: 'Delete the whole collection?' },
  'storage.delete.what': {
    vi: { other: '{count} bài, mọi ghi chú, nhãn, điều đã sửa và thùng rác sẽ mất hẳn. Không hoàn tác được.' },
    en: {
      one: 'One article, all notes, tags, corrections and the bin will be gone. It cannot be undone.',
      other: '{count} articles, all notes, tags, corrections and the bin will be gone. It cannot be undone.',
    },
  },
  'storage.delete.export': { vi: 'Xuất trước đã', en: 'Export first' },
  'storage.delete.sure': { vi: 'Tôi không cần bản xuất', en: 'I need no export' },
  'storage.delete.do': { vi: 'Xóa hẳn', en: 'Delete for good' },
  'storage.delete.cancel': { vi: 'Thôi', en: 'Cancel' },
  'storage.deleted': { vi: 'Đã xóa tất cả', en: 'Everything was deleted' },

  'backup.title': { vi: 'Sao lưu', en: 'Backup' },

  'about.title': { vi: 'Về Trích Lục', en: 'About Trích Lục' },
  'about.version': { vi: 'Phiên bản', en: 'Version' },
  'about.recognizer': { vi: 'Bộ nhận dạng', en: 'Recognizer' },
  'about.licence': { vi: 'Giấy phép', en: 'Licence' },
  'about.notices': { vi: 'Giấy phép của các thư viện đi kèm', en: 'Licences of the libraries in it' },
  'about.promise': {
    vi: 'Không tài khoản, không theo dõi, không gửi gì đi: mọi thứ nằm trên máy của bạn.',
    en: 'No account, no tracking, nothing sent: everything stays on your machine.',
  },
} as const satisfies Catalog;

export type OptionsTranslator = Translator<typeof optionsMessages>;
