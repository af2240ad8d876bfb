import type { SiteRecipe } from './site-recipe';

/** MasterCMS, whose tables hold photos and stories of the same paper: baodautu.vn, baoquocte.vn, thoibaotaichinhvietnam.vn. */
export const mastercms: SiteRecipe = {
  name: 'mastercms',
  hosts: [
    'baodautu.vn',
    'baoquocte.vn',
    'thoibaotaichinhvietnam.vn',
    'thoibaonganhang.vn',
    'congthuong.vn',
    'laodongthudo.vn',
    'tapchicongthuong.vn',
  ],
  marks: ['.__MASTERCMS_CONTENT', '.MASTERCMS_TPL_TABLE', '.__mb_article_in_image'],
  body: [
    '.__MASTERCMS_CONTENT',
    '#content_detail_news',
    '.edittor-content',
    '.post-content',
    '.article-detail-content',
  ],
  title: ['.title-detail', 'h1.article-detail-title', '.article-detail-title', '.post-title'],
  lead: ['.sapo_detail', '.article-detail-desc', '.post-desc', '.detail-sapo', '.article-desc'],
  authors: ['.author-share-top .author', '.article-detail-author'],
  date: [
    '.author-share-top',
    '.article-detail-date',
    '.article-date',
    '.post-time',
    '.post-publish-time',
    '.format_date',
  ],
  captions: ['.media-caption', '.MASTERCMS_TPL_TABLE figcaption'],
  junk: ['.__mb_article_in_image', '.__MB_ARTICLE_A', '.article-detail-relate'],
};
