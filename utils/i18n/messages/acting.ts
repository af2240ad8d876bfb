import type { Catalog } from '../catalog';

/** What the library says of what is selected, what can be done to it, what was done, and of the bin. */
export const actingMessages = {
  'bin.count': {
    vi: { other: '{count} bài đã xóa; mỗi bài được giữ {days} ngày' },
    en: {
      one: '{count} deleted article; it stays for {days} days',
      other: '{count} deleted articles; each stays for {days} days',
    },
  },
  'bin.none': { vi: 'Thùng rác trống', en: 'The bin is empty' },
  'bin.none.what': {
    vi: 'Bài đã xóa nằm ở đây 30 ngày và khôi phục được cùng nhãn, ghi chú và đoạn tô.',
    en: 'Deleted articles stay here for 30 days and come back with their tags, notes and highlights.',
  },
  'bin.deleted': { vi: 'xóa ngày {day}', en: 'deleted on {day}' },
  'bin.left': { vi: { other: 'còn {count} ngày' }, en: { one: '{count} day left', other: '{count} days left' } },
  'bin.restore': { vi: 'Khôi phục', en: 'Restore' },
  'bin.restored': {
    vi: 'Đã khôi phục {count} bài',
    en: { one: 'Restored {count} article', other: 'Restored {count} articles' },
  },
  'bin.forget': { vi: 'Xóa hẳn', en: 'Delete for good' },
  'bin.forget.sure': { vi: 'Xóa hẳn, không lấy lại được?', en: 'For good? It cannot be undone' },
  'bin.forgotten': {
    vi: 'Đã xóa hẳn {count} bài',
    en: { one: 'Deleted {count} article for good', other: 'Deleted {count} articles for good' },
  },
  'bin.empty': { vi: 'Đổ thùng rác', en: 'Empty the bin' },
  'bin.empty.sure': {
    vi: 'Xóa hẳn tất cả {count} bài?',
    en: { one: 'Delete {count} article for good?', other: 'Delete all {count} articles for good?' },
  },
  'bin.more': { vi: 'Xem thêm', en: 'Show more' },
  'bin.toArticles': { vi: 'Về danh sách bài', en: 'To the articles' },
  'select.one': { vi: 'Chọn: {title}', en: 'Select: {title}' },
  'select.all': { vi: 'Chọn tất cả', en: 'Select all' },
  'select.none': { vi: 'Bỏ chọn', en: 'Select none' },
  'select.count': { vi: { other: 'Đã chọn {count} bài' }, en: { one: '{count} selected', other: '{count} selected' } },
  'act.tag': { vi: 'Gắn nhãn', en: 'Tag' },
  'act.tagName': { vi: 'Tên nhãn', en: 'Tag name' },
  'act.star': { vi: 'Gắn sao', en: 'Star' },
  'act.read': { vi: 'Đánh dấu đã đọc', en: 'Mark as read' },
  'act.archive': { vi: 'Lưu trữ', en: 'Archive' },
  'act.delete': { vi: 'Xóa', en: 'Delete' },
  'act.untag': { vi: 'Gỡ nhãn', en: 'Untag' },
  'act.undo': { vi: 'Hoàn tác', en: 'Undo' },
  'act.original': { vi: 'Mở bài gốc', en: 'Open the original' },
  'act.print': { vi: 'In', en: 'Print' },
  'done.tag': {
    vi: 'Đã gắn nhãn {count} bài',
    en: { one: 'Tagged {count} article', other: 'Tagged {count} articles' },
  },
  'done.untag': {
    vi: 'Đã gỡ nhãn khỏi {count} bài',
    en: { one: 'Untagged {count} article', other: 'Untagged {count} articles' },
  },
  'done.mark': {
    vi: '{mark}: đã đánh dấu {count} bài',
    en: { one: '{mark}: marked {count} article', other: '{mark}: marked {count} articles' },
  },
  'done.unmark': {
    vi: '{mark}: đã bỏ dấu {count} bài',
    en: { one: '{mark}: unmarked {count} article', other: '{mark}: unmarked {count} articles' },
  },
  'done.busy': { vi: 'Đang làm: {done}/{total}', en: 'Working: {done} of {total}' },
  'done.delete': {
    vi: 'Đã xóa {count} bài, còn trong thùng rác 30 ngày',
    en: {
      one: 'Deleted {count} article; it stays in the bin for 30 days',
      other: 'Deleted {count} articles; they stay in the bin for 30 days',
    },
  },
  'done.before': { vi: 'trước đó: {what}', en: 'before: {what}' },
  'done.undoPart': {
    vi: 'Đã hoàn tác {done} trong {total} bài; những bài kia đã được đổi ở nơi khác',
    en: 'Undone for {done} of {total}; the others were changed elsewhere meanwhile',
  },
  'done.undo': { vi: 'Đã hoàn tác', en: 'Undone' },
} as const satisfies Catalog;
