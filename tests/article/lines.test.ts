import { describe, expect, test } from 'vitest';
import { junkReason } from '../../utils/article/lines/junk';
import { withoutSiteName } from '../../utils/article/metadata/title';

describe('lines that are no part of an article', () => {
  test.each([
    ['leftcenterrightdel', 'markup'],
    ['1.286 lượt xem', 'view-count'],
    ['Lượt xem: 402', 'view-count'],
    ['• Từ khóa', 'keywords'],
    ['Từ khóa: trạm bơm, lúa mùa', 'keywords'],
    ['https://baolacthuong.example.vn/tin/1', 'address'],
    ['Nguồn tin:', 'source'],
    ['Nguồn: qdnd.vn', 'source'],
    ['(TTXVN/Vietnam+)', 'source'],
    ['Tham gia bình luận', 'comment-form'],
    ['Họ và tên:', 'comment-form'],
    ['Email: *', 'comment-form'],
    ['TIN LIÊN QUAN', 'related-label'],
    ['Tham khảo thêm', 'related-label'],
    ['>> Lúa mùa vào đòng', 'related-label'],
    ['Xem thêm: Lúa mùa vào đòng', 'related-label'],
    ['* Mời bạn đọc vào chuyên mục Xã hội xem các tin, bài liên quan.', 'invitation'],
    ['* Chuyên mục Đồng quê gửi tới bạn đọc những câu chuyện mới nhất.', 'invitation'],
    ['Cập nhật tin tức nông thôn mới nhất tại fanpage Đồng Quê', 'invitation'],
    ['Quảng cáo', 'advertisement'],
    ['Về trang Chủ đề', 'navigation'],
    ['Chia sẻ', 'share-bar'],
  ])('%s', (line, reason) => {
    expect(junkReason(line)).toBe(reason);
  });
});

describe('lines that begin like them and are kept', () => {
  test.each([
    'Nguồn nước về chậm hơn mọi năm nửa tháng.',
    'Bình luận về việc này, ông Miên nói trạm sẽ chạy đúng hẹn.',
    'Nội dung: cuộc họp bàn ba việc, việc nào cũng gấp.',
    'Từ khóa XIII đến nay, huyện đã có ba nghị quyết về thủy lợi.',
    'Xem thêm một vụ nữa mới biết trạm có đủ sức tiêu hay không.',
    'Trang chủ của hợp tác xã đăng lịch bơm hằng ngày.',
    'Mời bà con ra đồng sớm, trưởng thôn nói trên loa.',
  ])('%s', (line) => {
    expect(junkReason(line)).toBeUndefined();
  });
});

describe('the site hung on a headline is taken off', () => {
  test.each([
    ['Trạm bơm chạy thử | Báo Công Thương', 'Trạm bơm chạy thử'],
    ['Trạm bơm chạy thử - Báo Quân đội nhân dân', 'Trạm bơm chạy thử'],
    ['Trạm bơm Đồng Mối chạy thử, hết lo úng - Xã hội - Tuổi Trẻ Online', 'Trạm bơm Đồng Mối chạy thử, hết lo úng'],
    ['Trạm bơm chạy thử - VnExpress', 'Trạm bơm chạy thử'],
    ['Lạc Thượng - nơi sông đổi dòng', 'Lạc Thượng - nơi sông đổi dòng'],
    ['Hai mùa lúa: chuyện ở Yên Bồ', 'Hai mùa lúa: chuyện ở Yên Bồ'],
  ])('%s', (title, expected) => {
    expect(withoutSiteName(title)).toBe(expected);
  });
});
