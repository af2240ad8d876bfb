import type { SiteRecipe } from './site-recipe';

/** baotintuc.vn, the agency’s daily. */
export const baotintuc: SiteRecipe = {
  name: 'baotintuc',
  hosts: ['baotintuc.vn'],
  marks: ['.boxdetail .contents'],
  body: ['.boxdetail .contents', '.boxdetail', '.contents'],
  title: ['h1.detail-title', '.boxdetail h1', '.detail-left h1', 'h1'],
  lead: ['h2.sapo', '.sapo'],
  authors: ['.author strong', '.author'],
  date: ['.date-detail .txt', '.date .txt', '.date'],
  captions: ['figure figcaption', 'td.note'],
  junk: ['.list-news-relate', '.keysword'],
};
