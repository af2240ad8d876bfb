import type { SiteRecipe } from './site-recipe';

/** VCCorp's system, since about 2018: roles as attributes, widgets that say their type. Seen on tuoitre.vn, cafef.vn, vtv.vn. */
export const vccorp: SiteRecipe = {
  name: 'vccorp',
  hosts: [
    'tuoitre.vn',
    'nld.com.vn',
    'vtv.vn',
    'cafef.vn',
    'cafebiz.vn',
    'thanhnien.vn',
    'kenh14.vn',
    'genk.vn',
    'soha.vn',
  ],
  marks: ['.afcbc-body', '[data-role="content"]', '.VCSortableInPreviewMode'],
  body: ['[data-role="content"]', '.afcbc-body', '.detail-content', '#abb-content', '#abody', '#main-detail-body'],
  title: ['[data-role="title"]', 'h1.detail-title', 'h1.title', 'h1.details__headline', 'h1.article-title'],
  lead: ['[data-role="sapo"]', '.detail-sapo', '#chapeau', 'h2.sapo', 'p.sapo'],
  authors: ['.detail-author .name', '[data-role="author"]', '[itemprop="author"]', 'p.author'],
  date: ['[data-role="publishdate"]', '.detail-time', 'span.pdate'],
  captions: ['.PhotoCMS_Caption', '.VideoCMS_Caption', '.pswp-content__caption'],
  junk: ['[type^="Related"]', '.details__morenews', '.link-source-wrapper', '.detail-tab', '.detail-tags'],
};
