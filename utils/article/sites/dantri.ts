import type { SiteRecipe } from './site-recipe';

/** dantri.com.vn: singular pages since 2021, e-magazines, and since 2026 one bare article element. */
export const dantri: SiteRecipe = {
  name: 'dantri',
  hosts: ['dantri.com.vn'],
  marks: ['.singular-content', '#desktop-in-article', '.e-magazine__body'],
  body: ['.singular-content', '#desktop-in-article', '.e-magazine__body', '.dt-news__content', '#divNewsContent'],
  title: ['h1.title-page', 'h1.e-magazine__title', '.dt-news__title', 'article h1', 'h1'],
  lead: ['h2.singular-sapo', '.singular-sapo', '.e-magazine__sapo', '.dt-news__sapo', 'article > h2'],
  authors: ['.author-name', '.dt-news__author'],
  date: ['time.author-time[datetime]', 'article time[datetime]', '.author-time', '.dt-news__time'],
  captions: ['figure.image figcaption', 'figcaption'],
  junk: ['.react-relate', '.dt-news__related', '.news-tag', '.tags-wrap', '.inner-article'],
};
