import { shownText } from '../body/live-text';

/** What we use of a page's JSON-LD article; empty where there is none or it cannot be read. */
export interface ArticleLd {
  readonly headline?: string;
  readonly description?: string;
  readonly published?: string;
  readonly section?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:^|\/)(?:[A-Z][A-Za-z]*)?(?:Article|BlogPosting|Report)$/;
/** A longer script is data for an application, not metadata. */
const LONGEST = 500_000;

/** Reads the first article of a page's JSON-LD; scripts that are no JSON are passed over. */
export function readArticleLd(document: Document): ArticleLd {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parse(script.textContent ?? ''));
    if (article) return fieldsOf(article);
  }
  return { authors: [] };
}

/** JSON as pages write it: comments around it and raw line breaks inside strings are forgiven. */
function parse(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  const bare = text
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')
    .replace(/\p{Cc}+/gu, ' ');
  try {
    return JSON.parse(bare);
  } catch {
    return undefined; // malformed on the page: the other sources of metadata stand in
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Looks at the value, the members of a list and of `@graph`, four levels deep. */
function articleIn(value: unknown, depth = 0): Fields | undefined {
  if (depth > 4) return undefined;
  if (Array.isArray(value)) {
    for (const member of value.slice(0, 50)) {
      const found = articleIn(member, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  if (!isFields(value)) return undefined;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value;
  return articleIn(value['@graph'], depth + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Editing systems escape JSON-LD as if it were HTML, some of them twice: "Ch&amp;#237;nh". */
function unescaped(text: string): string {
  const once = (s: string) =>
    s
      .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) =>
        String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
      )
      .replace(/&#(\d{1,7});/g, (_, digits: string) => String.fromCodePoint(Math.min(Number(digits), 0x10ffff)))
      .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '');
  return text.includes('&') ? once(once(text)) : text;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? shownText(unescaped(value)) || undefined : undefined;
}

function namesOf(value: unknown): readonly string[] {
  return [value]
    .flat()
    .map((one) => textOf(isFields(one) ? one.name : one))
    .filter((name): name is string => name !== undefined);
}

function fieldsOf(article: Fields): ArticleLd {
  const [headline, description] = [textOf(article.headline), textOf(article.description)];
  const [published, section] = [textOf(article.datePublished), textOf([article.articleSection].flat()[0])];
  const publisher = namesOf(article.publisher)[0];
  return {
    authors: namesOf(article.author),
    ...(headline && { headline }),
    ...(description && { description }),
    ...(published && { published }),
    ...(section && { section }),
    ...(publisher && { publisher }),
  };
}
