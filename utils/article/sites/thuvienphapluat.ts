import type { SiteRecipe } from './site-recipe';

/** thuvienphapluat.vn: its news, and the texts of laws with their signatures. */
export const thuvienphapluat: SiteRecipe = {
  name: 'thuvienphapluat',
  hosts: ['thuvienphapluat.vn'],
  marks: [],
  body: ['#news-content', '.news-content', '.content1', '.cldivContentDocVn', 'article'],
  title: ['h1.title', 'article h1', 'h1'],
  lead: ['.sapo', 'article > strong'],
  date: ['.news-time', '.posted-date', 'time'],
  captions: ['figcaption'],
  junk: ['.box-related', '.news-related', '.contactus', '.tags'],
};
