import { hidingStyle } from './hiding-style';

/** Elements whose insides are never the article's words. */
export const SKIPPED =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|SVG|CANVAS|BUTTON|SELECT|TEXTAREA|INPUT|NAV|FOOTER|VIDEO|AUDIO|MENU|DIALOG)$/i;

/** Elements that stand in a line of text. */
const INLINE: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE SOURCE META LINK'.split(
    ' ',
  ),
);

/** True for elements that begin a line of their own; unknown (custom) elements do. */
export function isBlock(element: Element): boolean {
  return !INLINE.has(element.tagName.toUpperCase());
}

/** Class and id in one string, for telling boxes by their names. */
export function boxName(element: Element): string {
  const id = element.getAttribute('id') ?? '';
  const name = element.getAttribute('class') ?? '';
  return id || name ? `${name} ${id}` : '';
}

/**
 * Boxes of related stories, comments, sharing, tags and advertisements, by the words their names are made of, English and
 * romanized Vietnamese as the editing systems write them.
 */
const JUNK_BOX =
  /(?:^|[\s_-]|(?<=[a-z])(?=[A-Z]))(?:related?|relate[ds]?-?news|react-relate|lien-?quan|tin-?lien-?quan|tinlienquan|knd|comments?|binh-?luan|box-?comment|share|sharemxh|social|breadcrumbs?|bread-crumb|tags?|tag-?detail|keywords?|tu-?khoa|ads?|adv|advert[a-z]*|banner|sponsor[a-z]*|newsletter|subscribe|morenews|more-?news|most-?view[a-z]*|xem-?nhieu|tin-?moi|tindnd|list-?news-?in-?content|rating|vote|copylink|link-?source[a-z-]*|box-?link|inner-article|story|tooltip|login|pagination|sidebar|topbar-sticky|follow[a-z]*|gg-?news|tts|tool-?bar|social-bar|player|footer|popup|modal)(?=$|[\s_-]|\d|[A-Z])/;
const RELATED_TYPE = /^Related/i;

/** True for a box that no word of an article stands in. */
export function isJunkBox(element: Element): boolean {
  const name = boxName(element);
  if (name !== '' && JUNK_BOX.test(name)) return true;
  return RELATED_TYPE.test(element.getAttribute('type') ?? '');
}

/** True for what the page does not show, as far as its attributes say. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && hidingStyle.test(style);
}

const CAPTION_NAME =
  /(?:^|[\s_-])(?:cap|caption|captions|figcaption|pcaption|image-caption|img-caption|photo-caption|media-caption|ck_legend|legend|alt_imgeditor|chu-?thich(?:-anh)?|chuthich|imagecaption|image__caption|(?:photo|video)cms_caption|wp-caption-text|image-desc|desc-image|picture-caption)(?=$|[\s_-])/i;

/** A caption only beside an image. */
const NOTE_NAME = /(?:^|[\s_-])note(?=$|[\s_-])/i;

/** True for boxes named as captions. */
export function isCaptionBox(element: Element): boolean {
  const name = boxName(element);
  if (name === '') return false;
  return CAPTION_NAME.test(name) || (NOTE_NAME.test(name) && element.parentElement?.querySelector('img') != null);
}

const AUTHOR_NAME = /(?:^|[\s_-])(?:author[a-z]*|tac-?gia|byline|credit|nguoi-?viet|signature)(?=$|[\s_-])/i;

/** True for boxes named as bylines. */
export function isAuthorBox(element: Element): boolean {
  const name = boxName(element);
  return (name !== '' && AUTHOR_NAME.test(name)) || element.getAttribute('itemprop') === 'author';
}

const LEAD_NAME =
  /(?:^|[\s_-])(?:sapo[a-z]*|lead|desc|description|summary|chapeau|abs|abstract|standfirst|singular-sapo|excerpt|intro|post-summary|article-summary|desnews|trich-?dan|tom-?tat)(?=$|[\s_-])/i;

/** True for boxes named as leads. */
export function isLeadBox(element: Element): boolean {
  const name = boxName(element);
  return (name !== '' && LEAD_NAME.test(name)) || element.getAttribute('data-role') === 'sapo';
}

/** True for the place name some papers set before a lead ("Lào Cai" of vnexpress.net), which is no part of it. */
export function isLocationStamp(element: Element): boolean {
  return /location-stamp/.test(element.getAttribute('class') ?? '');
}

const BODY_BOX =
  '[itemprop="articleBody"],[data-role="content"],.cms-body,.fck_detail,.article-body,.article__body,.detail-content,.entry-content,.singular-content,.e-magazine__body,.maincontent,.post-content,.article-content,.content-detail';

/** The nearest box around an element that editing systems name as the body; the element itself where there is none. */
export function bodyBox(element: Element): Element {
  return element.closest(BODY_BOX) ?? element;
}
