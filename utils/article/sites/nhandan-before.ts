import type { SiteRecipe } from './site-recipe';

/** nhandan.com.vn, as nhandan.vn was until 2021; its pages live on in archives and links. */
export const nhandanBefore: SiteRecipe = {
  name: 'nhandan-before',
  hosts: ['nhandan.com.vn'],
  marks: ['.box-detail .item-container'],
  body: ['.item-container', '.detail-content-body'],
  title: ['.box-title-detail', 'h1'],
  lead: ['.sapo', '.box-des-detail'],
  authors: ['.box-author'],
  date: ['.date-created', '.icon_date_top'],
  captions: ['.image-caption', '.contentimg .note'],
  junk: ['.box-widget', '.item-related'],
};
