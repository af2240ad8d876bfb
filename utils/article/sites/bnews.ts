import type { SiteRecipe } from './site-recipe';

/** bnews.vn, the agency’s paper on the economy; paragraphs may be bare texts between breaks. */
export const bnews: SiteRecipe = {
  name: 'bnews',
  hosts: ['bnews.vn'],
  marks: ['.lr-summary-post', '.post-top-entry + .post-sum-entry'],
  body: ['.lr-ct', '.post-ct-entry', '.article__content'],
  title: ['.post-top-entry h1', 'h1.font-42', '.article__title', 'h1'],
  lead: ['.lr-summary-post', '.post-sum-entry', '.article__sapo'],
  authors: ['.lr-author', '.post-author'],
  date: ['.lr-time', '.post-author', 'time[datetime]'],
  captions: ['.insertImage .img-caption', '.insertImage figcaption', 'figure figcaption'],
  junk: ['.editor_inpage', '.article__related', '.article__box--related', '.article__other'],
};
