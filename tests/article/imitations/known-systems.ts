import { BODY, b0, b1, b2, b3, b4, FIRST, LEAD, p, page, related, SECOND, TITLE } from '../story';
import type { Imitation } from './imitation';

/** The systems that most papers stand on, and one portal of an agency. */
export const knownSystems: readonly Imitation[] = [
  {
    name: 'paragraphs in bare divs, lead and caption in boxes of their own (thanhnien.vn in 2017)',
    url: 'https://thanhnien.vn/thoi-su/tram-bom-dong-moi-chay-thu-871234.html',
    html: page(`<div class="pagewrap"><div class="l-content"><h1 class="details__headline">${TITLE}</h1>
<div class="meta"><h4>Thái Lịch</h4><time>09:15 - 04/09/2017</time></div><div id="chapeau" class="sapo">${LEAD}</div>
<div id="abody" class="cms-body detail"><div>${BODY[0]}</div><div>${BODY[1]}</div>
<div><table class="imagefull"><tbody><tr><td><img src="a.jpg"></td></tr><tr><td><div class="imgcaption"><p>${FIRST}</p></div></td></tr></tbody></table></div>
<div>${BODY[2]}</div><div>${BODY[3]}</div><div>${BODY[4]}</div><div class="details__morenews"><h2>Tin liên quan</h2>${related}</div></div></div></div>`),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2017-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'a headline that is no h1, author and date in one line, photo tables (baodautu.vn)',
    url: 'https://baodautu.vn/tram-bom-dong-moi-chay-thu-d123456.html',
    html: page(`<div class="main"><div class="title-detail">${TITLE}</div><div class="author-share-top"><a class="author">Thái Lịch</a> - 04/09/2026 09:15</div>
<div class="sapo_detail">${LEAD}</div><div id="content_detail_news">${b0}${b1}
<table class="MASTERCMS_TPL_TABLE"><tbody><tr><td><img src="a.jpg"></td></tr><tr><td class="media-caption">${FIRST}</td></tr></tbody></table>
${b2}${b3}<table class="__mb_article_in_image"><tbody><tr><td>${related}</td></tr></tbody></table>${b4}</div></div>`),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'roles as attributes, two authors joined by a dash (vtv.vn)',
    url: 'https://vtv.vn/tram-bom-dong-moi-chay-thu-100260904091500123.htm',
    html: page(
      `<div class="main"><h1 class="title" data-role="title">${TITLE}</h1><p class="author" itemprop="author">Thái Lịch - Hà Mơ</p><span class="time" data-role="publishdate">Thứ sáu, ngày 04/09/2026 - 09:15</span>
<h2 class="sapo" data-role="sapo">${LEAD}</h2><div class="detail-content afcbc-body" data-role="content">${b0}
<figure class="VCSortableInPreviewMode" type="Photo"><img src="a.jpg"><figcaption class="PhotoCMS_Caption"><p data-placeholder="x">${FIRST}</p></figcaption></figure>
${b1}${b2}<div class="VCSortableInPreviewMode" type="RelatedOneNews"><a href="/x"><span>Kênh Đồng Mối khơi thông, nước rút nhanh hơn mọi năm</span></a></div>${b3}${b4}
<p>* Mời quý độc giả theo dõi các chương trình đã phát sóng trên VTVGo!</p></div></div>`,
      '<meta property="article:published_time" content="2026-09-04T09:15:00">',
    ),
    lead: LEAD,
    authors: ['Thái Lịch', 'Hà Mơ'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'lead photo outside the body, photo frames that are divs (laodong.vn)',
    url: 'https://laodong.vn/xa-hoi/tram-bom-dong-moi-chay-thu-1234567.ldo',
    html: page(`<div class="wrapper"><h1 class="title">${TITLE}</h1><div class="article-meta"><span class="author">THÁI LỊCH</span><span class="time">Thứ sáu, 04/09/2026 09:15 (GMT+7)</span></div>
<div class="chappeau abs"><p>${LEAD}</p></div><figure class="article__avatar"><img src="a.jpg"><figcaption>${FIRST}</figcaption></figure>
<div class="art-body article-content">${b0}${b1}<div class="insert-center-image"><img src="b.jpg"><div class="image-caption">${SECOND}</div></div>${b2}${b3}${b4}</div></div>`),
    lead: LEAD,
    authors: ['THÁI LỊCH'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST, SECOND],
  },
  {
    name: 'lead deep in grid boxes, byline with a sign after a slash (vov.vn)',
    url: 'https://vov.vn/xa-hoi/tram-bom-dong-moi-chay-thu-post1123456.vov',
    html: page(`<div class="row"><h1 class="article-title">${TITLE}</h1><div class="row article-date"><div class="col-md-4">Thứ Sáu, 09:15, 04/09/2026</div></div>
<div class="row article-summary"><div class="col-lg-8"><div>VOV.VN - ${LEAD}</div></div></div>
<div class="row article-content"><div class="text-long">${b0}${b1}<figure><img src="a.jpg"><figcaption>${FIRST}</figcaption></figure>${b2}${b3}${b4}</div></div>
<div class="article-author">Thái Lịch/VOV.VN</div></div>`),
    lead: `VOV.VN - ${LEAD}`,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'captions called notes, related links inside the body (cand.com.vn)',
    url: 'https://cand.com.vn/doi-song/tram-bom-dong-moi-chay-thu-i712345/',
    html: page(`<div class="section-content"><h1 class="box-title-detail entry-title">${TITLE}</h1><div class="timepost">Thứ Sáu, 04/09/2026, 09:15</div><div class="box-des-detail desnews"><p>${LEAD}</p></div>
<div class="detail-content-body">${b0}${b1}<div class="contentimg"><img src="a.jpg"><div class="note">${FIRST}</div></div>${b2}<div class="contref"><a href="/x">Kênh Đồng Mối khơi thông, nước rút nhanh hơn mọi năm</a></div>${b3}${b4}<div class="box-author"><strong>Thái Lịch</strong></div></div></div>`),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'everything in one article element, label before the lead, date as attribute (dantri.com.vn in 2026)',
    url: 'https://dantri.com.vn/thoi-su/tram-bom-dong-moi-chay-thu-20260904091500999.htm',
    html: page(`<main><article><h1>${TITLE}</h1><div><div class="author-name"><a href="/t">Thái Lịch</a></div><time datetime="2026-09-04 09:15">Thứ sáu, 04/09/2026 - 09:15</time></div>
<h2>(Dân trí) - ${LEAD}</h2><div id="desktop-in-article">${b0}${b1}<figure class="image"><img src="a.jpg"><figcaption><p>${FIRST}</p></figcaption></figure>${b2}${b3}${b4}</div></article></main>`),
    lead: `(Dân trí) - ${LEAD}`,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'the system before (nhandan.com.vn until 2021)',
    onlyByRecipe: 'a poll among the paragraphs',
    url: 'https://nhandan.com.vn/doi-song/tram-bom-dong-moi-chay-thu-664321/',
    html: page(`<div class="box-detail"><h1 class="box-title-detail">${TITLE}</h1><div class="date-created">Thứ Sáu, 04/09/2026, 09:15</div><div class="sapo">NDĐT - ${LEAD}</div>
<div class="item-container">${b0}${b1}<div class="contentimg"><img src="a.jpg"><div class="image-caption">${FIRST}</div></div>${b2}<div class="box-widget"><p>Theo bạn, trạm bơm có đủ sức tiêu nước cho cả ba xã trong một trận mưa lớn như ba năm trước hay không, hãy chọn một ý.</p></div>${b3}${b4}</div><div class="box-author"><strong>Thái Lịch</strong></div></div>`),
    lead: `NDĐT - ${LEAD}`,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'one box of text and line breaks, everything inside a form (old portals of agencies)',
    url: 'https://lacthuong.example.gov.vn/Pages/chi-tiet-tin.aspx?ItemID=20411',
    html: page(`<form id="aspnetForm" action="/"><div class="tieude"><h1>${TITLE}</h1></div><div class="ngay">Ngày đăng: 04/09/2026</div><div class="noidung"><b>${LEAD}</b><br><br>${BODY[0]}<br><br>${BODY[1]}<br>
<div style="text-align:center"><img src="a.jpg"><br><i>${FIRST}</i></div>${BODY[2]}<br><br>${BODY[3]}<br><br>${BODY[4]}<br><br><b>Tin, ảnh: Thái Lịch</b></div></form>`),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04',
    captions: [FIRST],
  },
  {
    name: 'published time and author in JSON-LD only, publisher as author elsewhere',
    url: 'https://baomoi.example.vn/tram-bom-dong-moi-chay-thu-c50123456.epi?utm_source=zalo&zarsrc=30',
    html: page(
      `<div class="page"><h1>${TITLE}</h1><h3 class="bm-lead">${LEAD}</h3><div class="content-body">${b0}${b1}${p(`<img src="a.jpg">`)}${p(`<em>${FIRST}</em>`)}${b2}${b3}${b4}</div></div>`,
      `<meta name="author" content="Báo Lạc Thượng"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"x","datePublished":"2026-09-04T02:15:00Z","author":{"@type":"Person","name":"Thái Lịch"},"publisher":{"@type":"Organization","name":"Báo Lạc Thượng"}}]}</script>`,
    ),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
];
