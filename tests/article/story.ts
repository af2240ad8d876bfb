/** The story that all imitations tell, and what stands around it: ours, like everything in them. */
export const TITLE = 'Trạm bơm Đồng Mối chạy thử, ba xã ven đê hết lo úng vụ mùa';
export const LEAD =
  'Sau hai năm thi công, trạm bơm Đồng Mối vận hành thử từ sáng 4/9, kịp tiêu nước cho hơn bốn trăm héc-ta lúa của ba xã ven đê.';
export const BODY = [
  'Chủ tịch UBND huyện Lạc Thượng Đỗ Khắc Miên cho biết, bốn tổ máy được đóng điện lần lượt, mỗi tổ chạy không tải ba giờ trước khi mở cửa cống.',
  'Theo thiết kế, khi mực nước ngoài sông vượt báo động II, trạm tự chuyển sang chế độ tiêu cưỡng bức và báo về phòng trực của hợp tác xã.',
  'Bà Ninh Thị Thoan, xã Yên Bồ, nhớ vụ mùa ba năm trước cả cánh đồng ngập trắng, lúa đang trỗ phải cắt cho trâu ăn.',
  'Kỹ sư trưởng Lều Văn Quýnh nói điểm khó nhất là nền cát chảy dưới bể hút, phải ép thêm hai hàng cừ mới giữ được vách.',
  'Giai đoạn hai sẽ nạo vét kênh dẫn dài sáu ki-lô-mét, dự kiến xong trước mùa mưa năm sau để trạm phát huy hết công suất.',
] as const;
export const CAPTIONS = [
  'Bốn tổ máy của trạm bơm trong giờ chạy thử.',
  'Cánh đồng Yên Bồ nhìn từ mặt đê. Ảnh: Thái Lịch',
] as const;
export const [FIRST, SECOND] = CAPTIONS;

/** Links to other stories, as they stand below and beside articles. */
export const related = `<ul>${['Kênh Đồng Mối khơi thông', 'Lúa mùa Yên Bồ vào đòng', 'Mùa nước lên ở Lạc Thượng']
  .map((t) => `<li><a href="/x">${t}</a></li>`)
  .join('')}</ul>`;
export const p = (text: string, attributes = '') => `<p${attributes}>${text}</p>`;
export const [b0, b1, b2, b3, b4] = BODY.map((text) => p(text)) as [string, string, string, string, string];

/** A page around a body: menu, side column and footer. */
export function page(body: string, head = ''): string {
  const menu = ['Thời sự', 'Kinh tế', 'Xã hội', 'Thế giới', 'Văn hóa', 'Thể thao'].map(
    (m) => `<li><a href="/m">${m}</a></li>`,
  );
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body>
<header><a href="/">Trang chủ</a><nav><ul>${menu.join('')}</ul></nav></header>${body}
<div class="sidebar"><h3>Đọc nhiều</h3>${related}</div><footer><p>Giấy phép số 99, tổng biên tập Mạc Phi</p></footer></body></html>`;
}
