import { BODY, b0, b1, b2, b3, b4, FIRST, LEAD, p, page, related, TITLE } from '../story';
import type { Imitation } from './imitation';

/** Papers and portals of the Party, the army, ministries and provinces. */
export const partyAndState: readonly Imitation[] = [
  {
    name: 'day and clock in boxes of their own, the source beside the author (baoquocte.vn, congthuong.vn)',
    url: 'https://congthuong.vn/tram-bom-dong-moi-chay-thu-412345.html',
    html: page(`<div class="article-detail fw lt mb clearfix"><h1 class="article-detail-title f0">${TITLE}</h1><div class="article-detail-info"><span class="article-detail-author">Thái Lịch</span><span class="article-date"><span class="format_date">04/09/2026</span> <span class="format_time">09:15</span></span></div><div class="article-detail-desc fw lt f0 mb clearfix"><p>${LEAD}</p></div>
<div class="__MASTERCMS_CONTENT fw lt f1 mb clearfix"><div id="__MB_MASTERCMS_EL_3">${b0}<table class="__mb_article_in_image"><tbody><tr><td><a href="/x"><img src="x.jpg"></a></td><td><a href="/x">Kênh Đồng Mối khơi thông</a><p>Nước rút nhanh hơn mọi năm, đồng trũng cấy kịp trà muộn, bà con ba xã yên tâm.</p></td></tr></tbody></table>${b1}<table class="MASTERCMS_TPL_TABLE" align="center"><tbody><tr><td><img src="a.jpg"></td></tr><tr><td>${FIRST}</td></tr></tbody></table>${b2}${b3}${b4}</div></div><div class="article-detail-source">Nguồn: Báo Lạc Thượng</div></div>`),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'a portal of the Ministry of Defence: bold lead inside the body, day before the clock (mod.gov.vn)',
    url: 'https://mod.gov.vn/vn/chi-tiet/sa-ttsk/sa-tt-qpan/tram-bom-dong-moi-chay-thu',
    html: page(
      `<div class="sa-detail"><div class="article-title"><h1>${TITLE}</h1></div><div class="article-date">04/09/2026 09:15:00 SA</div><div class="article-content"><div class="ExternalClass0A"><p style="text-align:justify"><strong>${LEAD}</strong></p>${b0}${b1}<p style="text-align:center"><img src="a.jpg" alt=""></p><p style="text-align:center"><em>${FIRST}</em></p>${b2}${b3}${b4}<p style="text-align:right"><strong>Thái Lịch</strong></p></div></div><div class="tin-khac"><h3>Các tin khác</h3>${related}</div></div>`,
    ),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'a journal of the army: long date with zone, stops below the body (tapchiqptd.vn)',
    url: 'http://tapchiqptd.vn/vi/tin-tuc-su-kien/tram-bom-dong-moi-chay-thu/21345.html',
    html: page(`<div class="detail-news"><div class="datetime">Thứ Sáu, 04/09/2026, 09:15 (GMT+7)</div><h1>${TITLE}</h1><div class="social-share"><a>Facebook</a></div><div class="detail-content-news"><p><strong>${LEAD}</strong></p>${b0}${b1}<table align="center"><tbody><tr><td><img src="a.jpg"></td></tr><tr><td><em>${FIRST}</em></td></tr></tbody></table>${b2}${b3}${b4}<p style="text-align: right;"><strong>THÁI LỊCH</strong></p><p style="text-align: right;"><em>Nguồn: qdnd.vn</em></p></div>
<div>TAG</div><div><a href="/t1">trạm bơm</a></div><div>Ý KIẾN BẠN ĐỌC (0)</div><div>CÁC TIN, BÀI ĐÃ ĐƯA</div>${related}<div>TIÊU ĐIỂM</div>${related}</div>`),
    lead: LEAD,
    authors: ['THÁI LỊCH'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'label in bold before the lead, photo and caption in one centred paragraph (dangcongsan.vn, xaydungdang.org.vn)',
    url: 'https://dangcongsan.vn/thoi-su/tram-bom-dong-moi-chay-thu-681234.html',
    html: page(
      `<div class="detail-post"><div class="lbPublishedDate">Thứ sáu, 04/09/2026 09:15 (GMT+7)</div><h1 class="post-tilte detail-title">${TITLE}</h1><div class="post-summary"><strong>(ĐCSVN) -</strong> ${LEAD}</div><div class="post-content">${b0}${b1}<p align="center" class="image"><img src="a.jpg"><br><em>${FIRST}</em></p>${b2}${b3}${b4}<div class="author-name">Thái Lịch</div></div><div class="print-mail"><a>In trang</a></div></div>`,
    ),
    lead: `(ĐCSVN) - ${LEAD}`,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'alt text repeats the headline before each caption, views and address in the text (baothaibinh.com.vn)',
    url: 'https://baothaibinh.com.vn/tin-tuc/4/121234/tram-bom-dong-moi-chay-thu',
    html: page(
      `<div class="detail"><h2 class="tieude">${TITLE}</h2><div class="ngay">Thứ sáu, 04.09.2026 | 09:15:43</div><div class="xem">1.401 lượt xem</div><div class="chapeau"><b>${LEAD}</b></div><div class="noidung">${b0}<div class="anh"><p>${TITLE}</p><img src="a.jpg" alt="${TITLE}"><p>${FIRST}</p></div>${b1}${b2}${b3}${b4}<p><b>Thái Lịch</b></p></div><div>https://baothaibinh.com.vn/tin-tuc/4/121234/tram-bom</div><div>• Từ khóa</div>${related}</div>`,
      `<meta property="og:title" content="${TITLE}">`,
    ),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:43+07:00',
    captions: [FIRST],
  },
  {
    name: 'a list of the site above a question of law and its answers (thuvienphapluat.vn, luatvietnam.vn)',
    url: 'https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/thoi-su-phap-luat/chinh-sach-moi/81234/tram-bom-dong-moi-chay-thu',
    html: page(
      `<article class="news"><h1 class="title">${TITLE}</h1><div class="posted-date">04/09/2026 09:15 AM</div><div class="author-name">Thái Lịch</div><strong class="sapo">${LEAD}</strong><section class="news-content" id="news-content">${b0}${b1}<p style="text-align:center"><img src="a.jpg"></p><p style="text-align:center"><em>${FIRST}</em></p>${b2}<h2>1. Ai trả tiền điện</h2>${b3}${b4}</section><div class="box-related">${related}</div><div class="contactus">Mọi thắc mắc về nội dung này, xin gửi về hộp thư của tòa soạn.</div></article>`,
    ),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
    headings: ['1. Ai trả tiền điện'],
  },
  {
    name: 'a province: classes of a style sheet only (baoninhbinh.org.vn)',
    url: 'https://baoninhbinh.org.vn/tram-bom-dong-moi-chay-thu-281234.htm',
    html: page(
      `<div class="max-w-7xl"><h1 class="header-title text-4xl font-bold font-serif max-md:text-2xl mb-2">${TITLE}</h1><div class="flex text-sm"><span>Thứ Sáu, 04/09/2026</span><span>09:15 GMT+7</span></div><div class="font-bold text-lg">${LEAD}</div><div id="content_detail" class="text-justify">${p(BODY[0], ' class="my-2"')}${b1}<div class="flex flex-col items-center"><img src="a.jpg"><p class="text-center italic text-sm">${FIRST}</p></div>${b2}${b3}${b4}<p class="text-right font-bold">Bài, ảnh: Thái Lịch</p></div></div>`,
    ),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
];
