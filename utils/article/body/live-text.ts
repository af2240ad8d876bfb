import { toNfc } from '../../text/nfc';
import { SKIPPED } from './element-kind';

/** What a block is made of: live Text nodes, and a space where the layout breaks a line inside it. */
export type Piece = Text | ' ';

/** A block's text as shown, and for every character of it where it stands in the page. */
export interface LiveText {
  readonly text: string;
  /** For every character of `text`: the index of its node in `nodes`, and its start and end in that node's data. */
  readonly node: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly nodes: readonly Text[];
}

/** A row of more characters is prose. */
const LONGEST_ROW = 300;
const SPACE = /[\s\u00a0]/;
/** Soft hyphens, zero-width characters and byte order marks: in the page, not in the text. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const MARKED = /[\u0300-\u036f]/;
const CLUSTER = /\P{M}\p{M}+/gu;

/** Reads pieces as the text they show: NFC, white space collapsed, invisible characters gone, trimmed. */
export function liveText(pieces: readonly Piece[]): LiveText {
  const nodes: Text[] = [];
  const node: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  // Where the white space that waits to be printed stands: its node, and its place in that node's data.
  let gap: readonly [index: number, at: number] | undefined;
  const put = (character: string, index: number, at: number) => {
    text += character;
    node.push(index);
    from.push(at);
    to.push(at + 1);
  };
  const read = (data: string, index: number) => {
    for (let at = 0; at < data.length; at++) {
      const character = data[at]!; // at < length
      if (SPACE.test(character)) gap ??= [index, at];
      else if (!INVISIBLE.test(character)) {
        if (gap && text !== '') put(' ', ...gap);
        gap = undefined;
        put(character, index, at);
      }
    }
  };
  for (const piece of pieces) {
    if (piece === ' ') gap ??= [nodes.length - 1, nodes.at(-1)?.data.length ?? 0];
    else read(piece.data, nodes.push(piece) - 1);
  }
  const found = { text, node, from, to, nodes };
  return MARKED.test(text) ? composed(found) : found;
}

/** The same with every letter and its combining marks composed; a composed letter spans what it was made of. */
function composed(read: LiveText): LiveText {
  const node: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  const copy = (start: number, end: number) => {
    for (let i = start; i < end; i++) {
      node.push(read.node[i]!); // i is inside the text the tables were made with
      from.push(read.from[i]!);
      to.push(read.to[i]!);
    }
    text += read.text.slice(start, end);
  };
  let done = 0;
  for (const match of read.text.matchAll(CLUSTER)) {
    const end = match.index + match[0].length;
    copy(done, match.index);
    for (const character of toNfc(match[0])) {
      for (let unit = 0; unit < character.length; unit++) {
        node.push(read.node[match.index]!); // as above
        from.push(read.from[match.index]!);
        to.push(read.to[end - 1]!);
      }
      text += character;
    }
    done = end;
  }
  copy(done, read.text.length);
  return { text, node, from, to, nodes: read.nodes };
}

/** The text that `liveText` reads, without the tables: ten times cheaper, for lines that may not be kept. */
export function textOf(pieces: readonly Piece[]): string {
  let raw = '';
  for (const piece of pieces) raw += piece === ' ' ? piece : piece.data;
  const text = raw
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return MARKED.test(text) ? text.replace(CLUSTER, toNfc) : text;
}

/** The same with a bar between texts that no white space parts: what stands side by side in a row is not one word. */
export function rowText(pieces: readonly Piece[]): string {
  const parts = pieces.map((piece) => (piece === ' ' ? '' : shownText(piece.data)));
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).join(' | ');
}

/** The row that a small element shows; of a large one its text, since only short rows are read. */
export function rowOf(element: Element): string {
  const whole = element.textContent ?? '';
  if (whole.length > LONGEST_ROW) return shownText(whole);
  const pieces: Piece[] = [];
  const waiting: Node[] = [element];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeType === 3)
      pieces.push(node as Text); // 3 is TEXT_NODE
    else if (!SKIPPED.test(node.nodeName)) waiting.push(...[...node.childNodes].reverse());
  }
  return rowText(pieces);
}

/** A string as it would be shown: NFC, white space collapsed, invisible characters gone. */
export function shownText(raw: string): string {
  return toNfc(
    raw
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim(),
  );
}
