import { EDITOR_MARK } from '../../text/editor-mark';

/** A line that is no part of an article, and the code of the reason it is dropped for. */
interface JunkRule {
  readonly reason: string;
  readonly pattern: RegExp;
}

/** What editing systems, share bars, comment forms and invitations leave between paragraphs; the first match names it. */
const junkRules: readonly JunkRule[] = [
  { reason: 'markup', pattern: new RegExp(`^${EDITOR_MARK}$`, 'i') },
  { reason: 'dateline', pattern: /^(?:cách đây )?\d{1,3} (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước$/i },
  { reason: 'player', pattern: /^(?:loading\.*|browser not support iframe\.?|&nbsp;)$/i },
  {
    reason: 'view-count',
    pattern: /^(?:[\d.,]+\s*(?:lượt xem|lượt đọc|views?)|(?:lượt xem|lượt đọc|đã xem)\s*:?\s*[\d.,]+)$/i,
  },
  { reason: 'keywords', pattern: /^[•*·\-–\s]*(?:từ kh[oó][aáà]|từ khoá|tags?|chủ đề)\s*(?::.*)?$/i },
  { reason: 'address', pattern: /^(?:https?:\/\/|www\.)\S+$/i },
  { reason: 'source', pattern: /^\((?:[\p{L}+.]{2,20})(?:\/[\p{L}+. ]{2,20})+\)$/u },
  { reason: 'source', pattern: /^(?:nguồn(?: tin)?|link bài gốc|theo nguồn)\s*(?::.{0,80})?$/i },
  {
    reason: 'comment-form',
    pattern:
      /^(?:(?:tham gia |gửi |viết )?bình luận(?:\s*\(\d+\))?|ý kiến(?: bạn đọc| của bạn)?(?:\s*\(\d+\))?|họ (?:và )?tên|email|nội dung|tiêu đề|mã xác nhận|gửi|đăng nhập.{0,40})[\s:*]*$/i,
  },
  {
    reason: 'related-label',
    pattern:
      /^(?:(?:các )?(?:tin|bài)(?:,? bài)?(?: viết| báo)? (?:liên quan|mới(?: nhất)?|cùng chuyên mục|cùng chủ đề|đọc nhiều|xem nhiều|nổi bật|khác)|tham khảo thêm|đọc (?:tiếp|thêm)|xem (?:tiếp|thêm)|có thể bạn quan tâm|tiêu điểm|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?|bài viết liên quan|bạn nên đọc|mời (?:bạn )?đọc thêm)\s*:?\s*$/i,
  },
  { reason: 'related-label', pattern: /^(?:>>|»|►|▶|>>>)\s*\S/ },
  { reason: 'related-label', pattern: /^(?:xem thêm|đọc thêm|tin liên quan|bài liên quan|mời xem)\s*[:>»].{0,200}$/i },
  {
    reason: 'invitation',
    pattern:
      /^[*\s]*(?:(?:trân trọng )?(?:kính )?mời (?:quý )?(?:bạn đọc|độc giả|quý vị|các bạn)|(?:quý )?(?:bạn đọc|độc giả)(?: có thể| hãy)? (?:theo dõi|gửi|xem|đón xem)|cập nhật tin tức|theo dõi .{2,60} (?:trên|tại) (?:google|facebook|zalo|youtube|fanpage))/i,
  },
  { reason: 'invitation', pattern: /^\*\s*chuyên mục .{2,160}(?:gửi|xem các tin|giới thiệu)/i },
  {
    reason: 'invitation',
    pattern:
      /^mọi (?:thắc mắc|ý kiến|phản hồi|góp ý|chi tiết|thông tin).{0,160}(?:xin gửi|vui lòng|liên hệ|hotline|email)/i,
  },
  {
    reason: 'imprint',
    pattern:
      /^(?:cơ quan chủ quản\s*:|tổng biên tập\s*:|(?:quyền )?phó tổng biên tập\s*:|giấy phép (?:xuất bản|hoạt động|thiết lập|số)[^.]{0,60}(?:số|cấp)|ghi rõ nguồn|[®©]|bản quyền (?:thuộc|của|©)|tòa soạn\s*:|đường dây nóng\s*:|hotline\s*:|liên hệ quảng cáo)/i,
  },
  { reason: 'invitation', pattern: /^trở thành người đầu tiên tặng sao/i },
  { reason: 'advertisement', pattern: /^(?:quảng cáo|advertisement|thông tin (?:quảng cáo|tài trợ|doanh nghiệp))$/i },
  {
    reason: 'navigation',
    pattern:
      /^(?:(?:trở )?(?:về|lại) (?:trang (?:chủ|trước|chủ đề)|chủ đề|chuyên mục)|trang chủ|quay lại|lên đầu trang|in trang)$/i,
  },
  { reason: 'navigation', pattern: /^Trở (?:lại|về) \p{Lu}[\p{L} -]{1,20}$/u },
  {
    reason: 'share-bar',
    pattern:
      /^(?:chia sẻ(?: bài viết)?|facebook|twitter|zalo|in bài(?: viết)?|lưu bài(?: viết)?|sao chép(?: liên kết)?|copy link|lấy link!?|gửi email|thích|nghe (?:đọc )?bài(?: viết)?|\d+ (?:bình luận|chia sẻ)|a[+-]|cỡ chữ.{0,12})\s*:?$/i,
  },
];

/** Why a line is no part of an article; undefined for a line to keep. Long lines are prose whatever they begin with. */
export function junkReason(line: string): string | undefined {
  if (line.length > 320) return undefined;
  return junkRules.find((rule) => rule.pattern.test(line))?.reason;
}
