/** Words of the news as anybody writes them, the frequent ones first; a collection's texts are strung together of them. */
const frequent =
  'và của các trong là có được cho với những đã không một về tại đến này người năm từ khi ra cũng theo để vào sẽ nhiều phải trên như hơn đó sau còn nhưng do việc đang rất lại thì bị ông bà hai ngày cùng hội nghị|phát triển|kinh tế|xã hội|nhân dân|lãnh đạo|địa phương|công tác|tổ chức|thực hiện|chính phủ|quốc phòng|an ninh|đồng chí|nhiệm vụ|xây dựng|doanh nghiệp|hợp tác|quan hệ|chương trình|kế hoạch|giáo dục|y tế|nông thôn|đô thị|giao thông|môi trường|chuyển đổi số|biến đổi khí hậu|đổi mới|hòa giải|kỹ sư|quý mến|thủy lợi|đầu tư|thị trường|giá cả|sản xuất|xuất khẩu|nhập khẩu|công nghiệp|nông nghiệp|du lịch|văn hóa|thể thao|khoa học|công nghệ|lao động|việc làm|tiền lương|bảo hiểm|pháp luật|tòa án|điều tra|cải cách|hành chính|thủ tục|hồ sơ|cán bộ|đảng viên|chi bộ|đại hội|nghị quyết|kết luận|chỉ thị|thông tư|nghị định|quy định|quy hoạch|dự án|công trình|cầu đường|sân bay|bến cảng|biên giới|hải đảo|chủ quyền|huấn luyện|sẵn sàng|chiến đấu|bộ đội|dân quân|thanh niên|phụ nữ|nông dân|cựu chiến binh|học sinh|sinh viên|giáo viên|bác sĩ|bệnh viện|vắc xin|dịch bệnh|bão lũ|hạn hán|cứu hộ|khắc phục|hậu quả|thăm hỏi|tặng quà|gia đình|chính sách|liệt sĩ|thương binh|khen thưởng|thi đua|phong trào|tuyên truyền|vận động|giám sát|phản biện|tiếp xúc|cử tri|đại biểu|phiên họp|chất vấn|trả lời|báo cáo|đánh giá|kết quả|hạn chế|nguyên nhân|giải pháp|trọng tâm|thời gian tới'
    .split('|')
    .flatMap((piece, i) => (i === 0 ? piece.split(' ') : [piece]));

const onsets = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const rhymes =
  'a á à ả ạ an án ản ang áng ạng anh ánh ảnh ao áo ạo âm ấm ân ấn ận âu ấu ầu e é ẻ em ém en én êm ên ến ền i í ì ị in ín inh ính ình o ó ò on ón ong óng òng ô ố ồ ôi ối ồi ôn ốn ông ống ồng ơ ớ ờ ơi ới ơn ớn u ú ù ung úng ùng ư ứ ừ ưa ứa ương ướng ường'.split(
    ' ',
  );
const syllables = onsets.flatMap((onset) => rhymes.map((rhyme) => onset + rhyme));

/** 6,000 words: those above, then pairs of syllables that stand for the long tail. */
export const words: readonly string[] = [
  ...frequent,
  ...Array.from({ length: 6000 - frequent.length }, (_, i) => {
    const one = syllables[(i * 7919) % syllables.length];
    return i % 3 === 0 ? String(one) : `${one} ${syllables[(i * 104_729 + 31) % syllables.length]}`;
  }),
];

export const families = 'Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý'.split(' ');
export const middles = 'Văn Thị Đức Minh Xuân Quang Hữu Đình Thanh Ngọc Mạnh Công Bá Duy'.split(' ');
export const given =
  'An Bình Chính Dũng Đông Giang Hà Hải Hùng Hương Khánh Lan Linh Long Mai Nam Nga Phong Phúc Quân Sơn Tâm Thắng Thủy Toàn Trung Tuấn Việt Vinh Yến'.split(
    ' ',
  );
export const offices = [
  'Bộ trưởng',
  'Thứ trưởng',
  'Chủ tịch',
  'Bí thư',
  'Giám đốc',
  'Tư lệnh',
  'Chính ủy',
  'Cục trưởng',
];
export const bodies = Array.from({ length: 120 }, (_, i) => `Cơ quan ${words[90 + i] ?? ''}`);
export const symbols = ['NQ/TW', 'CT/TW', 'KL/TW', 'NĐ-CP', 'QĐ-TTg', 'TT-BQP', 'NQ/QUTW', 'HD/BTCTW'];
