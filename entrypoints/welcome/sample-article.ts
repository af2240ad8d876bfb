/** Written by us: the people, the meeting and the numbers are made up. */
export const sampleArticle = `Hội nghị tổng kết công tác năm ở Bộ Quốc phòng
Sáng nay, Thượng tướng Trần Văn Mẫu, Thứ trưởng Bộ Quốc phòng, chủ trì hội nghị tổng kết công tác năm.
Hội nghị đánh giá kết quả thực hiện Nghị quyết số 08-NQ/TW và Nghị định số 15/2024/NĐ-CP của Chính phủ. Đồng chí Lê Thị Thử, Bí thư Tỉnh ủy Gia Lai, nêu ba kiến nghị.
Kết luận hội nghị, Thượng tướng Trần Văn Mẫu yêu cầu các đơn vị hoàn thành kế hoạch trước ngày 20 tháng 12.`;
