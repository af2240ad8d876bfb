import type { SiteRecipe } from './site-recipe';

/** qdnd.vn, the army's paper: the byline is the body's last line, photos stand in tables of two rows. */
export const qdnd: SiteRecipe = {
  name: 'qdnd',
  hosts: ['qdnd.vn'],
  marks: ['.post-summary.logo-online', '.post-head .post-subinfo', '.imgEditor .alt_imgEditor'],
  body: ['.post-content', '[itemprop="articleBody"]', '.article-detail', '.detail-content'],
  title: ['h1.post-title', '.post-title', 'h1'],
  lead: ['.post-summary', '.logo-online'],
  date: ['.post-date', '.post-subinfo'],
  captions: ['.imgEditor .alt_imgEditor', '.alt_imgEditor'],
  junk: ['.post-related', '.post-tags', '.box-comment'],
};
