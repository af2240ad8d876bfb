import type { SiteRecipe } from './site-recipe';

/** laodong.vn: photo frames are divs, the lead is called "abs". */
export const laodong: SiteRecipe = {
  name: 'laodong',
  hosts: ['laodong.vn', 'laodong.com.vn', 'nguoilaodong.vn'],
  marks: ['.insert-center-image'],
  body: ['[itemprop="articleBody"]', '.article-content', '.art-body', '.detail-content'],
  title: ['h1.title', 'h1'],
  lead: ['.abs', '.chappeau'],
  authors: ['.article-meta .author', '.art-author', '.author-wrapper .author', '.author'],
  date: ['.article-meta time', '.article-meta .time', 'span.time'],
  captions: [
    '.insert-center-image .image-caption',
    '.article__avatar figcaption',
    'figure figcaption',
    '.imgCon .description',
  ],
  junk: ['.lst-thread', '.art-related', '.keywords'],
};
