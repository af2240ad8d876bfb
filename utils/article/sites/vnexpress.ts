import type { SiteRecipe } from './site-recipe';

/** vnexpress.net and its pages for sections; until 2019 the headline had another class. */
export const vnexpress: SiteRecipe = {
  name: 'vnexpress',
  hosts: ['vnexpress.net', 'ngoisao.net', 'ngoisao.vnexpress.net'],
  marks: ['.fck_detail'],
  body: ['article.fck_detail', '.fck_detail', '.content_detail', '#article_content'],
  title: ['h1.title-detail', 'h1.title_news_detail', '.title_news h1', '.title_news_detail'],
  lead: ['p.description', 'h2.description', '.short_intro', '.lead_detail'],
  authors: ['.author_mail strong', '.author_mail', '.author'],
  date: ['span.date', '.time'],
  captions: ['figure.tplCaption figcaption', 'table.tplCaption .Image', '.desc_cation'],
  junk: [
    '.box-tinlienquanv2',
    '.list-news',
    '.box_brief_info',
    '#box_tinlienquan',
    '.width_common.box-related',
    '.banner-ads',
  ],
};
