import type { Catalog } from '../catalog';

/** Why a file, or a piece of one, may not come in, by the code of the refusal (`utils/import/refused.ts`). */
export const refusalMessages = {
  'reason.whole': { vi: '{place}: {reason} ({detail})', en: '{place}: {reason} ({detail})' },
  'place.clips': { vi: 'Bài thứ {number}', en: 'Article {number}' },
  'place.corrections': { vi: 'Sửa nhận dạng thứ {number}', en: 'Correction {number}' },
  'place.searches': { vi: 'Tìm kiếm đã lưu thứ {number}', en: 'Saved search {number}' },
  'place.entityNotes': {
    vi: 'Ghi chú thứ {number} về cán bộ hay văn bản',
    en: 'Note {number} of an official or document',
  },
  'place.annotations': { vi: 'Đánh dấu thứ {number}', en: 'Highlight {number}' },
  'place.pages': { vi: 'Trang {name}', en: 'Page {name}' },
  'place.file': { vi: 'Cả tệp', en: 'The whole file' },
  'refusal.not-json': {
    vi: 'không phải JSON hợp lệ; tệp có thể đã hỏng hoặc bị sửa tay',
    en: 'no valid JSON; the file may be damaged or was edited by hand',
  },
  'refusal.too-deep': { vi: 'dữ liệu lồng nhau quá sâu', en: 'its data are nested too deeply' },
  'refusal.too-large': { vi: 'dữ liệu lớn hơn mức nhận được', en: 'its data are larger than what can come in' },
  'refusal.truncated': {
    vi: 'tệp bị cắt, thiếu phần cuối; hãy tải hoặc xuất lại',
    en: 'the file is cut off; download or export it again',
  },
  'refusal.wrong-format': {
    vi: 'đây không phải bộ sưu tập do Trích Lục xuất ra',
    en: 'this is no collection that Trích Lục exported',
  },
  'refusal.wrong-version': {
    vi: 'tệp thuộc phiên bản mà tiện ích này chưa đọc được; hãy cập nhật tiện ích',
    en: 'the file is of a version that this extension cannot read; update the extension',
  },
  'refusal.wrong-counts': {
    vi: 'số mục ghi trong tệp khác số mục có thật; tệp có thể thiếu một phần',
    en: 'the file says another number of items than it has; a part may be missing',
  },
  'refusal.not-utf8': { vi: 'tệp không phải văn bản UTF-8', en: 'the file is no UTF-8 text' },
  'refusal.unreadable': {
    vi: 'không đọc tiếp được vì tệp đã bị chuyển đi hoặc thay đổi; hãy chọn lại tệp',
    en: 'the file was moved or changed and cannot be read on; choose it again',
  },
  'refusal.bad-zip': { vi: 'tệp zip bị hỏng hoặc không phải zip', en: 'the zip is damaged, or no zip' },
  'refusal.forbidden-name': { vi: 'có tên trường không được phép', en: 'it has a field with a forbidden name' },
  'refusal.wrong-schema': {
    vi: 'có phần bị thiếu hoặc sai cấu trúc',
    en: 'a part of it is missing or not as it must be',
  },
  'refusal.active-html': {
    vi: 'HTML có mã lệnh, khung nhúng hoặc địa chỉ chạy được mã',
    en: 'its HTML holds a script, a frame or an address that runs code',
  },
  'refusal.wrong-hash': {
    vi: 'văn bản không khớp mã kiểm tra; một trong hai đã bị sửa',
    en: 'its text does not fit its checksum; one of both was changed',
  },
  'refusal.twice': { vi: 'mục này đã có ở phía trước trong tệp', en: 'it stands in the file before' },
  'refusal.no-article': { vi: 'không tìm thấy bài báo nào', en: 'there is no article' },
  'refusal.no-address': {
    vi: 'trang đã lưu không cho biết địa chỉ gốc',
    en: 'the saved page does not say the address it was saved from',
  },
  'refusal.no-place': {
    vi: 'không tìm thấy những chữ này trong bài đã lưu',
    en: 'these words were not found in the clipped article',
  },
  'refusal.nothing-in-it': {
    vi: 'không tìm thấy địa chỉ trang web nào',
    en: 'there is no address of a web page in it',
  },
} as const satisfies Catalog;
