/** A page that can be read, and the way from its texts to those of the live page. */
export interface ReadablePage {
  readonly document: Document;
  live(node: Text): Text;
}

/** What we and Readability use of documents and elements, and what a name in the page can stand before. */
const USED: ReadonlySet<string> = new Set(
  'firstChild lastChild nextSibling previousSibling parentNode parentElement children childNodes firstElementChild nextElementSibling previousElementSibling textContent innerHTML tagName nodeName nodeType localName attributes className ownerDocument isConnected getAttribute hasAttribute setAttribute removeAttribute querySelector querySelectorAll getElementsByTagName getElementById contains closest cloneNode insertBefore appendChild removeChild replaceChild remove documentElement body createElement createTreeWalker createTextNode'.split(
    ' ',
  ),
);

/** Names of these elements are properties of the document; what stands in a form, or belongs to one from afar, of the form. */
const HOLDERS = ':is(form,img,iframe,embed,object,[form],form *)';
/** One search, and of few elements: it runs on every page. */
const NAMED = '[name],[id]';

/** An object's own method or property as its class has it, whatever stands before it. */
function native<T>(object: object, name: string): T {
  const value: unknown = Reflect.get(Object.getPrototypeOf(object), name, object);
  return (typeof value === 'function' ? value.bind(object) : value) as T; // the caller knows the class
}

type Query = (selector: string) => Iterable<Element>;

/**
 * The page itself; or, where an element named like a property of the DOM (`<form name=body>`, `<input name=firstChild>`)
 * stands before it in a form or in the document, a copy without these names, since every step through the page would
 * meet the wrong thing.
 */
export function unclobbered(document: Document): ReadablePage {
  const isHolder = (element: Element) => native<(selector: string) => boolean>(element, 'matches')(HOLDERS);
  const named = [...native<Query>(document, 'querySelectorAll')(NAMED)];
  if (!named.some((element) => isStumblingBlock(element) && isHolder(element)))
    return { document, live: (node) => node };
  const copy = native<(deep: boolean) => Document>(document, 'cloneNode')(true);
  for (const element of native<Query>(copy, 'querySelectorAll')('[name],[id]')) unname(element);
  const live = new Map<Text, Text>();
  const [copies, originals] = [textsOf(copy), textsOf(document)];
  for (const [i, node] of copies.entries()) {
    const original = originals[i];
    if (original) live.set(node, original);
  }
  return { document: copy, live: (node) => live.get(node) ?? node };
}

const namesOf = (element: Element) =>
  ['name', 'id'].filter((key) => USED.has(native<(key: string) => string | null>(element, 'getAttribute')(key) ?? ''));

const isStumblingBlock = (element: Element) => namesOf(element).length > 0;

function unname(element: Element): void {
  for (const key of namesOf(element)) native<(key: string) => void>(element, 'removeAttribute')(key);
}

function textsOf(document: Document): readonly Text[] {
  const walker = native<(root: Node, show: number) => TreeWalker>(document, 'createTreeWalker')(document, 4); // SHOW_TEXT
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text); // only texts are shown
  return texts;
}
