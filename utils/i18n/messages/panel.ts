import type { Catalog } from '../catalog';
import { clippingMessages } from './clipping';

/** What the side panel says. */
export const panelMessages = {
  ...clippingMessages,
  'panel.none': { vi: 'Trang này không phải bài báo đọc được.', en: 'This page is no article that could be read.' },
  'panel.library': { vi: 'Mở thư viện', en: 'Open the library' },
  'panel.inLibrary': { vi: 'Xem trong thư viện', en: 'See it in the library' },
  'panel.loading': { vi: 'Đang đọc bài…', en: 'Reading the article…' },
  'panel.old': {
    vi: 'Trình duyệt này quá cũ để đánh dấu trên trang: cần Chrome 105 hoặc Firefox 140 trở lên.',
    en: 'Highlighting needs a newer browser: Chrome 105 or Firefox 140 at least.',
  },
  'panel.changed': {
    vi: 'Bài đã khác với bản đã lưu.',
    en: 'The article has changed since it was clipped.',
  },
  'panel.keep': { vi: 'Giữ cả hai bản', en: 'Keep both versions' },
  'panel.versions': {
    vi: { other: 'Đang giữ {count} bản cũ' },
    en: { one: 'One older version is kept', other: '{count} older versions are kept' },
  },
  'panel.officials': { vi: 'Cán bộ', en: 'Officials' },
  'panel.documents': { vi: 'Văn bản', en: 'Documents' },
  'panel.outline': { vi: 'Mục lục', en: 'Outline' },
  'panel.notes': { vi: 'Ghi chú của bạn', en: 'Your notes' },
  'panel.notes.none': {
    vi: 'Chọn chữ trong bài để đánh dấu và ghi chú.',
    en: 'Select words of the article to mark them and take notes.',
  },
  'panel.orphans': { vi: 'Mất chỗ', en: 'Lost their place' },
  'panel.gone': { vi: 'Chữ này không còn trong bài.', en: 'The words are no longer in the article.' },
  'panel.elsewhere': {
    vi: 'Chữ này chỉ còn ở chỗ khác trong bài.',
    en: 'The words stand only elsewhere in the article.',
  },
  'panel.ambiguous': {
    vi: 'Chữ này có ở nhiều chỗ, không rõ chỗ nào.',
    en: 'The words stand in several places; which is meant is not clear.',
  },
  'panel.then': { vi: 'Trước', en: 'Then' },
  'panel.now': { vi: 'Nay', en: 'Now' },
  'panel.reattach': { vi: 'Gắn vào phần đang chọn', en: 'Attach to the selection' },
  'panel.reattach.how': {
    vi: 'Chọn chữ trong bài rồi bấm nút này',
    en: 'Select the words in the article, then press this',
  },
  'panel.edit': { vi: 'Sửa ghi chú', en: 'Edit the note' },
  'panel.corrections': { vi: 'Điều đã sửa', en: 'Corrections' },
  'panel.corrections.here': { vi: 'trong bài này', en: 'in this article' },
  'panel.corrections.outlet': { vi: 'ở {outlet}', en: 'in {outlet}' },
  'panel.corrections.everywhere': { vi: 'mọi nơi', en: 'everywhere' },
  'panel.not-official': { vi: 'không phải cán bộ', en: 'not an official' },
  'panel.not-document': { vi: 'không phải văn bản', en: 'not a document' },
  'panel.official': { vi: 'là cán bộ', en: 'an official' },
  'panel.document': { vi: 'là văn bản', en: 'a document' },
  'panel.same-as': { vi: 'cùng là một với một mục khác', en: 'the same as another' },
  'panel.different-from': { vi: 'là người, văn bản khác', en: 'somebody or something else' },
  'panel.span': { vi: 'bắt đầu hoặc kết thúc chỗ khác', en: 'begins or ends elsewhere' },
  'panel.extent': { vi: 'bắt đầu hoặc kết thúc chỗ khác', en: 'begins or ends elsewhere' },
  'panel.office': { vi: 'giữ chức khác', en: 'holds another office' },
  'panel.case': { vi: 'Xuất bài này thành mẫu chuẩn', en: 'Export this article as a corpus case' },
  'panel.case.what': {
    vi: 'Hai tệp theo quy ước của bộ mẫu: văn bản và lời giải đã sửa',
    en: 'Two files in the form of the corpus: the text and its corrected answers',
  },
} as const satisfies Catalog;
