import type { SiteRecipe } from './site-recipe';

/** vietstock.vn: headline, lead, author, source and time stand once more in the body, each a paragraph of its own class. */
export const vietstock: SiteRecipe = {
  name: 'vietstock',
  hosts: ['vietstock.vn', 'fili.vn'],
  marks: ['#vst_detail'],
  body: ['#vst_detail'],
  title: ['h1.article-title', '.article-title'],
  lead: ['.pHead'],
  authors: ['.pAuthor'],
  date: ['.pPublishTimeSource', '.meta .date'],
  captions: ['.pCaption', 'table.img-content td.caption'],
  junk: ['.pSource', '.article-sharing'],
};
