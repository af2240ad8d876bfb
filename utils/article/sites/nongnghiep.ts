import type { SiteRecipe } from './site-recipe';

/** nongnghiepmoitruong.vn, until 2025 nongnghiep.vn: the lead is called an intro, the body is one of schema.org's. */
export const nongnghiep: SiteRecipe = {
  name: 'nongnghiep',
  hosts: ['nongnghiepmoitruong.vn', 'nongnghiep.vn'],
  marks: ['.main-intro.detail-intro'],
  body: ['.content[itemprop="articleBody"]', '.detail-content'],
  title: ['h1.main-title', 'h1'],
  lead: ['.detail-intro', '.main-intro'],
  authors: ['.detail-author'],
  date: ['.detail-time', 'time'],
  captions: ['figure figcaption'],
  junk: ['.detail-box', '.box-poll'],
};
