/**
 * The kinds a reader may choose from for words that are a document, the usual ones first. The recognizer's own list stays
 * with its lexicon, which no page carries.
 */
export const documentKinds = [
  'nghị quyết',
  'nghị định',
  'quyết định',
  'chỉ thị',
  'thông tư',
  'thông tư liên tịch',
  'luật',
  'bộ luật',
  'pháp lệnh',
  'kết luận',
  'quy định',
  'quy chế',
  'hướng dẫn',
  'kế hoạch',
  'chương trình',
  'đề án',
  'công điện',
  'công văn',
  'thông báo',
  'báo cáo',
  'tờ trình',
  'lệnh',
  'chiến lược',
  'quy hoạch',
] as const;
