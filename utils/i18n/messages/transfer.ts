import type { Catalog } from '../catalog';
import type { Translator } from '../translator';

/** What the screens for taking out and bringing in say. */
export const transferMessages = {
  'export.heading': { vi: 'Xuất bộ sưu tập', en: 'Export the collection' },
  'export.lead': {
    vi: 'Mọi định dạng đều mở được bằng phần mềm khác. JSON giữ trọn vẹn mọi thứ và nhập lại được.',
    en: 'Every format opens in other programs. JSON keeps everything and can be imported again.',
  },
  'export.format': { vi: 'Định dạng', en: 'Format' },
  'export.start': { vi: 'Xuất {count} bài', en: 'Export {count} articles' },
  'export.busy': { vi: 'Đã ghi {done} trên {total} bài', en: 'Wrote {done} of {total} articles' },
  'export.rest': { vi: 'còn khoảng {time}', en: 'about {time} left' },
  'export.cancel': { vi: 'Dừng', en: 'Cancel' },
  'export.done': { vi: 'Đã xuất {count} bài vào {name}', en: 'Exported {count} articles into {name}' },
  'export.stopped': {
    vi: 'Đã dừng; không có tệp dở dang nào được giữ lại',
    en: 'Cancelled; no half-written file was kept',
  },
  'export.failed': { vi: 'Không xuất được: {message}', en: 'The export failed: {message}' },
  'export.style': {
    vi: 'Tải kiểu trích dẫn của luận văn Việt Nam (.csl) cho Zotero, Word, Pandoc',
    en: 'Download the citation style of Vietnamese theses (.csl) for Zotero, Word and Pandoc',
  },
  'time.seconds': { vi: '{count} giây', en: { one: '{count} second', other: '{count} seconds' } },
  'time.minutes': { vi: '{count} phút', en: { one: '{count} minute', other: '{count} minutes' } },
  'format.json': { vi: 'Trọn vẹn, nhập lại được', en: 'Complete, can be imported again' },
  'format.markdown': { vi: 'Một tệp chữ', en: 'One text file' },
  'format.vault': {
    vi: 'Mỗi bài, cán bộ, văn bản một ghi chú có liên kết',
    en: 'A linked note for each article, official and document',
  },
  'format.html': { vi: 'Một trang để đọc và in, không cần mạng', en: 'One page to read and print, offline' },
  'format.docx': { vi: 'Hồ sơ có chú thích nguồn', en: 'A dossier with its sources as footnotes' },
  'format.csv': { vi: 'Bốn bảng cho Excel', en: 'Four tables for spreadsheets' },
  'format.csl-json': { vi: 'Tài liệu tham khảo cho Zotero, Pandoc', en: 'References for Zotero and Pandoc' },
  'format.ris': { vi: 'Tài liệu tham khảo cho EndNote, Mendeley', en: 'References for EndNote and Mendeley' },
  'format.bibtex': { vi: 'Tài liệu tham khảo cho LaTeX', en: 'References for LaTeX' },
  'format.annotations': { vi: 'Chỗ nhận ra và đánh dấu, chuẩn W3C', en: 'Mentions and highlights, the W3C’s standard' },
  'format.hypothesis': { vi: 'Đánh dấu cho Hypothesis', en: 'Highlights for Hypothesis' },
  'format.readwise': { vi: 'Đánh dấu cho Readwise', en: 'Highlights for Readwise' },
  'format.graphml': { vi: 'Mạng quan hệ cho Gephi, yEd', en: 'The network for Gephi and yEd' },
  'format.cytoscape': { vi: 'Mạng quan hệ cho Cytoscape', en: 'The network for Cytoscape' },

  'import.heading': { vi: 'Nhập vào bộ sưu tập', en: 'Import into the collection' },
  'import.lead': {
    vi: 'Chọn tệp JSON của Trích Lục, một bản sao lưu (tệp zip, hoặc cả thư mục), trang HTML đã lưu, đánh dấu của Hypothesis (JSON), hoặc danh sách địa chỉ của Zotero, Pocket, Raindrop, Karakeep, Readwise. Trước khi ghi, bạn sẽ thấy những gì sẽ thay đổi.',
    en: 'Choose a JSON file of Trích Lục, a backup (the zip file, or the whole folder), saved HTML pages, highlights of Hypothesis (JSON), or a list of addresses from Zotero, Pocket, Raindrop, Karakeep or Readwise. You see what would change before anything is written.',
  },
  'import.choose': { vi: 'Chọn tệp', en: 'Choose files' },
  'import.folder': { vi: 'Chọn thư mục', en: 'Choose a folder' },
  'import.reading': { vi: 'Đang đọc thử: {done}', en: 'Reading: {done}' },
  'import.new': { vi: 'Mới: {count}', en: 'New: {count}' },
  'import.same': { vi: 'Đã có: {count}', en: 'Already there: {count}' },
  'import.changed': { vi: 'Được bổ sung: {count}', en: 'Changed: {count}' },
  'import.conflicting': { vi: 'Khác nhau: {count}', en: 'Conflicting: {count}' },
  'import.broken': { vi: 'Hỏng: {count}', en: 'Broken: {count}' },
  'import.corrections': { vi: 'Sửa nhận dạng mới: {count}', en: 'New corrections: {count}' },
  'import.keep': { vi: 'Giữ bản của tôi lên trên', en: 'Keep my text on top' },
  'import.take': { vi: 'Lấy bản nhập lên trên', en: 'Put the imported text on top' },
  'import.conflicts': {
    vi: 'Bài có hai văn bản khác nhau (không bản nào mất đi)',
    en: 'Articles with two different texts (neither is lost)',
  },
  'import.passed': {
    vi: { other: 'Chỉ đọc {name}. Còn {count} tệp nữa: hãy chọn riêng từng tệp.' },
    en: {
      one: 'Only {name} is read. Choose the other file by itself.',
      other: 'Only {name} is read. Choose the {count} others one by one.',
    },
  },
  'import.skip': { vi: 'Bỏ qua phần hỏng, nhập phần còn lại', en: 'Leave the broken ones out and import the rest' },
  'import.start': { vi: 'Nhập', en: 'Import' },
  'import.busy': { vi: 'Đã nhập {done} trên {total}', en: 'Imported {done} of {total}' },
  'import.undoing': { vi: 'Đã hoàn tác {done} trên {total}', en: 'Took back {done} of {total}' },
  'import.refused': { vi: 'Tệp này không nhập được: {message}', en: 'This file cannot be imported: {message}' },
  'import.failed': { vi: 'Việc nhập dừng lại: {message}', en: 'The import stopped: {message}' },
  'import.done': { vi: 'Đã nhập xong {name}', en: 'Imported {name}' },
  'import.doneWithout': {
    vi: 'Đã nhập {name}, trừ {broken} mục hỏng',
    en: 'Imported {name}, but for {broken} broken ones',
  },
  'import.highlights': { vi: 'Đánh dấu mới: {count}', en: 'New highlights: {count}' },
  'import.toVisit': { vi: 'Địa chỉ cần mở: {count}', en: 'Addresses to visit: {count}' },
  'import.visitsSame': { vi: 'Địa chỉ đã biết: {count}', en: 'Addresses already known: {count}' },
  'import.waiting': {
    vi: 'Đánh dấu chờ bài được lưu: {count}',
    en: 'Highlights that wait for their article to be clipped: {count}',
  },
  'import.past': { vi: 'Các lần nhập', en: 'Imports' },
  'import.half': { vi: '{name}: dở dang, {done} trên {total}', en: '{name}: stopped half-way, {done} of {total}' },
  'import.whole': { vi: '{name}: xong', en: '{name}: done' },
  'import.undone': { vi: '{name}: đã hoàn tác', en: '{name}: undone' },
  'import.continue': { vi: 'Nhập tiếp', en: 'Continue' },
  'import.undo': { vi: 'Hoàn tác', en: 'Undo' },
  'import.took': {
    vi: 'Đã hoàn tác {back} bài; giữ lại {kept} bài bạn đã sửa',
    en: 'Took {back} back; kept {kept} that you changed',
  },
  'import.visits': { vi: 'Địa chỉ cần mở', en: 'Addresses to visit' },
  'import.waits': {
    vi: '{count} đánh dấu sẽ hiện khi bạn lưu bài',
    en: {
      one: '{count} highlight appears when you clip the article',
      other: '{count} highlights appear when you clip the article',
    },
  },
  'import.lost': {
    vi: '{count} đánh dấu không tìm thấy chỗ trong bài đã lưu',
    en: {
      one: '{count} highlight found no place in the clipped article',
      other: '{count} highlights found no place in the clipped article',
    },
  },
  'import.remove': { vi: 'Bỏ', en: 'Remove' },
} as const satisfies Catalog;

export type TransferTranslator = Translator<typeof transferMessages>;
