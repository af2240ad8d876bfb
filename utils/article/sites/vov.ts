import type { SiteRecipe } from './site-recipe';

/** vov.vn, the Voice of Vietnam; two systems are in use beside each other. */
export const vov: SiteRecipe = {
  name: 'vov',
  hosts: ['vov.vn'],
  marks: ['.article-content .text-long'],
  body: ['.article-content .text-long', '.text-long', '.detail--normal', '#article-body', '.article-content'],
  title: ['h1.article-title', '.article-title', '.vov-content h1', 'h1'],
  lead: ['.article-summary', '.detail__sapo', '.vov-content .sapo'],
  authors: ['.article-author', '.detail__author', '.main-contents .author .name'],
  date: ['.article-date .col-md-4', '.article-date', '.detail__time', '.vov-content .meta time'],
  captions: ['figure figcaption', '.media__caption', 'table.contentimg .fig'],
  junk: ['article.story', '.article-tags', '.article-related', '.embeded-entity .view-content'],
};
