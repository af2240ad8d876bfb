import { BODY, b0, b1, b2, b3, b4, FIRST, LEAD, page, related, TITLE } from '../story';
import type { Imitation } from './imitation';

/** Systems of the tens, whose pages live on in archives, links and collections. */
export const olderYears: readonly Imitation[] = [
  {
    name: 'a label and a place in the lead, tags and a poll in the body (dantri.com.vn until 2020)',
    url: 'https://dantri.com.vn/xa-hoi/tram-bom-dong-moi-chay-thu-20160904091512345.htm',
    html: page(`<div id="ctl00_IDContent_ctl00_divContent"><div class="box26"><span class="fr fon7 mr2 tt-capitalize">Thứ sáu, 04/09/2016 - 09:15</span></div><h1 class="fon31 mgb15">${TITLE}</h1><h2 class="fon33 mt1 sapo"><span>Dân trí</span> ${LEAD}</h2>
<div id="divNewsContent" class="fon34 mt3 mr2 fon43 detail-content">${b0}${b1}<div class="VCSortableInPreviewMode" type="photo"><div><img src="a.jpg"></div><div class="PhotoCMS_Caption"><p>${FIRST}</p></div></div>${b2}${b3}${b4}<p style="text-align: right;"><strong>Thái Lịch</strong></p><div class="news-tag"><span>Tag :</span> <a href="/t1">trạm bơm</a></div></div></div>`),
    lead: `Dân trí ${LEAD}`,
    authors: ['Thái Lịch'],
    publishedAt: '2016-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'a first line in bold as lead, boxes of a sponsor (vietnamnet.vn until 2021)',
    url: 'https://vietnamnet.vn/vn/thoi-su/tram-bom-dong-moi-chay-thu-712345.html',
    html: page(`<div class="ArticleDetail"><h1 class="title f-22 c-3e">${TITLE}</h1><div class="ArticleDateTime"><span class="ArticleDate right">04/09/2019&nbsp;&nbsp; 09:15 GMT+7</span></div><div id="ArticleContent" class="ArticleContent"><div class="bold ArticleLead"><p><span>- </span>${LEAD}</p></div>${b0}${b1}<table class="ImageBox image center"><tbody><tr><td><img src="a.jpg"></td></tr><tr><td class="image_desc">${FIRST}</td></tr></tbody></table>${b2}
<div class="inner-article"><a href="/x"><img src="x.jpg"><div class="title">Kênh Đồng Mối khơi thông, nước rút nhanh hơn mọi năm</div></a></div>${b3}${b4}<p style="text-align: right;"><strong>Thái Lịch</strong></p><div class="box-taitro"><a href="/x">Tài trợ</a></div></div></div>`),
    lead: `- ${LEAD}`,
    authors: ['Thái Lịch'],
    publishedAt: '2019-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'the lead a heading of the sapo, paragraphs of class Normal, table of a photo (vnexpress.net until 2018)',
    url: 'https://vnexpress.net/tin-tuc/thoi-su/tram-bom-dong-moi-chay-thu-3812345.html',
    html: page(`<section class="sidebar_1"><header class="clearfix"><span class="time left">Thứ sáu, 4/9/2015, 09:15 (GMT+7)</span></header><h1 class="title_news_detail mb10">${TITLE}</h1><h2 class="description">${LEAD}</h2><article class="content_detail fck_detail width_common block_ads_connect">${BODY.slice(
      0,
      2,
    )
      .map((t) => `<p class="Normal">${t}</p>`)
      .join('')}
<table class="tplCaption" align="center"><tbody><tr><td><img src="a.jpg"></td></tr><tr><td class="Image">${FIRST}</td></tr></tbody></table>${BODY.slice(
      2,
    )
      .map((t) => `<p class="Normal">${t}</p>`)
      .join(
        '',
      )}<p class="Normal"><strong>&gt;&gt; <a href="/x">Kênh Đồng Mối khơi thông, nước rút nhanh hơn mọi năm</a></strong></p><p class="author_mail"><strong>Thái Lịch</strong></p></article><div class="related_news">${related}</div></section>`),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2015-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'author after the label, date in a bar of tools (tuoitre.vn until 2018)',
    url: 'https://tuoitre.vn/tin/chinh-tri-xa-hoi/20160904/tram-bom-dong-moi-chay-thu/1162345.html',
    html: page(
      `<section class="detail-content"><div class="tool-bar"><span class="date">04/09/2016 09:15 GMT+7</span></div><h1 class="title-2">${TITLE}</h1><h2 class="txt-head">TTO - ${LEAD}</h2><div class="fck">${b0}${b1}<table class="desc_image slide_content" align="center"><tbody><tr><td><img src="a.jpg"></td></tr><tr><td class="caption"><p class="caption">${FIRST}</p></td></tr></tbody></table>${b2}${b3}${b4}</div><div class="author">THÁI LỊCH - HÀ MƠ</div><div class="block-key">${related}</div></section>`,
    ),
    lead: `TTO - ${LEAD}`,
    authors: ['THÁI LỊCH', 'HÀ MƠ'],
    publishedAt: '2016-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'author last in the body, related boxes under names of their own (nld.com.vn until 2021)',
    url: 'https://nld.com.vn/thoi-su/tram-bom-dong-moi-chay-thu-20180904091512345.htm',
    html: page(
      `<div class="contenttotal"><div class="titledetail"><h1>${TITLE}</h1></div><div class="ngayxuatban">04-09-2018 - 09:15 AM | Thời sự</div><p class="sapo">(NLĐO)- ${LEAD}</p><div id="divNewsContent" class="contentdetail">${b0}<div class="tlqdetail">${related}</div>${b1}<div class="VCSortableInPreviewMode" type="Photo"><img src="a.jpg"><div class="PhotoCMS_Caption"><p>${FIRST}</p></div></div>${b2}${b3}${b4}<div class="nguon-tin-detail"><span>Thái Lịch</span></div></div></div>`,
    ),
    lead: `(NLĐO)- ${LEAD}`,
    authors: ['Thái Lịch'],
    publishedAt: '2018-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'a headline by its id, paragraphs in boxes (tienphong.vn until 2020)',
    url: 'https://www.tienphong.vn/xa-hoi/tram-bom-dong-moi-chay-thu-1312345.tpo',
    html: page(
      `<div class="main-article"><header class="article-header"><h1 class="headline" id="headline">${TITLE}</h1><p class="byline-dateline"><time>04/09/2018 09:15 GMT+7</time></p></header><p class="article-sapo cms-desc">TPO - ${LEAD}</p><figure class="article-avatar"><img src="a.jpg"><figcaption>${FIRST}</figcaption></figure><div class="article-body cms-body">${BODY.map((t) => `<div>${t}</div>`).join('')}<div class="article-author cms-author">Thái Lịch</div></div></div>`,
    ),
    lead: `TPO - ${LEAD}`,
    authors: ['Thái Lịch'],
    publishedAt: '2018-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'photos in a table of notes, the byline beside the source (vov.vn until 2020)',
    url: 'https://vov.vn/xa-hoi/tram-bom-dong-moi-chay-thu-812345.vov',
    html: page(
      `<div class="vov-content"><div class="meta"><time datetime="2018-09-04T09:15:00">09:15, 04/09/2018</time></div><h1>${TITLE}</h1><div class="sapo">VOV.VN - ${LEAD}</div><div class="main-contents"><div id="article-body">${b0}${b1}<table class="contentimg"><tbody><tr><td><img src="a.jpg"></td></tr><tr><td class="fig">${FIRST}</td></tr></tbody></table>${b2}<article class="story"><h3><a href="/x">Kênh Đồng Mối khơi thông</a></h3></article>${b3}${b4}</div><div class="author"><span class="name">Thái Lịch</span>/<span class="source">VOV.VN</span></div></div></div>`,
    ),
    lead: `VOV.VN - ${LEAD}`,
    authors: ['Thái Lịch'],
    publishedAt: '2018-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'two rows of a photo editor in the body (qdnd.vn until 2022)',
    url: 'https://www.qdnd.vn/kinh-te/cac-van-de/tram-bom-dong-moi-chay-thu-612345',
    html: page(
      `<div class="article-detail"><div class="post-head"><h1 class="post-title">${TITLE}</h1><div class="post-subinfo">Thứ sáu, 04/09/2020 - 09:15</div></div><div class="post-summary logo-online">QĐND Online - ${LEAD}</div><div class="post-content" itemprop="articleBody">${b0}${b1}<div class="imgEditor"><img src="a.jpg"><div class="alt_imgEditor">${FIRST}</div></div>${b2}${b3}${b4}<p style="text-align:right">Tin, ảnh: THÁI LỊCH</p><p>* Mời bạn đọc vào chuyên mục Kinh tế xem các tin, bài liên quan.</p></div></div>`,
    ),
    lead: `QĐND Online - ${LEAD}`,
    authors: ['THÁI LỊCH'],
    publishedAt: '2020-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
];
