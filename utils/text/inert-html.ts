/** Elements that run, load a document into the page or steer it; what stands in them goes with them. */
const ACTIVE = 'script|iframe|frame|frameset|object|embed|applet|base|meta|link';

/** What may be active, or may hide that it is; nearly no article has any of it and is passed at once. */
const SUSPECT = new RegExp(
  `<(?:[a-z0-9-]+:)?(?:${ACTIVE})(?![a-z0-9-])|["'\\s/]on[a-z]+\\s*=|srcdoc|s\\s*c\\s*r\\s*i\\s*p\\s*t\\s*:|data:|&#|&(?:colon|tab|newline);`,
  'i',
);

const OPEN = new RegExp(`<(\\/?)((?:[a-z0-9-]+:)?(?:${ACTIVE}))(?![a-z0-9-])(?:"[^"]*"|'[^']*'|[^'">])*>?`, 'gi');
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*(?:>|$)/gi;
const ATTRIBUTE = /(?<=["'\s/])([^\s=>"'/<]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

const REFERENCES: Readonly<Record<string, string>> = { colon: ':', tab: '', newline: '', amp: '&' };

/** An attribute's value as a browser reads an address: references resolved, white space and control signs gone. */
function addressOf(quoted: string): string {
  const resolved = quoted
    .replace(/^["']|["']$/g, '')
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => safeCharacter(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => safeCharacter(Number(code)))
    .replace(/&(colon|tab|newline|amp);/gi, (_, name: string) => REFERENCES[name.toLowerCase()] ?? '');
  return resolved.replace(/[\s\p{Cc}]/gu, '').toLowerCase();
}

const safeCharacter = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

const runs = (value: string) => {
  const address = addressOf(value);
  return /^(?:javascript|vbscript|livescript):/.test(address) || /^data:(?!image\/(?!svg))/.test(address);
};

/** A tag without what answers events or runs when it is followed. */
function quiet(tag: string): string {
  return tag.replace(ATTRIBUTE, (attribute, name: string, value?: string) =>
    /^(?:on.*|srcdoc)$/i.test(name) || (value !== undefined && runs(value)) ? '' : attribute,
  );
}

/** Without active elements, each with what stands in it; one that is not closed loses its tag alone. */
function withoutActive(html: string): string {
  const lower = html.toLowerCase();
  // What has no end behind one place has none behind the next: a page of open tags is read through once.
  const endless = new Set<string>();
  let kept = '';
  let from = 0;
  OPEN.lastIndex = 0;
  for (let tag = OPEN.exec(html); tag !== null; tag = OPEN.exec(html)) {
    const [whole, slash, name = ''] = tag;
    kept += html.slice(from, tag.index);
    from = tag.index + whole.length;
    const closing = `</${name.toLowerCase()}`;
    const end = slash === '/' || endless.has(closing) ? -1 : lower.indexOf(closing, from);
    if (end < 0 && slash !== '/') endless.add(closing);
    if (end >= 0) from = end;
    OPEN.lastIndex = from;
  }
  return kept + html.slice(from);
}

/**
 * The same HTML with nothing in it that runs, loads a document or answers an event; asked again it changes nothing.
 *
 * What is shown goes through the sanitizer in any case (`sanitize/`). This says what no file of ours contains and no
 * import takes: HTML that this would change.
 */
export function inertHtml(html: string): string {
  let now = html;
  // Taking one thing away can join what stood around it to another; what does not end after so many rounds is no article.
  for (let round = 0; round < 8; round++) {
    if (!SUSPECT.test(now)) return now;
    const next = withoutActive(now).replace(TAG, quiet);
    if (next === now) return now;
    now = next;
  }
  return '';
}
