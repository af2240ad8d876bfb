import { type Byline, isSignatory, readByline, signsDocument } from '../lines/byline';
import { isUpperName, splitNames } from '../lines/names';
import { nearest } from '../page/ancestors';
import type { SortedBlock } from './sorted-blocks';

/** How many lines of prose may follow a byline that is a bare name. */
const TAIL = 3;

/** Lines that follow the byline at an article's end are forms and links of the page, at most this many. */
const MOST_AFTER = 16;
/** No byline is longer. */
const LONGEST = 120;
const INITIALS = /^(?:\p{Lu}\.?){2,4}$/u;

/** True for a line that can only be part of the text: long, or a sentence. */
const isText = (text: string) => text.length >= 80 || (text.length >= 40 && /[.!?…”"]$/.test(text));

/** A bare name after the last sentence, whatever short lines of the page still follow it; these, and whom it names. */
export function closingByline(
  sorted: readonly SortedBlock[],
): { readonly at: number; readonly authors: readonly string[]; readonly after: readonly number[] } | undefined {
  const prose = sorted.flatMap((s, i) => (s.kind && s.kind !== 'caption' && s.kind !== 'title' ? [i] : []));
  const text = (i: number) => sorted[i]?.block.text ?? '';
  const end = prose.slice(prose.findLastIndex((i) => isText(text(i))) + 1);
  if (end.length === prose.length || end.length > MOST_AFTER + 1 || end.some((i) => isSignatory(text(i))))
    return undefined;
  const namesOf = (i: number) => (isPlain(sorted[i]) ? (readByline(text(i))?.authors ?? initials(text(i))) : undefined);
  const named = end.filter((i) => namesOf(i) !== undefined);
  const [at] = named;
  // Several names one under the other are a list, or signatures.
  if (at === undefined || named.length > 1) return undefined;
  return { at, authors: namesOf(at) ?? [], after: end.filter((i) => i > at) };
}

const initials = (text: string) => (INITIALS.test(text) ? [text] : undefined);

const isPlain = (line: SortedBlock | undefined) =>
  line !== undefined &&
  line.kind !== 'list-item' &&
  line.kind !== 'table-cell' &&
  !/^H[1-6]$/i.test(line.block.element.tagName);

/** The sorted lines that are bylines, with whom they name; a bare name is one only at the end, set apart or in capitals. */
export function bylines(
  sorted: readonly SortedBlock[],
  root: Element,
  isByline: (element: Element) => boolean,
): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  const prose = sorted.flatMap((s, i) => (s.kind && s.kind !== 'caption' && s.kind !== 'title' ? [i] : []));
  const last = prose.at(-1) ?? -1;
  const tail = new Set(prose.slice(-TAIL));
  const text = (i: number) => sorted[i]?.block.text ?? '';
  if (prose.slice(-6).some((i) => isSignatory(text(i)))) return found;
  for (const i of prose) {
    const { block, kind } = sorted[i]!; // indexes of sorted
    if (block.text.length > LONGEST) continue;
    const inBox = nearest(block.element, root, 2, isByline) !== undefined;
    const byline = readByline(block.text) ?? (inBox ? boxed(block.text) : undefined);
    if (!byline || (!inBox && signsDocument(byline, text(i - 1), text(i + 1)))) continue;
    const upper = byline.authors.every(isUpperName);
    const apart = i === last && kind !== 'list-item' && !/^H[1-6]$/i.test(block.element.tagName);
    const before = sorted[i + 1]?.reason === 'repeated';
    // "Theo Hồ Hương" and below it whom it was taken from.
    if (!byline.sure && !inBox && /^theo /i.test(text(i - 1)) && found.has(i - 1)) found.set(i, []);
    else if (byline.sure || inBox || (upper && tail.has(i)) || apart || before) found.set(i, byline.authors);
  }
  return found;
}

/** In a box named as a byline, initials are enough of a name: "TP". */
function boxed(text: string): Byline | undefined {
  const authors = splitNames(text);
  return authors && { authors, sure: true };
}
