import type { SiteRecipe } from './site-recipe';

/** Zing's news, znews.vn today: everything is called `the-article-…`, photos stand in tables. */
export const zing: SiteRecipe = {
  name: 'zing',
  hosts: ['znews.vn', 'zingnews.vn', 'zing.vn'],
  marks: ['.the-article-body'],
  body: ['.the-article-body'],
  title: ['h1.the-article-title', '.the-article-title'],
  lead: ['.the-article-summary'],
  authors: ['.the-article-credit .author', '.the-article-author .author', '.the-article-meta .the-article-author'],
  date: ['.the-article-publish', '.the-article-meta time'],
  captions: ['table.picture .pCaption', 'figure.picture figcaption'],
  junk: ['.inner-article', '.the-article-tags', '.the-article-related', '.z-widget-corona'],
};
