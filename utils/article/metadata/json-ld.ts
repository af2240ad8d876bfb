import { shownText } from '../body/live-text';
import { parseLd } from './ld-json';
import { unescaped } from './ld-text';

/** What we use of a page's JSON-LD article; empty where there is none or it cannot be read. */
export interface ArticleLd {
  readonly headline?: string;
  readonly description?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly section?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** Names of the page's breadcrumbs, outermost first. */
  readonly breadcrumbs: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:^|\/)(?:[A-Z][A-Za-z]*)?(?:Article|BlogPosting|Report)$/;
type Test = (types: readonly unknown[]) => boolean;

const isArticle: Test = (types) => types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
const isBreadcrumbs: Test = (types) => types.includes('BreadcrumbList');

/** Reads the first article of a page's JSON-LD, and its breadcrumbs; scripts that are no JSON are passed over. */
export function readArticleLd(document: Document): ArticleLd {
  let article: Fields | undefined;
  let trail: Fields | undefined;
  for (const script of document.getElementsByTagName('script')) {
    if (script.getAttribute('type') !== 'application/ld+json') continue;
    const value = parseLd(script.textContent ?? '');
    article ??= find(value, isArticle);
    trail ??= find(value, isBreadcrumbs);
  }
  return { ...(article ? fieldsOf(article) : { authors: [] }), breadcrumbs: trail ? crumbsOf(trail) : [] };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Looks at the value, the members of lists and of `@graph`, and what a page is mainly about, four levels deep. */
function find(value: unknown, test: Test, depth = 0): Fields | undefined {
  if (depth > 4) return undefined;
  if (Array.isArray(value)) {
    for (const member of value.slice(0, 50)) {
      const found = find(member, test, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  if (!isFields(value)) return undefined;
  if (test([value['@type']].flat())) return value;
  return find(value['@graph'], test, depth + 1) ?? find(value.mainEntity, test, depth + 1);
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

function fieldsOf(article: Fields): Omit<ArticleLd, 'breadcrumbs'> {
  const [headline, description] = [textOf(article.headline), textOf(article.description)];
  const [published, modified] = [textOf(article.datePublished), textOf(article.dateModified)];
  const section = textOf([article.articleSection].flat()[0]);
  const publisher = namesOf(article.publisher)[0];
  return {
    authors: namesOf(article.author),
    ...(headline && { headline }),
    ...(description && { description }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(section && { section }),
    ...(publisher && { publisher }),
  };
}

function crumbsOf(trail: Fields): readonly string[] {
  const items = [trail.itemListElement].flat().filter(isFields);
  const nameOf = (item: Fields) => textOf(item.name) ?? (isFields(item.item) ? textOf(item.item.name) : undefined);
  return items.map(nameOf).filter((name) => name !== undefined);
}
