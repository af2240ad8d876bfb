import type { SiteRecipe } from './site-recipe';

/** vtcnews.vn and vtc.vn: named by a style sheet; photos and other stories stand in boxes of one name. */
export const vtcnews: SiteRecipe = {
  name: 'vtcnews',
  hosts: ['vtcnews.vn', 'vtc.vn'],
  marks: ['.edittor-content .expNoEdit', '.explus_related_1404022217'],
  body: ['.edittor-content', '#content_detail', '.content-wrapper'],
  title: ['h1.font28', '.col-single h1', 'header h1', 'h1'],
  lead: ['h2.font18', '.single-excerpt', '.excerpt'],
  authors: ['.author-make'],
  date: ['.time-update', '.post-date'],
  captions: ['.expNoEdit figcaption', '.expNoEdit div.expEdit'],
  junk: ['.explus_related_1404022217', '.adbro-sm', '.single-tags'],
};
