import type { Catalog } from '../catalog';
import type { Translator } from '../translator';

/** What is said of backups, in the options and in the popup's line. */
export const backupMessages = {
  'backup.what': {
    vi: 'Một bản sao đầy đủ của bộ sưu tập, nằm ngoài trình duyệt. Bản nào cũng được đọc lại và đếm trước khi gọi là tốt. Muốn khôi phục: mở Thư viện → Nhập, rồi chọn tệp hoặc cả thư mục sao lưu.',
    en: 'A whole copy of the collection, outside the browser. Each is read back and counted before it is called good. To restore one, open Library → Import and choose the file, or the whole backup folder.',
  },
  'backup.every': { vi: 'Khi nào', en: 'When' },
  'backup.every.off': { vi: 'Không tự sao lưu', en: 'Not by itself' },
  'backup.every.daily': { vi: 'Hằng ngày', en: 'Every day' },
  'backup.every.weekly': { vi: 'Hằng tuần', en: 'Every week' },
  'backup.place': { vi: 'Ở đâu', en: 'Where' },
  'backup.place.downloads': {
    vi: 'Thư mục tải xuống (Trich-Luc/backup)',
    en: 'The downloads folder (Trich-Luc/backup)',
  },
  'backup.place.downloads.what': {
    vi: 'Mỗi lần một tệp zip đầy đủ. Trình duyệt sẽ hỏi quyền tải xuống.',
    en: 'A whole zip file each time. The browser asks you for the permission to download.',
  },
  'backup.place.large': {
    vi: 'Khi bản nén lớn hơn 30 MB, trình duyệt này chỉ ghi được từ một trang của Trích Lục: việc sao lưu đợi đến lúc bạn mở thư viện, bảng bên cạnh hay trang này, và cần trang ấy còn mở.',
    en: 'Once the zip is larger than 30 MB this browser can write it only from a page of Trích Lục: the backup waits until you open the library, the side panel or this page, and needs it to stay open.',
  },
  'backup.place.forgets': {
    vi: 'Firefox không cho xóa tệp đã tải xuống từ phiên trước: các bản cũ hơn phiên này bạn tự xóa.',
    en: 'Firefox lets nobody delete downloads of an earlier session: older backups than that are yours to delete.',
  },
  'backup.place.folder': { vi: 'Một thư mục bạn chọn', en: 'A folder you pick' },
  'backup.place.folder.what': {
    vi: 'Chỉ ghi phần mới so với các bản trước, và đọc lại từ đĩa để kiểm tra. Thư mục có thể là nơi bạn đồng bộ với máy khác. Trình duyệt có thể rút quyền khi mọi cửa sổ của Trích Lục đã đóng: khi nó hỏi lại, hãy chọn cho phép luôn.',
    en: 'Only what is new since the backups before is written, and it is read back from the disk. It may be a folder that you keep in step with other machines. The browser may take the permission back once every page of Trích Lục is closed: when it asks again, allow it on every visit.',
  },
  'backup.place.none': {
    vi: 'Firefox không cho tiện ích ghi vào thư mục bạn chọn; ở đây chỉ có thư mục tải xuống.',
    en: 'Firefox lets no extension write into a folder you pick; here there is only the downloads folder.',
  },
  'backup.pick': { vi: 'Chọn thư mục…', en: 'Pick a folder…' },
  'backup.pick.again': { vi: 'Đổi thư mục…', en: 'Pick another…' },
  'backup.drop': { vi: 'hoặc kéo một thư mục thả vào đây', en: 'or drop a folder here' },
  'backup.drop.none': { vi: 'Hãy thả một thư mục, không phải tệp', en: 'Drop a folder, not a file' },
  'backup.unchanged': { vi: 'Chưa chọn, mọi thứ vẫn như cũ', en: 'None picked: nothing was changed' },
  'backup.picked': { vi: 'Đã chọn: {name}', en: 'Picked: {name}' },
  'backup.refused': { vi: 'Trình duyệt chưa cho phép', en: 'The browser did not allow it' },
  'backup.allow': { vi: 'Cho phép lại', en: 'Allow again' },
  'backup.keep': { vi: 'Giữ lại', en: 'Keep' },
  'backup.keep.last': {
    vi: { other: '{count} bản gần nhất' },
    en: { one: 'the last one', other: 'the last {count}' },
  },
  'backup.warn.days': { vi: 'Nhắc khi bản gần nhất cũ hơn', en: 'Remind me when the last one is older than' },
  'backup.warn.clips': { vi: 'Nhắc khi số bài chưa sao lưu tới', en: 'Remind me when so many articles are in none' },
  'backup.days': { vi: { other: '{count} ngày' }, en: { one: '{count} day', other: '{count} days' } },
  'backup.clips': { vi: { other: '{count} bài' }, en: { one: '{count} article', other: '{count} articles' } },
  'backup.now': { vi: 'Sao lưu ngay', en: 'Back up now' },
  'backup.busy': { vi: 'Đang sao lưu…', en: 'Backing up…' },
  'backup.done': {
    vi: { other: 'Đã sao lưu {count} bài, đã đọc lại và đếm đúng' },
    en: {
      one: 'One article backed up, read back and counted',
      other: '{count} articles backed up, read back and counted',
    },
  },
  'backup.list': { vi: 'Các bản sao lưu', en: 'The backups' },
  'backup.list.none': { vi: 'Chưa có bản nào.', en: 'None yet.' },
  'backup.state.good': { vi: 'Tốt: đã đọc lại và đếm đúng', en: 'Good: read back and counted' },
  'backup.state.bad': { vi: 'Không dùng được', en: 'Not usable' },
  'backup.state.working': { vi: 'Đang ghi…', en: 'Being written…' },
  'backup.more': {
    vi: '{annotations} đánh dấu · {corrections} điều đã sửa',
    en: '{annotations} highlights · {corrections} corrections',
  },
  'backup.size': { vi: '{bytes}, ghi mới {fresh}', en: '{bytes}, of them {fresh} new' },
  'backup.fuller': {
    vi: 'Có hơn {keep} bản: bản nhiều bài hơn hẳn được giữ lại, phòng khi bài đã mất do nhầm.',
    en: 'There are more than {keep}: a much fuller backup stays, in case articles were lost by mistake.',
  },
  'backup.check': { vi: 'Kiểm tra lại', en: 'Check again' },
  'backup.checked': { vi: 'Bản này vẫn tốt', en: 'It is still good' },
  'backup.restore': { vi: 'Khôi phục…', en: 'Restore…' },

  'backup.fault.no-folder': { vi: 'Chưa chọn thư mục.', en: 'No folder was picked yet.' },
  'backup.fault.permission': {
    vi: 'Trình duyệt đã rút quyền ghi. Hãy cho phép lại ở đây; chưa mất gì.',
    en: 'The browser took the permission to write back. Allow it again here; nothing is lost.',
  },
  'backup.fault.folder-gone': {
    vi: 'Không thấy thư mục sao lưu: nó bị dời, đổi tên hay ổ đĩa chưa cắm. Hãy cắm lại ổ hoặc chọn lại thư mục.',
    en: 'The backup folder is not there: it was moved or renamed, or its disk is not connected. Connect it or pick the folder again.',
  },
  'backup.fault.full': {
    vi: 'Đĩa đầy nên bản mới không ghi được. Bản tốt trước đó vẫn còn; hãy dọn bớt chỗ.',
    en: 'The disk is full, so no new backup could be written. The last good one is still there; make room.',
  },
  'backup.fault.broken': {
    vi: 'Đọc lại thấy khác với điều đã ghi, nên bản này không được tính. Nếu lặp lại, hãy ghi ra nơi khác: đĩa có thể hỏng.',
    en: 'What was read back is not what was written, so it does not count. If it happens again, use another place: the disk may be failing.',
  },
  'backup.fault.differs': {
    vi: 'Số bài trong bản sao khác với bộ sưu tập, nên bản này không được tính; sẽ làm lại.',
    en: 'The copy holds another number of articles than the collection, so it does not count; it will be made again.',
  },
  'backup.fault.needs-page': {
    vi: 'Bộ sưu tập lớn: sao lưu sẽ chạy khi bạn mở thư viện, bảng bên cạnh hay trang tùy chọn, và cần trang ấy đang mở.',
    en: 'The collection is large: the backup runs when you open the library, the side panel or the options, and needs that page to stay open.',
  },
  'backup.fault.interrupted': {
    vi: 'Bị ngắt giữa chừng; sẽ làm lại từ đầu.',
    en: 'It was interrupted half-way and will begin again.',
  },
  'backup.fault.download': {
    vi: 'Trình duyệt không tải xong tệp sao lưu. Bản tốt trước đó vẫn còn.',
    en: 'The browser did not finish downloading the backup. The last good one is still there.',
  },
  'backup.fault.empty': {
    vi: 'Bộ sưu tập trống: chưa có gì để sao lưu.',
    en: 'The collection is empty: nothing to back up.',
  },
  'backup.fault.busy': { vi: 'Đang có một lần sao lưu khác chạy.', en: 'Another backup is running.' },
  'backup.fault.failed': { vi: 'Không sao lưu được.', en: 'The backup failed.' },

  'backup.line.last': { vi: 'Sao lưu gần nhất: {time}', en: 'Last backup: {time}' },
  'backup.line.never': { vi: 'Chưa sao lưu lần nào', en: 'Never backed up' },
  'backup.line.unsaved': {
    vi: { other: '{count} bài chưa sao lưu' },
    en: { one: '{count} article in no backup', other: '{count} articles in no backup' },
  },
  'backup.line.open': { vi: 'Sao lưu…', en: 'Back up…' },
} as const satisfies Catalog;

export type BackupTranslator = Translator<typeof backupMessages>;
