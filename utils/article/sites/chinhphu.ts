import type { SiteRecipe } from './site-recipe';
import { vccorp } from './vccorp';

/** The Government's own papers and pages, on VCCorp's system with headlines and sources of their own. */
export const chinhphu: SiteRecipe = {
  ...vccorp,
  name: 'chinhphu',
  hosts: ['chinhphu.vn', 'baochinhphu.vn'],
  marks: [],
  title: ['[data-role="title"]', 'h1.detail-title', 'h1.title'],
  lead: ['[data-role="sapo"]', '.detail-sapo'],
};
