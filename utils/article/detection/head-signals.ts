import type { Signal } from './signal';

const ARTICLE_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(?:News|Reportage[A-Za-z]*|Analysis[A-Za-z]*|Opinion[A-Za-z]*|Review[A-Za-z]*|Tech)?Article"|"BlogPosting"/;
const LIST_TYPE = /"@type"\s*:\s*\[?\s*"(?:ItemList|CollectionPage|SearchResultsPage)"/;
const PUBLISHED: ReadonlySet<string | undefined> = new Set([
  'article:published_time',
  'article:published',
  'pubdate',
  'datepublished',
]);
/** What the titles of error, login and search pages say; articles, too, are about logging in and about nobody found. */
const ERROR_TITLE =
  /^\s*(?:404|đăng nhập|kết quả tìm kiếm)|404 not found|không tìm thấy (?:trang|nội dung|kết quả|bài)|page not found|trang không tồn tại/i;

const TOLD = 'script[type="application/ld+json"],meta,time,title';

/** What the head says; `og:type` alone is worth little, since home pages claim it too. */
export function headSignals(document: Document): readonly Signal[] {
  const signals: Signal[] = [];
  let article = false;
  let list = false;
  // One search of the page for all of them: at the first look no browser keeps lists of tags yet.
  const found = [...document.querySelectorAll(TOLD)];
  const named = (tag: string) => found.filter((element) => element.localName === tag);
  for (const script of named('script')) {
    const text = (script.textContent ?? '').slice(0, 20_000);
    article ||= ARTICLE_TYPE.test(text) && !LIST_TYPE.test(text);
    list ||= LIST_TYPE.test(text);
  }
  if (article) signals.push(['json-ld-article', 2.5]);
  else if (list) signals.push(['json-ld-list', -1]);
  const metas = named('meta');
  const isDate = (element: Element) =>
    ['property', 'name', 'itemprop'].some((key) => PUBLISHED.has(element.getAttribute(key)?.toLowerCase()));
  if (metas.some(isDate) || named('time').slice(0, 50).some(isDate)) signals.push(['published-time', 1.5]);
  const type = metas.find((meta) => meta.getAttribute('property') === 'og:type');
  if (type?.getAttribute('content') === 'article') signals.push(['og-article', 0.5]);
  if (ERROR_TITLE.test(named('title')[0]?.textContent ?? '')) signals.push(['title-error', -4]);
  return signals;
}
