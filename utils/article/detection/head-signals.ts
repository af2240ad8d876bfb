import type { Signal } from './signal';

const ARTICLE_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(?:News|Reportage[A-Za-z]*|Analysis[A-Za-z]*|Opinion[A-Za-z]*|Review[A-Za-z]*|Tech)?Article"|"BlogPosting"/;
const LIST_TYPE = /"@type"\s*:\s*\[?\s*"(?:ItemList|CollectionPage|SearchResultsPage)"/;
const PUBLISHED =
  'meta[property="article:published_time"],meta[name="article:published_time"],meta[name="pubdate"],meta[itemprop="datePublished"],meta[itemprop="datepublished"],meta[property="article:published"],time[itemprop="datePublished"]';
/** What the titles of error, login and search pages say; articles, too, are about logging in and about nobody found. */
const ERROR_TITLE =
  /^\s*(?:404|đăng nhập|kết quả tìm kiếm)|404 not found|không tìm thấy (?:trang|nội dung|kết quả|bài)|page not found|trang không tồn tại/i;

/** What the head says; `og:type` alone is worth little, since home pages claim it too. */
export function headSignals(document: Document): readonly Signal[] {
  const signals: Signal[] = [];
  let article = false;
  let list = false;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = (script.textContent ?? '').slice(0, 20_000);
    article ||= ARTICLE_TYPE.test(text) && !LIST_TYPE.test(text);
    list ||= LIST_TYPE.test(text);
  }
  if (article) signals.push(['json-ld-article', 2.5]);
  else if (list) signals.push(['json-ld-list', -1]);
  if (document.querySelector(PUBLISHED)) signals.push(['published-time', 1.5]);
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type === 'article') signals.push(['og-article', 0.5]);
  if (ERROR_TITLE.test(document.querySelector('title')?.textContent ?? '')) signals.push(['title-error', -4]);
  return signals;
}
