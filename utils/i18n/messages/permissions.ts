import type { Catalog } from '../catalog';
import type { Translator } from '../translator';

/** Why we ask the browser for what we ask: one reason for every permission of the manifests, and no others (a test compares). */
export const permissionMessages = {
  'permissions.title': { vi: 'Quyền và lý do', en: 'Permissions and their reasons' },
  'permission.hosts': {
    vi: 'Các trang báo trong danh sách: để thấy trang là bài báo, đọc bài và đánh dấu những gì bài nhắc tới.',
    en: 'The listed news sites: to see that a page there is an article, read it and highlight what it names.',
  },
  'permission.optional-hosts': {
    vi: 'Trang khác: chỉ khi bạn bấm “Luôn bật ở trang này”, từng trang một, rút lại lúc nào cũng được.',
    en: 'Other sites: only where you press “Always on this site”, one by one, to be taken back at any time.',
  },
  'permission.unlimitedStorage': {
    vi: 'Để trình duyệt không xóa mất một bộ sưu tập lớn.',
    en: 'So that the browser does not throw a large collection away.',
  },
  'permission.scripting': {
    vi: 'Để đưa bộ đọc, thẻ thông tin và kiểu chữ của chúng vào trang cần tới.',
    en: 'To bring the reader, the card and their styles into a page that needs them.',
  },
  'permission.activeTab': {
    vi: 'Để đọc trang bạn đang xem khi bạn bảo, ở nơi không có trong danh sách.',
    en: 'To read the page you are on when you ask for it, where it is not on the list.',
  },
  'permission.contextMenus': {
    vi: 'Để có mục “Lưu bài này” khi bấm chuột phải.',
    en: 'For the entry “Clip this article” of the context menu.',
  },
  'permission.alarms': {
    vi: 'Để sau một bản cập nhật thì nhận dạng lại dần các bài đã lưu, và để tự sao lưu hằng ngày hoặc hằng tuần nếu bạn bật sao lưu.',
    en: 'To recognize clipped articles anew, bit by bit, after an update, and to back up by itself every day or week, if you turn backups on.',
  },
  'permission.downloads': {
    vi: 'Chỉ hỏi khi bạn bật sao lưu vào thư mục tải xuống: để ghi tệp sao lưu ở đó và xóa bản cũ của chính mình.',
    en: 'Asked for only when you have backups go to the downloads folder: to write them there and to delete old ones of its own.',
  },
  'permission.sidePanel': {
    vi: 'Bảng bên cạnh trang (Chrome, Edge).',
    en: 'The panel beside the page (Chrome, Edge).',
  },
} as const satisfies Catalog;

export type PermissionTranslator = Translator<typeof permissionMessages>;
