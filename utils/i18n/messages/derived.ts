import type { Catalog } from '../catalog';
import type { Translator } from '../translator';

/** What is said of what is made of the clips and can be made anew. */
export const derivedMessages = {
  'derived.title': { vi: 'Lập lại những gì được tính ra', en: 'Make anew what is derived' },
  'derived.what': {
    vi: 'Những phần này được tính từ các bài đã lưu. Thấy có gì sai hay thiếu thì lập lại: bài, nhãn, ghi chú và điều bạn đã sửa không bị động tới, thư viện vẫn dùng được trong lúc ấy.',
    en: 'These are made of the clipped articles. If something looks wrong or is missing, have it made anew: articles, tags, notes and your corrections are not touched, and the library can be used meanwhile.',
  },
  'derived.recognition': {
    vi: 'Cán bộ và văn bản nhận ra trong các bài',
    en: 'Officials and documents recognized in articles',
  },
  'derived.index': { vi: 'Chỉ mục tìm kiếm', en: 'Search index' },
  'derived.facets': {
    vi: 'Số bài của từng người, văn bản, báo, nhãn…',
    en: 'Counts of people, documents, outlets, tags …',
  },
  'derived.stories': { vi: 'Các nhóm bài cùng một tin', en: 'Groups of articles that tell one story' },
  'derived.start': { vi: 'Lập lại', en: 'Make anew' },
  'derived.stop': { vi: 'Dừng', en: 'Stop' },
  'derived.goOn': { vi: 'Tiếp tục', en: 'Go on' },
  'derived.of': { vi: '{act}: {what}', en: '{act}: {what}' },
  'derived.busy': {
    vi: '{done} trên {count} bài',
    en: { one: '{done} of {count} article', other: '{done} of {count} articles' },
  },
  'derived.held': {
    vi: 'Đã dừng ở {done} trên {count} bài',
    en: { one: 'Stopped at {done} of {count} article', other: 'Stopped at {done} of {count} articles' },
  },
  'derived.line': { vi: 'Đang lập lại: {what}, {done}/{count}', en: 'Made anew: {what}, {done} of {count}' },
  'derived.lineHeld': { vi: 'Đã dừng: {what}, {done}/{count}', en: 'Stopped: {what}, {done} of {count}' },
  'derived.update': {
    vi: 'Đang nhận dạng lại bài đã lưu theo bản mới: {done}/{count}',
    en: 'Articles recognized anew for this version: {done} of {count}',
  },
  'derived.updateHeld': {
    vi: 'Đã dừng nhận dạng lại bài đã lưu theo bản mới: {done}/{count}',
    en: 'Recognizing clipped articles anew was stopped: {done} of {count}',
  },
  'derived.misses': {
    vi: 'Chưa xong thì tìm kiếm và số đếm còn thiếu bài.',
    en: 'Until it is done, searches and counts miss articles.',
  },
  'derived.waiting': {
    vi: 'Có bài chờ được nhận ra lại theo điều bạn đã sửa.',
    en: 'Articles wait to be recognized again with what you corrected.',
  },
  'derived.started': { vi: 'Đang lập lại: {what}', en: 'Being made anew: {what}' },
} as const satisfies Catalog;

export type DerivedTranslator = Translator<typeof derivedMessages>;
