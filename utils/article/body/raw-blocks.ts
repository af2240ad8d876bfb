import { isEditorMark } from '../../text/editor-mark';
import type { Budget } from '../page/budget';
import { isBlock, isHidden, isLocationStamp, SKIPPED } from './element-kind';
import { imageText } from './image-text';
import { type Piece, textOf } from './live-text';
import { walkShown } from './walk-shown';

/** A run of text in the page that begins and ends a line, before anything is known of what it is. */
export interface RawBlock {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The nearest element that begins a line. */
  readonly element: Element;
  /** Characters that stand in links and in bold. */
  readonly linked: number;
  readonly bold: number;
  /** True inside the elements the body was found in. */
  readonly inBody: boolean;
  /** True if an image without a frame of its own (figure, table) stands between this and the block before. */
  readonly afterImage: boolean;
  /** True for what an image says and no text shows; there is no place in the page it leads to. */
  readonly drawn?: boolean;
  /** True inside a box named as related stories, comments, sharing …. */
  readonly junkBox: boolean;
}

const BOLD = /^(?:B|STRONG|H[1-6])$/;
const CAPTION = /^FIGCAPTION$/i;
const IMAGE = /^(?:IMG|PICTURE|VIDEO|IFRAME|AMP-IMG)$/i;
/** After this many characters, or the end of a sentence, a single <br> ends a paragraph. */
const LONG_LINE = 100;
const SENTENCE_END = /[.!?:;…”"»)]$/;

interface State {
  readonly blocks: RawBlock[];
  readonly owners: Element[];
  pieces: Piece[];
  linked: number;
  bold: number;
  links: number;
  bolds: number;
  bodies: number;
  readonly junk: Set<Element>;
  captions: number;
  image: boolean;
}

/** What the walk is told of the page's elements. */
export interface WalkMarks {
  /** The elements the body was found in. */
  readonly bodies: ReadonlySet<Element>;
  /** True for boxes of related stories, comments, sharing …. */
  isJunk(element: Element): boolean;
  readonly budget: Budget;
  /** True where images say what the text does not. */
  readonly drawn: boolean;
}

/** Cuts what stands under `root` into lines, in page order, without changing anything. */
export function rawBlocks(root: Element, marks: WalkMarks): readonly RawBlock[] {
  const state: State = {
    blocks: [],
    owners: [root],
    pieces: [],
    linked: 0,
    bold: 0,
    links: 0,
    bolds: 0,
    bodies: marks.bodies.has(root) ? 1 : 0,
    junk: new Set(),
    captions: 0,
    image: false,
  };
  walkShown(root, {
    step: () => marks.budget.spend(),
    text: (node) => addText(state, node),
    enter: (element) => enter(state, element, marks),
    leave: (element) => leave(state, element, marks),
  });
  flush(state);
  return state.blocks;
}

function addText(state: State, node: Text): void {
  // A line of its own, also where it stands in the line of the caption that it announces.
  if (isEditorMark(node.data)) {
    flush(state);
    state.pieces.push(node);
    flush(state);
    return;
  }
  state.pieces.push(node);
  if (state.links > 0) state.linked += node.data.trim().length;
  if (state.bolds > 0) state.bold += node.data.trim().length;
}

function startsLine(element: Element): boolean {
  return (isBlock(element) && element.tagName !== 'BR') || isLocationStamp(element);
}

/** Takes note of an element's beginning; false if its insides are passed over. */
function enter(state: State, element: Element, marks: WalkMarks): boolean {
  const tag = element.tagName.toUpperCase();
  if (IMAGE.test(tag)) {
    if (isBlockText(state)) flush(state);
    // A frame may hold anything: a line under it is its caption only where a figure or a name says so.
    state.image ||= tag !== 'IFRAME' && !isFramed(element);
    if (marks.drawn) addImage(state, element);
  }
  if (tag === 'BR') breakLine(state);
  if (startsLine(element)) {
    endLine(state);
    state.owners.push(element);
  }
  if (CAPTION.test(tag)) state.captions++;
  if (tag === 'A') state.links++;
  if (BOLD.test(tag)) state.bolds++;
  if (marks.bodies.has(element)) state.bodies++;
  if (marks.isJunk(element)) state.junk.add(element);
  return !SKIPPED.test(tag) && tag !== 'BR' && !isHidden(element);
}

function leave(state: State, element: Element, marks: WalkMarks): void {
  const tag = element.tagName.toUpperCase();
  if (CAPTION.test(tag)) state.captions--;
  if (startsLine(element)) {
    endLine(state);
    state.owners.pop();
  }
  if (tag === 'A') state.links--;
  if (BOLD.test(tag)) state.bolds--;
  if (marks.bodies.has(element)) state.bodies--;
  state.junk.delete(element);
}

/** Adds a line for what an image in the body says. */
function addImage(state: State, image: Element): void {
  const text = state.bodies > 0 ? imageText(image) : undefined;
  if (text === undefined) return;
  const line = { text, pieces: [], element: image, linked: 0, bold: 0, inBody: true, afterImage: false };
  state.blocks.push({ ...line, junkBox: state.junk.size > 0, drawn: true });
}

/** True for images in a figure or table, which holds their caption if they have one. */
function isFramed(image: Element): boolean {
  let at = image.parentElement;
  for (let step = 0; at && step < 4; step++, at = at.parentElement)
    if (/^(?:FIGURE|TABLE|TD)$/i.test(at.tagName)) return true;
  return false;
}

/** True if something is already said on this line: an inline image then stands inside a sentence and ends no line. */
function isBlockText(state: State): boolean {
  return state.pieces.some((piece) => piece !== ' ' && piece.data.trim() !== '');
}

/** A line ends with its element; but a caption is one line, however many paragraphs it and its credit are set in. */
function endLine(state: State): void {
  if (state.captions > 0) state.pieces.push(' ');
  else flush(state);
}

function breakLine(state: State): void {
  if (state.captions > 0) {
    state.pieces.push(' ');
    return;
  }
  const said = textOf(state.pieces);
  const twice = state.pieces.at(-1) === ' ';
  if (twice || state.image || said.length >= LONG_LINE || SENTENCE_END.test(said)) flush(state);
  else state.pieces.push(' ');
}

function flush(state: State): void {
  const pieces = state.pieces;
  const { linked, bold } = state;
  state.pieces = [];
  state.linked = 0;
  state.bold = 0;
  if (pieces.length === 0) return;
  const text = textOf(pieces);
  if (text === '') return;
  state.blocks.push({
    text,
    pieces,
    element: state.owners.at(-1)!, // the root is never popped
    linked,
    bold,
    inBody: state.bodies > 0,
    afterImage: state.image,
    junkBox: state.junk.size > 0,
  });
  state.image = false;
}
