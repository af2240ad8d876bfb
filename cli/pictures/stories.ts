import type { ServedPage } from '../browser/newspaper-server';

/** A short article of ours, which the pictures' collection has beside the sample pages. */
export interface Story {
  readonly url: string;
  readonly day: string;
  readonly title: string;
  readonly text: readonly string[];
}

/** People and offices that do not exist, and resolutions that do; one official's way through nine years. */
export const stories: readonly Story[] = [
  {
    url: 'https://www.qdnd.vn/quoc-phong-an-ninh/tin-tuc/hoc-vien-hau-can-khai-giang-nam-hoc-moi-512301',
    day: '2016-09-06',
    title: 'Học viện Hậu cần khai giảng năm học mới',
    text: [
      'Sáng 6-9, Học viện Hậu cần khai giảng năm học 2016-2017. Thiếu tướng Hoàng Đình Giáp, Giám đốc Học viện Hậu cần, đánh trống khai giảng trước hơn hai nghìn học viên.',
      'Thiếu tướng Hoàng Đình Giáp yêu cầu các khoa đưa Nghị quyết số 29-NQ/TW ngày 4-11-2013 của Ban Chấp hành Trung ương vào từng giáo án, giảm giờ lý thuyết, thêm giờ thực hành trên thao trường.',
      'Đại tá Đinh Thị Vóc, Phó Giám đốc Học viện Quân y, thay mặt các trường bạn chúc thầy và trò một năm học nhiều kết quả.',
    ],
  },
  {
    url: 'https://nhandan.vn/tong-cuc-hau-can-co-chu-nhiem-moi-post601422.html',
    day: '2018-03-20',
    title: 'Tổng cục Hậu cần có Chủ nhiệm mới',
    text: [
      'Chiều 20-3, tại Hà Nội, Đại tướng Vương Thừa Chí, Bộ trưởng Bộ Quốc phòng, trao quyết định bổ nhiệm Trung tướng Hoàng Đình Giáp giữ chức Chủ nhiệm Tổng cục Hậu cần.',
      'Đại tướng Vương Thừa Chí đề nghị Trung tướng Hoàng Đình Giáp cùng Đảng ủy Tổng cục quán triệt Chỉ thị số 05-CT/TW ngày 15-5-2016 của Bộ Chính trị, giữ kho tàng an toàn, bữa ăn của bộ đội đủ và ngon.',
      'Nhận nhiệm vụ, Trung tướng Hoàng Đình Giáp nói ông sẽ đi hết các kho trong quý hai.',
    ],
  },
  {
    url: 'https://www.qdnd.vn/quoc-phong-an-ninh/tin-tuc/tong-cuc-hau-can-kiem-tra-kho-o-quan-khu-4-533877',
    day: '2019-05-14',
    title: 'Tổng cục Hậu cần kiểm tra kho ở Quân khu 4',
    text: [
      'Ngày 14-5, Trung tướng Hoàng Đình Giáp, Chủ nhiệm Tổng cục Hậu cần, kiểm tra các kho trên địa bàn Quân khu 4. Đoàn đi bộ qua ba dãy kho, mở mười hai hòm, cân lại từng bao gạo.',
      'Trung tướng Đặng Thế Đoàn, Chính ủy Tổng cục Công nghiệp Quốc phòng, cùng dự. Hai đồng chí thống nhất mỗi quý họp một lần về vật tư cho nhà máy.',
      'Kết luận buổi kiểm tra, Trung tướng Hoàng Đình Giáp nhắc lại Chỉ thị số 05-CT/TW ngày 15-5-2016 của Bộ Chính trị: việc hậu cần làm trước, nói sau.',
    ],
  },
  {
    url: 'https://vnexpress.net/bo-quoc-phong-co-thu-truong-moi-4102345.html',
    day: '2021-06-01',
    title: 'Bộ Quốc phòng có Thứ trưởng mới',
    text: [
      'Thủ tướng vừa bổ nhiệm Trung tướng Hoàng Đình Giáp, Chủ nhiệm Tổng cục Hậu cần, giữ chức Thứ trưởng Bộ Quốc phòng từ ngày 1-6.',
      'Tại lễ trao quyết định, Đại tướng Vương Thừa Chí, Bộ trưởng Bộ Quốc phòng, nói Thứ trưởng mới sẽ phụ trách hậu cần, kỹ thuật và công nghiệp quốc phòng.',
      'Thứ trưởng Hoàng Đình Giáp cho biết việc đầu tiên là rà lại các dự án dở dang theo Nghị quyết số 29-NQ/TW ngày 4-11-2013 của Ban Chấp hành Trung ương ở các trường quân sự.',
    ],
  },
  {
    url: 'https://www.qdnd.vn/quoc-phong-an-ninh/tin-tuc/quan-triet-nghi-quyet-ve-cong-nghiep-quoc-phong-701122',
    day: '2022-03-15',
    title: 'Quán triệt nghị quyết về công nghiệp quốc phòng',
    text: [
      'Sáng 15-3, Quân ủy Trung ương tổ chức hội nghị quán triệt Nghị quyết số 08-NQ/TW ngày 26-1-2022 của Bộ Chính trị về đẩy mạnh phát triển công nghiệp quốc phòng đến năm 2030 và những năm tiếp theo.',
      'Thượng tướng Hoàng Đình Giáp, Thứ trưởng Bộ Quốc phòng, trình bày những điểm mới của Nghị quyết số 08-NQ/TW: nhà máy được ký hợp đồng dài hạn, kỹ sư giỏi được trả lương theo sản phẩm.',
      'Trung tướng Đặng Thế Đoàn, Chính ủy Tổng cục Công nghiệp Quốc phòng, hứa sẽ đưa nghị quyết tới từng phân xưởng trước tháng sáu. Đại tá Kiều Văn Thuật, Giám đốc Nhà máy Z290, nêu ba kiến nghị.',
    ],
  },
  {
    url: 'https://nhandan.vn/thu-truong-bo-quoc-phong-lam-viec-tai-hoc-vien-quan-y-post745210.html',
    day: '2023-04-18',
    title: 'Thứ trưởng Bộ Quốc phòng làm việc tại Học viện Quân y',
    text: [
      'Ngày 18-4, Thượng tướng Hoàng Đình Giáp, Thứ trưởng Bộ Quốc phòng, làm việc với Học viện Quân y về việc thực hiện Nghị quyết số 1657-NQ/QUTW ngày 20-12-2022 của Quân ủy Trung ương.',
      'Thiếu tướng Đinh Thị Vóc, Giám đốc Học viện Quân y, báo cáo tiến độ bệnh viện thực hành bốn trăm giường. Theo Thiếu tướng Đinh Thị Vóc, phần thô đã xong bảy phần mười.',
      'Thượng tướng Hoàng Đình Giáp đề nghị học viện mở thêm lớp bác sĩ cho hải đảo ngay trong năm nay.',
    ],
  },
  {
    url: 'https://vnexpress.net/bo-quoc-phong-tra-loi-ve-cong-nghiep-luong-dung-4812309.html',
    day: '2024-11-05',
    title: 'Bộ Quốc phòng trả lời về công nghiệp lưỡng dụng',
    text: [
      'Trả lời báo chí chiều 5-11, Thượng tướng Hoàng Đình Giáp, Thứ trưởng Bộ Quốc phòng, nói hai năm qua mười một nhà máy đã bán hàng dân dụng theo tinh thần Nghị quyết số 08-NQ/TW ngày 26-1-2022 của Bộ Chính trị.',
      'Đại tá Kiều Văn Thuật, Giám đốc Nhà máy Z290, cho biết một phần ba doanh thu của nhà máy đến từ thiết bị tiết kiệm điện.',
    ],
  },
  {
    url: 'https://www.qdnd.vn/quoc-phong-an-ninh/tin-tuc/so-ket-ba-nam-cong-nghiep-quoc-phong-812210',
    day: '2025-08-21',
    title: 'Sơ kết ba năm phát triển công nghiệp quốc phòng',
    text: [
      'Sáng 21-8, Bộ Quốc phòng sơ kết ba năm thực hiện Nghị quyết số 08-NQ/TW ngày 26-1-2022 của Bộ Chính trị. Thượng tướng Hoàng Đình Giáp, Thứ trưởng Bộ Quốc phòng, chủ trì hội nghị.',
      'Trung tướng Đặng Thế Đoàn, Chính ủy Tổng cục Công nghiệp Quốc phòng, đọc báo cáo: bảy mục tiêu đạt, hai mục tiêu chậm vì thiếu vật liệu.',
      'Thượng tướng Hoàng Đình Giáp yêu cầu mỗi tháng báo cáo một lần về hai mục tiêu còn chậm.',
    ],
  },
];

/** A story as its newspaper would serve it. */
export function storyPage(address: string): ServedPage | undefined {
  const story = stories.find(({ url }) => url === address);
  if (!story) return undefined;
  const { url, day, title, text } = story;
  const about = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: day, url };
  return {
    html: `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<link rel="canonical" href="${url}"><meta property="og:type" content="article"><meta property="og:title" content="${title}">
<script type="application/ld+json">${JSON.stringify(about)}</script></head>
<body><main><article itemscope itemtype="https://schema.org/NewsArticle"><h1>${title}</h1><time datetime="${day}">${day}</time>
<div itemprop="articleBody" class="content">${text.map((one) => `<p>${one}</p>`).join('\n')}</div></article></main></body></html>`,
  };
}
