import type { Catalog } from '../catalog';

/** What went wrong with a highlight, a note or a correction, by the code of a fault, beyond what can go wrong anywhere. */
export const noteFaultMessages = {
  'fault.not-here': {
    vi: 'Chữ này không còn như lúc chọn. Chọn lại rồi thử lần nữa.',
    en: 'These words are not what was selected any more. Select them again, then try once more.',
  },
  'fault.nothing-selected': {
    vi: 'Chưa chọn chữ nào trong bài. Chọn chữ rồi bấm lại.',
    en: 'Nothing is selected in the article. Select the words, then press again.',
  },
  'fault.clipboard': {
    vi: 'Trình duyệt không cho chép từ trang này.',
    en: 'The browser does not let us copy from this page.',
  },
  'fault.wrong-sender': {
    vi: 'Điều này thuộc về một trang báo khác; sửa nó trong thư viện.',
    en: 'This belongs to another site; change it in the library.',
  },
} as const satisfies Catalog;
