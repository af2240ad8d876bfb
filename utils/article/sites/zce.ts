import type { SiteRecipe } from './site-recipe';

/** The zce system of nhandan.vn and others: `cms-` names on title, description and body. */
export const zce: SiteRecipe = {
  name: 'zce',
  hosts: [
    'nhandan.vn',
    'sggp.org.vn',
    'tienphong.vn',
    'plo.vn',
    'vietnamplus.vn',
    'baohatinh.vn',
    'baogialai.com.vn',
    'baolaocai.vn',
    'anninhthudo.vn',
    'tinnhanhchungkhoan.vn',
    'mattran.org.vn',
  ],
  marks: ['.zce-content-body', 'h1.cms-title', '.article__body.cms-body'],
  body: [
    '.zce-content-body',
    '.article__body.cms-body',
    '.article__body',
    '[itemprop="articleBody"]',
    '.article-body',
    '.cms-body',
  ],
  title: ['h1.cms-title', 'h1.article__title', 'h1.article__header', '.article__title', '#headline'],
  lead: ['.cms-desc', '.article__sapo', '.article__desc', '.article-sapo'],
  authors: ['.article__author .name', '.article__author', '.cms-author'],
  date: ['.article__meta time[datetime]', '.cms-date'],
  captions: [
    '.article__avatar figcaption',
    '.article-avatar figcaption',
    'figure figcaption',
    '.cms-photo-caption',
    '.article-photo .fig',
    'table.picture .caption',
  ],
  junk: ['article.story', '.article__tag', '.article__share', '.cms-relate', '.article-relate'],
};
