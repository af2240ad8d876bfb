import type { SiteRecipe } from './site-recipe';

/** vneconomy.vn: since 2024 the main element is the body; before, fields were attributes. */
export const vneconomy: SiteRecipe = {
  name: 'vneconomy',
  hosts: ['vneconomy.vn'],
  marks: ['main#article-editor'],
  body: ['#article-editor', '[data-field="body"]', '.contentdetail'],
  title: ['h1.article-header__title', '[data-field="title"]', 'h1.detail__title', 'h1.title'],
  lead: ['.article-content__lead', '[data-field="sapo"]', '.detail__summary', '.news-sapo', '.sapo'],
  authors: ['.article-meta__author', '[data-field="author"] strong', '.detail__author'],
  date: ['.article-meta__time', '[data-field="publishdate"]', '.detail__meta'],
  captions: ['.detail__avatar figcaption', 'figure figcaption'],
  junk: ['.container-adv', '.article-tags', '.box-news'],
};
