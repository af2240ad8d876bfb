import type { Catalog } from '../catalog';
import type { Translator } from '../translator';

/** What the page after the installation says. */
export const welcomeMessages = {
  'welcome.title': { vi: 'Chào bạn', en: 'Welcome' },
  'welcome.what': {
    vi: 'Trích Lục nhận ra cán bộ và văn bản nhà nước trong bài báo, đánh dấu ngay trên trang, và lưu bài vào bộ sưu tập trên máy của bạn.',
    en: 'Trích Lục recognizes officials and official documents in news articles, highlights them in place, and clips the articles into a collection on your machine.',
  },
  'welcome.try': { vi: 'Thử ngay', en: 'Try it' },
  'welcome.try.what': {
    vi: 'Đoạn dưới đây do chúng tôi viết. Bấm nút để xem Trích Lục nhận ra gì; sửa chữ tùy ý rồi bấm lại.',
    en: 'We wrote the lines below. Press the button to see what is recognized in them; change the words and press again.',
  },
  'welcome.sample': { vi: 'Bài mẫu', en: 'Sample article' },
  'welcome.recognize': { vi: 'Nhận dạng', en: 'Recognize' },
  'welcome.found': {
    vi: { other: 'Thấy {count} chỗ được nhắc' },
    en: { one: '{count} mention was found', other: '{count} mentions were found' },
  },
  'welcome.official': { vi: 'cán bộ', en: 'official' },
  'welcome.document': { vi: 'văn bản', en: 'document' },
  'welcome.fault': { vi: 'Chưa nhận dạng được: {message}', en: 'That did not work: {message}' },
  'welcome.asked': { vi: 'Trích Lục xin gì', en: 'What it asks for' },
  'welcome.nothing': {
    vi: 'Không gì rời khỏi máy: không tài khoản, không theo dõi, không một yêu cầu mạng nào.',
    en: 'Nothing leaves the machine: no account, no tracking, not one network request.',
  },
  'welcome.keys': { vi: 'Ba phím nên nhớ', en: 'Three keys to remember' },
  'welcome.keys.clip': { vi: 'lưu bài đang mở', en: 'clips the article' },
  'welcome.keys.panel': { vi: 'mở bảng bên cạnh', en: 'opens the panel beside the page' },
  'welcome.keys.next': { vi: 'tới chỗ được nhắc kế tiếp', en: 'goes to the next mention' },
  'welcome.options': { vi: 'Mở tùy chọn', en: 'Open the options' },
  'welcome.library': { vi: 'Mở thư viện', en: 'Open the library' },
} as const satisfies Catalog;

export type WelcomeTranslator = Translator<typeof welcomeMessages>;
