import DOMPurify from 'dompurify';
import { completeAddresses, type KeptPicture, linkPictures, withholdAddress } from './saved-pictures';

/** What an article is made of. Frames and forms are no text; the library asks the network for nothing. */
const TAGS = [
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'pre', 'br', 'hr'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'figure', 'figcaption', 'img'],
  ...['a', 'b', 'strong', 'i', 'em', 'u', 's', 'sub', 'sup', 'small', 'span', 'div', 'section', 'article', 'q', 'time'],
];

const ATTRIBUTES = ['href', 'src', 'alt', 'lang', 'dir', 'colspan', 'rowspan', 'datetime', 'title'];

/**
 * Saved HTML as nodes that can be put into one of our own pages: the only place where HTML becomes DOM.
 *
 * No script, style, frame or form; links open elsewhere and are those of the web alone. A picture is shown if it lies in
 * the HTML itself or was `kept` (by its address), and is a link otherwise, which a reader may follow. `base` is the article's own
 * address.
 */
export function sanitizeArticle(
  html: string,
  base?: string,
  kept: ReadonlyMap<string, KeptPicture> = new Map(),
): DocumentFragment {
  const purifier = DOMPurify();
  purifier.addHook('beforeSanitizeAttributes', (node) => completeAddresses(node, base));
  purifier.addHook('afterSanitizeAttributes', withholdAddress);
  // A frameset in the place of the body leaves DOMPurify with none, and it answers null: with a body begun there is one.
  const fragment = purifier.sanitize(`<body>${html}`, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^https?:\/\//i,
    RETURN_DOM_FRAGMENT: true,
  });
  linkPictures(fragment, kept);
  for (const link of fragment.querySelectorAll('a')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  return fragment;
}
