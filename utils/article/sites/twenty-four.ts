import type { SiteRecipe } from './site-recipe';

/** 24h.com.vn: names say where a thing stands on the page. */
export const twentyFour: SiteRecipe = {
  name: '24h',
  hosts: ['24h.com.vn'],
  marks: ['.cate-24h-foot-arti-deta-content-main'],
  body: ['#article_body', '.cate-24h-foot-arti-deta-content-main', '.text-conent'],
  title: ['#article_title', 'h1.clrTit', '.baiviet-title', 'h1'],
  lead: ['#article_sapo', '.cate-24h-foot-arti-deta-sum', '.ctTp', '.baiviet-sapo'],
  authors: ['.nguontin'],
  date: ['.cate-24h-foot-arti-deta-cre-post', '.updTm', '.baiviet-ngay'],
  captions: ['.img_chu_thich_0407'],
  junk: ['.bv-lq', '.baiviet-bailienquan', '.sbNws', '.atclTit'],
};
