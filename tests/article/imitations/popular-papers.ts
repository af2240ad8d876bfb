import { b0, b1, b2, b3, b4, FIRST, LEAD, page, related, SECOND, TITLE } from '../story';
import type { Imitation } from './imitation';

/** Papers with many readers and many boxes. */
export const popularPapers: readonly Imitation[] = [
  {
    name: 'names that describe where a thing stands (24h.com.vn)',
    url: 'https://www.24h.com.vn/tin-tuc-trong-ngay/tram-bom-dong-moi-chay-thu-c46a1612345.html',
    html: page(`<div class="cate-24h-foot-arti-deta"><h1 class="clrTit bld tuht_show" id="article_title">${TITLE}</h1><div class="cate-24h-foot-arti-deta-info"><time class="cate-24h-foot-arti-deta-cre-post">Thứ Sáu, ngày 04/09/2026 09:15 AM (GMT+7)</time></div>
<h2 class="cate-24h-foot-arti-deta-sum" id="article_sapo">${LEAD}</h2><article class="cate-24h-foot-arti-deta-content-main" id="article_body">${b0}${b1}<p align="center"><img class="news-image" src="a.jpg"></p><p class="img_chu_thich_0407" style="text-align:center;"><em>${FIRST}</em></p>${b2}
<div class="bv-lq"><div class="tuht-dts">${related}</div></div>${b3}${b4}<p class="nguontin" style="text-align: right;">Theo Thái Lịch</p></article><div class="nguontin nguontinD">Nguồn: <a href="/s">https://danviet.example.vn/x</a></div></div>`),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'a photo and its caption in boxes that are not to be edited (vtcnews.vn)',
    url: 'https://vtcnews.vn/tram-bom-dong-moi-chay-thu-ar912345.html',
    html: page(`<section class="nd-detail"><header><h1 class="font28 bold lh-1-3">${TITLE}</h1><div class="mt15 gray-91 font14"><span class="time-update mr10 align-super">Thứ Sáu, 04/09/2026 09:15:42 +07:00</span></div></header>
<h2 class="font18 bold inline-nb"><strong class="cms-red">(VTC News) -</strong> ${LEAD}</h2><div class="edittor-content box-cont mt15 clearfix" itemprop="articleBody">${b0}${b1}<div class="expNoEdit"><figure class="expEdit"><img src="a.jpg"><figcaption class="expEdit"><p>${FIRST}</p></figcaption></figure></div>
<div class="expNoEdit"><img src="b.jpg"><div class="expEdit">${SECOND}</div></div>${b2}<div class="expNoEdit explus_related_1404022217"><h3>Đọc thêm</h3>${related}</div>${b3}${b4}<div class="author-make"><span>Thái Lịch</span></div></div></section>`),
    lead: `(VTC News) - ${LEAD}`,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:42+07:00',
    captions: [FIRST, SECOND],
  },
  {
    name: 'author, source and time in one row, related stories between lead and body (kenh14.vn, genk.vn)',
    url: 'https://kenh14.vn/tram-bom-dong-moi-chay-thu-20260904091512345.chn',
    html: page(`<div class="klw-body-top"><div class="kbwc-header"><h1 class="kbwc-title">${TITLE}</h1><div class="kbwc-meta"><span class="kbwcm-author">Thái Lịch,</span> <span class="kbwcm-source">Theo Đời sống Pháp luật</span> <span class="kbwcm-time" title="2026-09-04T09:15:00">09:15 04/09/2026</span></div></div>
<div class="klw-new-content"><h2 class="knc-sapo">${LEAD}</h2><div class="knc-relate-wrapper relationnews">${related}</div><div class="knc-content detail-content" id="ContentDetail">${b0}${b1}<div class="VCSortableInPreviewMode" type="Photo"><div><img src="a.jpg"></div><div class="PhotoCMS_Caption"><p>${FIRST}</p></div></div>${b2}${b3}<div class="VCSortableInPreviewMode link-content-footer" type="link-content-footer"><a href="/x">Kênh Đồng Mối khơi thông</a></div>${b4}</div></div></div>`),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'a list of authors, photo frames with a caption in a span (laodong.vn today)',
    url: 'https://laodong.vn/xa-hoi/tram-bom-dong-moi-chay-thu-1712345.ldo',
    html: page(`<article class="art"><h1 class="title">${TITLE}</h1><div class="m-bottom"><span class="author"><a href="/t1">THÁI LỊCH</a> - <a href="/t2">HÀ MƠ</a></span><span class="time">Thứ sáu, 04/09/2026 09:15 (GMT+7)</span></div><div class="chappeau"><p>${LEAD}</p></div>
<div class="art-body">${b0}${b1}<figure class="insert-center-image"><img src="a.jpg"><figcaption class="image-caption">${FIRST}</figcaption></figure>${b2}<div class="related-item"><a href="/x">Kênh Đồng Mối khơi thông, nước rút nhanh hơn mọi năm</a></div>${b3}${b4}</div><div class="lst-tags"><a href="/t1">trạm bơm</a></div></article>`),
    lead: LEAD,
    authors: ['THÁI LỊCH', 'HÀ MƠ'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'roles, two authors in boxes, a story in the body, a fold at its end (thanhnien.vn, nld.com.vn today)',
    url: 'https://nld.com.vn/tram-bom-dong-moi-chay-thu-196260904091512345.htm',
    html: page(
      `<div class="detail__cmain"><div class="detail-top"><a class="detail-cate" data-role="cate-name" href="/c">Thời sự</a></div><h1 class="detail-title" data-role="title">${TITLE}</h1><div class="detail-info"><div class="detail-author"><a class="name" href="/t1">Thái Lịch</a> - <a class="name" href="/t2">Hà Mơ</a></div><div class="detail-time" data-role="publishdate">04/09/2026 09:15</div></div>
<h2 class="detail-sapo" data-role="sapo">(NLĐO)- ${LEAD}</h2><div class="detail-cmain"><div class="detail-content afcbc-body" data-role="content" itemprop="articleBody">${b0}${b1}<figure class="VCSortableInPreviewMode" type="Photo"><div><img src="a.jpg"></div><figcaption class="PhotoCMS_Caption"><p data-placeholder="Nhập chú thích ảnh">${FIRST}</p></figcaption></figure>${b2}
<div class="VCSortableInPreviewMode" type="RelatedOneNews"><a href="/x"><img src="x.jpg"></a><div class="VCObjectBoxRelatedNewsItemSapo"><a href="/x">Kênh Đồng Mối khơi thông</a><p>Nước rút nhanh hơn mọi năm, đồng trũng cấy kịp trà muộn, bà con ba xã yên tâm.</p></div></div>${b3}<div class="VCSortableInPreviewMode" type="VideoStream"><video src="v.mp4"></video><div class="VideoCMS_Caption"><p>${SECOND}</p></div></div>${b4}<div class="readmore-body-box d-none"><span>Đọc tiếp</span></div></div></div></div>`,
      '<meta property="article:published_time" content="2026-09-04T09:15:00+07:00"><meta name="author" content="Báo Người Lao Động">',
    ),
    lead: `(NLĐO)- ${LEAD}`,
    authors: ['Thái Lịch', 'Hà Mơ'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST, SECOND],
  },
  {
    name: 'a lead called intro, a box of what is asked of readers among the paragraphs (nongnghiepmoitruong.vn)',
    onlyByRecipe: 'a question to readers among the paragraphs',
    url: 'https://nongnghiepmoitruong.vn/tram-bom-dong-moi-chay-thu-d712345.html',
    html: page(`<div class="detail"><h1 class="main-title">${TITLE}</h1><div class="detail-info"><span class="detail-author">Thái Lịch</span> <span class="detail-time">04/09/2026, 09:15 (GMT+7)</span></div><h2 class="main-intro detail-intro">${LEAD}</h2>
<div class="content" itemprop="articleBody">${b0}${b1}<figure class="image"><img src="a.jpg"><figcaption>${FIRST}</figcaption></figure>${b2}<div class="detail-box"><p>Bạn có ruộng ở ba xã ven đê, hãy kể cho tòa soạn nghe vụ mùa này nhà mình cấy được bao nhiêu sào và nước rút ra sao.</p></div>${b3}${b4}</div></div>`),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'an aggregator, which names whom it took the story from (baomoi.com)',
    url: 'https://baomoi.com/tram-bom-dong-moi-chay-thu-c51234567.epi',
    html: page(`<div class="article"><h1 class="article__header">${TITLE}</h1><div class="article__meta"><a class="source" href="/s">Báo Lạc Thượng</a><time class="time" datetime="2026-09-04T09:15:00+07:00">04/09/2026 09:15</time></div><div class="article__sapo">${LEAD}</div>
<div class="article__body"><div>${b0}</div><div>${b1}</div><p class="body-image"><img src="a.jpg"></p><p class="media-caption"><em>${FIRST}</em></p><div>${b2}</div><div>${b3}</div><div>${b4}</div><p class="body-author"><strong>Thái Lịch</strong></p></div><div class="bm-source"><a href="/s">Nguồn Lạc Thượng: https://baolacthuong.example.vn/x</a></div></div>`),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
];
