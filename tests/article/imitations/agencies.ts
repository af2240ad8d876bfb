import { BODY, b0, b1, b2, b3, b4, FIRST, LEAD, page, related, SECOND, TITLE } from '../story';
import type { Imitation } from './imitation';

/** The agency and what belongs to it, and radio and television. */
export const agencies: readonly Imitation[] = [
  {
    name: 'paragraphs that are bare texts between breaks, label before the lead (bnews.vn)',
    url: 'https://bnews.vn/tram-bom-dong-moi-chay-thu/412345.html',
    html: page(`<div class="lr-detail"><h1 class="font-42">${TITLE}</h1><div class="lr-meta"><span class="lr-time">04/09/2026 | 09:15</span></div><div class="lr-ct"><div class="lr-summary-post">BNEWS ${LEAD}</div>
${BODY[0]}<br><br>${BODY[1]}<br><br><div class="insertImage"><img src="a.jpg"><div class="img-caption">${FIRST}</div></div>${BODY[2]}<br><br><div class="editor_inpage"><div id="divAdmicro_inpage">Quảng cáo</div></div>${BODY[3]}<br><br>${BODY[4]}<div class="lr-author">Thái Lịch/Bnews/vnanet.vn</div></div></div>`),
    lead: `BNEWS ${LEAD}`,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'an entry under a top and a middle (bnews.vn before)',
    url: 'https://bnews.vn/tram-bom-dong-moi-chay-thu/112345.html',
    html: page(`<div class="post-detail"><div class="post-top-entry"><h1>${TITLE}</h1><div class="post-author"><span>Thái Lịch - 09:15 04/09/2026</span></div></div><div class="post-sum-entry"><h2>BNEWS ${LEAD}</h2></div>
<div class="post-ct-entry"><div class="post-mid-entry"><figure><img src="a.jpg"><figcaption>${FIRST}</figcaption></figure></div>${b0}${b1}${b2}<p>&gt;&gt;&gt;<a href="/x">Kênh Đồng Mối khơi thông, nước rút nhanh hơn mọi năm</a></p>${b3}${b4}</div></div>`),
    lead: `BNEWS ${LEAD}`,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'a heading as the lead, the source after the author (baotintuc.vn)',
    url: 'https://baotintuc.vn/xa-hoi/tram-bom-dong-moi-chay-thu-20260904091512345.htm',
    html: page(`<div class="detail-left"><div class="date-detail"><span class="txt">Thứ Sáu, 04/09/2026 09:15</span></div><h1 class="detail-title">${TITLE}</h1><h2 class="sapo">${LEAD}</h2>
<div class="boxdetail"><div class="contents">${b0}${b1}<table class="image contentimg" align="center"><tbody><tr><td><img src="a.jpg"></td></tr><tr><td class="note">${FIRST}</td></tr></tbody></table>${b2}${b3}${b4}</div></div><div class="author"><strong>Thái Lịch (TTXVN)</strong></div><div class="keysword"><span>Từ khóa:</span><a href="/t1">trạm bơm,</a><a href="/t2">lúa mùa,</a></div>
<div class="list-news-relate">${related}</div></div>`),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
  {
    name: 'the agency signs below the body (vietnamplus.vn)',
    url: 'https://www.vietnamplus.vn/tram-bom-dong-moi-chay-thu-post1012345.vnp',
    html: page(
      `<div class="main-col content-col"><div class="breadcrumb"><a href="/c">Xã hội</a></div><h1 class="article__title cms-title">${TITLE}</h1><div class="article__sapo cms-desc">${LEAD}</div><div class="article__meta"><a class="author cms-author" href="/t"><span>Thái Lịch</span></a><time class="time" datetime="2026-09-04T09:15:00+0700">04/09/2026 09:15</time><meta class="cms-date" itemprop="datePublished" content="2026-09-04T09:15:00+0700"></div>
<figure class="article__avatar"><img class="cms-photo" src="a.jpg"><figcaption>${SECOND}</figcaption></figure><div class="article__body zce-content-body cms-body" itemprop="articleBody">${b0}${b1}<div class="article-photo"><a class="photo"><img src="b.jpg"></a><span class="fig">${FIRST}</span></div>${b2}<article class="story story--text"><h2 class="story__heading"><a href="/x">Kênh Đồng Mối khơi thông</a></h2><div class="story__summary">Nước rút nhanh hơn mọi năm, đồng trũng cấy kịp trà muộn, bà con ba xã yên tâm.</div></article>${b3}${b4}<div class="article__source">(TTXVN/Vietnam+)</div></div></div>`,
    ),
    lead: LEAD,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [SECOND, FIRST],
  },
  {
    name: 'a label in the lead, author under the body (vov.vn of one system)',
    url: 'https://vov.vn/xa-hoi/tram-bom-dong-moi-chay-thu-post1293496.vov',
    html: page(`<div class="detail-wrap"><h1 class="article-title mb-0">${TITLE}</h1><div class="detail__meta"><span class="detail__time">Thứ Sáu, 09:15, 04/09/2026</span></div><div class="detail__sapo">VOV.VN - ${LEAD}</div>
<div class="detail detail--normal">${b0}${b1}<div class="media media--image"><img src="a.jpg"><div class="media__caption">${FIRST}</div></div>${b2}<div class="embeded-entity"><div class="view-content"><a href="/x">Kênh Đồng Mối khơi thông</a></div></div>${b3}${b4}</div><div class="detail__author"><a href="/t">Thái Lịch/VOV.VN</a></div></div>`),
    lead: `VOV.VN - ${LEAD}`,
    authors: ['Thái Lịch'],
    publishedAt: '2026-09-04T09:15:00+07:00',
    captions: [FIRST],
  },
];
