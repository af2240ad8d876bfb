import type { SiteRecipe } from './site-recipe';

/** vov.vn, the Voice of Vietnam; two systems are in use beside each other. */
export const vov: SiteRecipe = {
  name: 'vov',
  hosts: ['vov.vn'],
  marks: ['.article-content .text-long'],
  body: ['.article-content .text-long', '.text-long', '.detail--normal', '.article-content'],
  title: ['h1.article-title', '.article-title', 'h1'],
  lead: ['.article-summary', '.detail__sapo'],
  authors: ['.article-author'],
  date: ['.article-date .col-md-4', '.article-date'],
  captions: ['figure figcaption'],
  junk: ['.article-tags', '.article-related', '.embeded-entity .view-content'],
};
