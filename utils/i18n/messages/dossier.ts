import type { Catalog } from '../catalog';
import type { Translator } from '../translator';

/** What the pages of officials and documents say. */
export const dossierMessages = {
  'entities.official': { vi: 'Cán bộ', en: 'Officials' },
  'entities.document': { vi: 'Văn bản', en: 'Documents' },
  'find.official': { vi: 'Tìm theo tên', en: 'Find by name' },
  'find.document': { vi: 'Tìm theo tên gọi hoặc số', en: 'Find by name or number' },
  'entities.count': {
    vi: { other: '{count} mục' },
    en: { one: '{count} entry', other: '{count} entries' },
  },
  'entities.none': { vi: 'Không có mục nào khớp', en: 'Nothing matches' },
  'entities.empty': {
    vi: 'Chưa có gì: hãy lưu một bài báo có nêu tên cán bộ hoặc văn bản.',
    en: 'Nothing yet: clip an article that names an official or a document.',
  },
  'entities.more': { vi: 'Xem thêm', en: 'Show more' },

  'dossier.articles': {
    vi: { other: '{count} bài nhắc tới' },
    en: { one: 'named in {count} article', other: 'named in {count} articles' },
  },
  'dossier.reading': {
    vi: 'Đã đọc {done} trong {count} bài',
    en: 'Read {done} of {count} articles',
  },
  'dossier.gone': {
    vi: 'Không bài nào trong thư viện còn nhắc tới mục này.',
    en: 'No article in the library names this any longer.',
  },
  'dossier.spellings': { vi: 'Các cách viết', en: 'Spellings' },
  'dossier.times': { vi: '{text} ({count} lần)', en: '{text} ({count}×)' },
  'dossier.clipped': { vi: 'ngày lưu; bài không ghi ngày', en: 'day it was clipped; the article gives none' },
  'dossier.noTitle': { vi: 'Bài không có tiêu đề', en: 'Article without a title' },
  'dossier.inArticles': { vi: 'Các bài', en: 'Articles' },
  'dossier.allArticles': { vi: 'Mở trong thư viện', en: 'Open in the library' },
  'dossier.sentences': { vi: 'Xem các câu', en: 'Show the sentences' },
  'dossier.timeline': { vi: 'Theo thời gian', en: 'Over time' },

  'official.offices': { vi: 'Cấp bậc và chức vụ theo thời gian', en: 'Ranks and offices over time' },
  'official.offices.none': {
    vi: 'Các bài không cho biết cấp bậc hay chức vụ.',
    en: 'The articles give neither rank nor office.',
  },
  'official.offices.how': {
    vi: 'Từ bài đầu tiên đến bài cuối cùng nêu chức vụ đó: người đó có thể đã giữ chức trước và sau.',
    en: 'From the first article that says so to the last: the office may have been held before and after.',
  },
  'official.rank': { vi: 'Cấp bậc', en: 'Rank' },
  'official.office': { vi: 'Chức vụ', en: 'Office' },
  'official.former': { vi: 'nguyên', en: 'former' },
  'official.first': { vi: 'Lần đầu', en: 'First' },
  'official.last': { vi: 'Lần cuối', en: 'Last' },
  'official.renamed': { vi: 'nay là {name}', en: 'now {name}' },
  'official.inferred': { vi: 'theo dữ liệu kèm theo', en: 'from the bundled register' },
  'official.notVerbatim': {
    vi: 'Chức vụ ghép từ nhiều câu của bài; đây là câu nêu tên.',
    en: 'Put together from several sentences; this one gives the name.',
  },
  'official.said': {
    vi: { other: '{count} bài' },
    en: { one: '{count} article', other: '{count} articles' },
  },
  'official.contradictions': { vi: 'Mâu thuẫn giữa các nguồn', en: 'Contradictions in the sources' },
  'official.rank-falls': {
    vi: 'Cấp bậc thấp hơn xuất hiện sau cấp bậc cao hơn',
    en: 'A lower rank appears after a higher one',
  },
  'official.two-bodies': {
    vi: 'Cùng một chức vụ ở hai cơ quan trong cùng thời gian',
    en: 'The same office in two bodies at the same time',
  },
  'official.chief-and-deputy': {
    vi: 'Vừa là cấp trưởng vừa là cấp phó trong cùng thời gian',
    en: 'Chief and deputy of one body at the same time',
  },
  'official.why': {
    vi: 'Có thể là hai người trùng tên, hoặc một bài viết nhầm. Nếu là hai người, hãy tách ra.',
    en: 'These may be two people of one name, or one article is wrong. Two people can be split.',
  },
  'beside.people': { vi: 'Cán bộ được nhắc cùng', en: 'Officials named beside' },
  'beside.papers': { vi: 'Văn bản được nhắc cùng', en: 'Documents named beside' },
  'beside.cited': { vi: 'Được viện dẫn cùng', en: 'Cited together with' },
  'beside.legend': { vi: 'câu chung / bài chung', en: 'shared sentences / shared articles' },
  'beside.how': {
    vi: '{sentences} câu chung, {articles} bài chung',
    en: '{sentences} shared sentences, {articles} shared articles',
  },

  'paper.facts': { vi: 'Thông tin', en: 'What is known' },
  'paper.kind': { vi: 'Loại', en: 'Kind' },
  'paper.number': { vi: 'Số, ký hiệu', en: 'Number' },
  'paper.title': { vi: 'Tên gọi', en: 'Title' },
  'paper.issuer': { vi: 'Cơ quan ban hành', en: 'Issued by' },
  'paper.date': { vi: 'Ngày ban hành', en: 'Date' },
  'paper.term': { vi: 'Khóa', en: 'Term' },
  'paper.symbol': { vi: 'Ký hiệu', en: 'Symbol' },
  'paper.draft': { vi: 'dự thảo', en: 'draft' },
  'paper.read': { vi: 'đọc trong', en: 'read in' },
  'paper.andMore': { vi: 'và {count} bài khác', en: 'and {count} more' },
  'paper.inferred': { vi: 'suy ra từ ký hiệu hoặc sổ đăng ký', en: 'inferred from the symbol or the register' },
  'paper.differ': { vi: 'Các nguồn không thống nhất', en: 'The sources differ' },
  'paper.collisions': { vi: 'Cùng loại, cùng số, văn bản khác', en: 'Same kind and number, another document' },
  'paper.collisions.how': {
    vi: 'Số văn bản lặp lại qua các khóa và các năm; những văn bản này được giữ riêng.',
    en: 'Numbers start anew with every term or year; these are kept apart.',
  },
  'paper.open': { vi: 'chưa rõ khóa hoặc năm', en: 'term or year not known' },
  'paper.concordance': { vi: 'Mọi câu viện dẫn', en: 'Every sentence that cites it' },
  'paper.lines': {
    vi: { other: '{count} chỗ' },
    en: { one: '{count} place', other: '{count} places' },
  },
  'pictures.title': { vi: 'Hình ảnh', en: 'Pictures' },
  'network.title': { vi: 'Ai được nhắc cùng ai', en: 'Who is named beside whom' },
  'network.cut': {
    vi: '{shown} mục được nhắc nhiều nhất trong {all} mục của {clips} bài mới lưu nhất',
    en: 'The {shown} most named of {all}, in the {clips} newest articles',
  },
  'network.official': { vi: 'Cán bộ', en: 'Official' },
  'network.document': { vi: 'Văn bản', en: 'Document' },
  'network.organization': { vi: 'Cơ quan', en: 'Organization' },
  'network.name': { vi: 'Tên', en: 'Name' },
  'network.kind': { vi: 'Loại', en: 'Kind' },
  'network.articles': { vi: 'Số bài', en: 'Articles' },
  'network.beside': { vi: 'Được nhắc cùng (số bài)', en: 'Named beside (articles)' },
  'picture.table': { vi: 'Xem dưới dạng bảng', en: 'As a table' },
  'picture.time': { vi: 'Thời gian', en: 'Time' },
  'picture.save': { vi: 'Lưu {type}', en: 'Save {type}' },
  'picture.fault': { vi: 'Không lưu được hình: {message}', en: 'The picture could not be saved: {message}' },
  'sort.by': { vi: 'Xếp theo', en: 'Sort by' },
  'sort.newest': { vi: 'Mới nhất', en: 'Newest' },
  'sort.oldest': { vi: 'Cũ nhất', en: 'Oldest' },
  'sort.outlet': { vi: 'Báo', en: 'Outlet' },
  'sort.left': { vi: 'Từ đứng trước', en: 'Word before' },
  'sort.right': { vi: 'Từ đứng sau', en: 'Word after' },
} as const satisfies Catalog;

export type DossierTranslator = Translator<typeof dossierMessages>;
