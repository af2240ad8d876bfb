import type { SiteRecipe } from './site-recipe';

/** The system of nguoiquansat.vn, hanoimoi.vn, congly.vn and others: a longform header inside the article element, boxes called by one letter. */
export const longform: SiteRecipe = {
  name: 'longform',
  hosts: ['nguoiquansat.vn', 'hanoimoi.vn', 'congly.vn', 'diendandoanhnghiep.vn', 'nguoiduatin.vn'],
  marks: ['.sc-longform-header', '.c-news-detail .entry', '.b-maincontent .entry'],
  body: ['.c-news-detail article.entry', '.b-maincontent article.entry', 'article.entry', '.b-maincontent', '.entry'],
  title: ['.sc-longform-header-title', '.block-sc-title', '.c-detail-head__title'],
  lead: ['.sc-longform-header-sapo', '.block-sc-sapo', '.c-detail-head__sapo'],
  authors: ['.sc-longform-header-author', '.block-sc-author', '.c-detail-head__author'],
  date: ['.sc-longform-header-date', '.block-sc-publish-time', '.c-detail-head__time'],
  junk: ['.c-box', '.sc-hightlight-box', '.sc-empty-layer'],
};
