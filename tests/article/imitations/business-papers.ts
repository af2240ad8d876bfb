import { b0, b1, b2, b3, b4, FIRST, LEAD, page, related, SECOND, TITLE } from '../story';
import type { Imitation } from './imitation';

/** Papers on the economy, whose pages stand among boards of shares. */
export const businessPapers: readonly Imitation[] = [
  {
    name: 'headline, lead, byline, source and time once more as paragraphs of the body (vietstock.vn)',
    url: 'https://vietstock.vn/2026/09/tram-bom-dong-moi-chay-thu-761-1456789.htm',
    html: page(`<div class="article-scroll"><h1 class="article-title">${TITLE}</h1><div class="meta"><span class="date">2 giờ trước</span></div>
<div class="article-sharing"><a href="#">Chia sẻ</a></div><div id="vst_detail" itemprop="articleBody"><p class="pTitle">${TITLE}</p><p class="pHead">${LEAD}</p>
<p class="pBody">${b0.slice(3)}<p class="pBody">${b1.slice(3)}<table class="img-content"><tbody><tr><td><img src="a.jpg"></td></tr><tr><td class="pCaption">${FIRST}</td></tr></tbody></table>
<p class="pBody">${b2.slice(3)}<p class="pBody">${b3.slice(3)}<p class="pBody">${b4.slice(3)}<p class="pAuthor"><a href="/tac-gia">Thái Lịch</a></p><p class="pSource right">FILI</p><p class="pPublishTimeSource right">- 09:15 04/09/2026</p></div>
<div class="article-sharing">Chia sẻ</div></div>`),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'the body is the main element, lead a heading, clock before the day (vneconomy.vn)',
    url: 'https://vneconomy.vn/tram-bom-dong-moi-chay-thu.htm',
    html: page(
      `<div class="article-header"><h1 class="article-header__title">${TITLE}</h1><div class="article-meta"><a class="article-meta__author" href="/t">Thái Lịch</a><time class="article-meta__time">09:15, 04/09/2026</time></div></div>
<main id="article-editor" class="article-content"><h4 class="article-content__lead">${LEAD}</h4>${b0}${b1}<figure><img src="a.jpg"><figcaption>${FIRST}</figcaption></figure>${b2}
<section class="box-news"><h3><a href="/x">Kênh Đồng Mối khơi thông, nước rút nhanh hơn mọi năm</a></h3></section><div class="container-adv">Quảng cáo</div>${b3}${b4}<div class="article-tags"><h5>Từ khóa:</h5><a href="/t1">trạm bơm</a><a href="/t2">lúa mùa</a></div></main>`,
      '<meta property="article:published_time" content="2026-09-04T09:15:00+07:00"><meta property="og:type" content="article">',
    ),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'fields as attributes (vneconomy.vn a few years before)',
    url: 'https://vneconomy.vn/tram-bom-dong-moi-chay-thu-20260904.htm',
    html: page(`<div class="detail__main"><h1 class="detail__title" data-field="title">${TITLE}</h1><div class="detail__author" data-field="author"><strong>Thái Lịch</strong> - </div><div class="detail__meta" data-field="publishdate">09:15 04/09/2026</div>
<figure class="detail__avatar" data-field="avatar"><img src="a.jpg"><figcaption>${FIRST}</figcaption></figure><div class="detail__summary" data-field="sapo"><p>${LEAD}</p></div><div class="detail__content" data-field="body">${b0}${b1}${b2}${b3}${b4}</div></div>`),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'clock and day on two sides of a bar, photo frames with the name of a preview (vietnambiz.vn)',
    url: 'https://vietnambiz.vn/tram-bom-dong-moi-chay-thu-20269490915123.htm',
    html: page(`<div class="vnbcb-wrapper"><h1 class="vnbcb-title" data-role="title">${TITLE}</h1><div class="vnbcba"><span class="vnbcba-author">Thái Lịch</span><span class="vnbcba-time" data-role="publishdate">09:15 | 04/09/2026</span></div><div class="vnbcbc-sapo" data-role="sapo">${LEAD}</div>
<div class="vnbcbc-body vceditor-content" data-role="content">${b0}${b1}<div class="VnBizPreviewMode" type="Photo"><img src="a.jpg"><div class="PhotoCMS_Caption"><p>${FIRST}</p></div></div>${b2}<div class="VnBizPreviewMode" type="RelatedNews">${related}</div>${b3}${b4}<p style="text-align: right;"><strong>Theo Thái Lịch</strong></p></div></div>`),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'a long form header, boxes called by one letter (nguoiquansat.vn, hanoimoi.vn, congly.vn)',
    url: 'https://nguoiquansat.vn/tram-bom-dong-moi-chay-thu-212345.html',
    html: page(
      `<div class="c-news-detail"><div class="b-maincontent normal-article-content"><article class="entry entry-no-padding"><div class="sc-longform-header"><h1 class="sc-longform-header-title block-sc-title">${TITLE}</h1><p class="sc-longform-header-sapo block-sc-sapo">${LEAD}</p><div class="sc-longform-header-meta"><span class="sc-longform-header-author block-sc-author">Thái Lịch</span> <span class="sc-longform-header-date block-sc-publish-time">04/09/2026 - 09:15</span></div></div>
${b0}${b1}<figure class="image"><img src="a.jpg"><figcaption>${FIRST}</figcaption></figure>${b2}<div class="sc-hightlight-box"><h3>Đọc thêm</h3>${related}</div>${b3}${b4}<div class="c-box"><div class="c-box__title"><span class="c-box__title__name">Bài liên quan</span></div><div class="c-box__content">${related}</div></div><div class="sc-empty-layer"></div></article></div></div>`,
      '<meta property="og:type" content="article">',
    ),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'related stories as one linked paragraph each, label before the lead (tinnhanhchungkhoan.vn)',
    url: 'https://www.tinnhanhchungkhoan.vn/tram-bom-dong-moi-chay-thu-post345678.html',
    html: page(
      `<div class="article"><h1 class="article__header cms-title">${TITLE}</h1><div class="article__meta"><a class="author cms-author" href="/t">Thái Lịch</a><time class="time" datetime="2026-09-04T09:15:48+0700">04/09/2026 09:15</time><meta class="cms-date" itemprop="datePublished" content="2026-09-04T09:15:48+0700"></div>
<div class="article__sapo cms-desc">(ĐTCK) ${LEAD}</div><figure class="article__avatar"><img src="a.jpg"><figcaption>${FIRST}</figcaption></figure><div class="article__body cms-body" itemprop="articleBody">${b0}<div class="ads_middle"><div id="adsWeb_1"></div></div>${b1}<a class="cms-relate" href="/x">..&gt;&gt; Kênh Đồng Mối khơi thông, nước rút nhanh hơn mọi năm</a>${b2}
<table class="picture"><tbody><tr><td><img src="b.jpg"></td></tr><tr><td class="caption"><p>${SECOND}</p></td></tr></tbody></table>${b3}${b4}<div class="article__tag"><a href="/t1">trạm bơm</a></div></div></div>`,
    ),
    lead: `(ĐTCK) ${LEAD}`,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:48+07:00',
    captions: [FIRST, SECOND],
  },
  {
    name: 'a clock of 24 hours with an afternoon behind it, a board of shares in the body (cafef.vn)',
    url: 'https://cafef.vn/tram-bom-dong-moi-chay-thu-188260904171500678.chn',
    html: page(
      `<div class="left_cate totalcontentdetail"><h1 class="title" data-role="title">${TITLE}</h1><p class="dateandcat"><span class="pdate" data-role="publishdate">04-09-2026 - 17:15 PM</span><a class="cat" data-role="cate-name" href="/c">Vĩ mô</a></p><div class="w640"><p class="sapo" data-role="sapo">${LEAD}</p>
<div class="contentdetail"><div id="mainContent" class="detail-content afcbc-body" data-role="content"><div class="chisochungkhoan" style="display:none">LTB: Giá hiện tại Thay đổi Xem hồ sơ</div>${b0}${b1}<figure class="VCSortableInPreviewMode" type="Photo"><img src="a.jpg"><figcaption class="PhotoCMS_Caption"><p>${FIRST}</p></figcaption></figure>
<div id="listNewsInContent"><h3>TIN MỚI</h3>${related}</div>${b2}${b3}<div class="tindnd"><a href="/x">Kênh Đồng Mối khơi thông</a></div>${b4}</div></div></div><div class="t-contentdetail content_source"><p class="author">Theo Thái Lịch</p><p class="source">An ninh Tiền tệ</p></div><div class="link-source-wrapper"><a>Link bài gốc</a> <span>Lấy link!</span><span>https://anninhtiente.example.vn/x</span></div></div>`,
      '<meta property="article:published_time" content="2026-09-04T17:15:00">',
    ),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T17:15:00+07:00',
    captions: [FIRST],
  },
];
