import type { SiteRecipe } from './site-recipe';

/** vietnamnet.vn, since about 2021. */
export const vietnamnet: SiteRecipe = {
  name: 'vietnamnet',
  hosts: ['vietnamnet.vn', 'infonet.vietnamnet.vn'],
  marks: ['h1.content-detail-title', '.vnn-content-image', '#maincontent.maincontent'],
  body: ['#maincontent', '.maincontent.main-content', '.main-content', '#ArticleContent'],
  title: ['h1.content-detail-title', '.content-detail-title', 'h1.title'],
  lead: ['h2.content-detail-sapo', '.content-detail-sapo', '.bold.ArticleLead'],
  authors: ['.article-detail-author-wrapper .name', '.article-detail-author .name'],
  date: ['.publish-date', '.bread-crumb-detail__time'],
  captions: ['figure.vnn-content-image figcaption', 'figcaption'],
  junk: ['.inner-article', '.insert-wiki-content', '.article-relate', '.vnn-related'],
};
