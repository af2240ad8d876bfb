import type { SiteRecipe } from './site-recipe';

/** cand.com.vn, the police's paper: captions are called notes, related stories "contref". */
export const cand: SiteRecipe = {
  name: 'cand',
  hosts: ['cand.com.vn'],
  marks: ['.detail-content-body', '.box-title-detail.entry-title'],
  body: ['.detail-content-body', '.entry-content'],
  title: ['.box-title-detail', '.entry-title', 'h1'],
  lead: ['.desnews', '.box-des-detail', '.box-widget'],
  authors: ['.box-author'],
  date: ['.timepost'],
  captions: ['.contentimg .note'],
  junk: ['.contref', '.box-tag', '.box-related'],
};
