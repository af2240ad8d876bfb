import type { Catalog } from '../catalog';

/** What can go wrong in the library alone, by the code of a fault. */
export const libraryFaultMessages = {
  'fault.export-failed': {
    vi: 'Không ghi được tệp; không có gì bị ghi dở. Hãy thử lại, hoặc chọn thư mục khác.',
    en: 'The file could not be written; nothing was left half-written. Try again, or choose another folder.',
  },
  'fault.no-layout': {
    vi: 'Không vẽ được hình này; hãy mở lại trang.',
    en: 'This picture could not be drawn; open the page again.',
  },
  'fault.too-much-for-format': {
    vi: 'Quá nhiều câu cho một tệp Word; hãy chọn ít bài hơn, hoặc xuất HTML.',
    en: 'There are too many statements for one Word file; choose fewer articles, or export HTML.',
  },
  'fault.invalid-tag': {
    vi: 'Nhãn cần ít nhất một chữ và không quá 100 ký tự; mỗi bài có nhiều nhất 50 nhãn. Đoạn dài hãy viết vào ghi chú.',
    en: 'A tag needs a letter and at most 100 characters; an article has at most 50 tags. Write longer text as a note.',
  },
  'fault.invalid-note': {
    vi: 'Ghi chú dài quá 100.000 ký tự nên chưa được lưu; hãy rút ngắn.',
    en: 'The note is longer than 100,000 characters and was not saved; please shorten it.',
  },
  'fault.invalid-search': {
    vi: 'Tìm kiếm đã lưu cần một tên không quá 100 ký tự và một câu tìm không quá 1.000 ký tự.',
    en: 'A saved search needs a name of at most 100 characters and a query of at most 1,000.',
  },
} as const satisfies Catalog;
