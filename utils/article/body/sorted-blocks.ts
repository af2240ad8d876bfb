import type { BlockKind } from '../../model/article';
import { readDateline } from '../lines/date';
import { junkReason } from '../lines/junk';
import { essence } from '../lines/letters';
import { isMetaLine, mayBeMetaLine } from '../lines/meta-line';
import { createRepeats, keepLoneRepeats } from '../lines/repeats';
import { saysTitle } from '../metadata/title';
import { nearest } from '../page/ancestors';
import type { Budget } from '../page/budget';
import { captionTest } from './caption';
import { isLocationStamp } from './element-kind';
import { labelledBoxes } from './labelled-boxes';
import { rowText } from './live-text';
import type { RawBlock } from './raw-blocks';

/** A line of the page, and either what it is in the article or why it is no part of it. */
export interface SortedBlock {
  readonly block: RawBlock;
  readonly kind?: BlockKind;
  readonly reason?: string;
  /** True for a repeated line that is never kept: a caption, or a line that follows itself. */
  readonly never?: boolean;
}

/** What is known before the lines are sorted. */
export interface SortContext {
  readonly root: Element;
  readonly title: string | undefined;
  readonly titleElement: Element | undefined;
  /** What Readability would keep; a recipe keeps all. */
  readonly found?: string | undefined;
  readonly budget: Budget;
  /** True for boxes of bylines. */
  readonly isByline: (element: Element) => boolean;
  /** Elements that a recipe says are captions. */
  readonly captions?: readonly Element[] | undefined;
}

/** A line of this length is prose, and the body has begun. */
const PARAGRAPH = 80;
const LONGEST_CAPTION = 220;
/** A box that a recipe calls a caption and that holds more is prose of a page that changed. */
const LONGEST_NAMED = 600;

/** Sorts the lines of a page, in order, into those of the article and those that are dropped. */
export function sortBlocks(raw: readonly RawBlock[], context: SortContext): readonly SortedBlock[] {
  const titleAt = titleIndex(raw, context.titleElement);
  const lastBody = raw.findLastIndex((block) => block.inBody);
  const title = essence(context.title ?? '');
  const repeats = createRepeats();
  const isCaption = captionTest(context.root);
  const isLabelled = labelledBoxes(raw, context.root);
  const shown = raw.some((block) => block.drawn)
    ? raw.filter((block) => !block.drawn).map(({ text }) => essence(text))
    : [];
  let captionNext = false;
  let begun = false;
  const sortOne = (block: RawBlock, before: SortedBlock | undefined, next: RawBlock | undefined): SortedBlock => {
    const again = saysTitle(block.text, title);
    if (block.drawn) return sortDrawn(block, again, shown);
    const caption: boolean =
      isCaption(block) || isNamed(block, context.captions) || (captionNext && block.text.length <= LONGEST_CAPTION);
    const reason: string | undefined = again
      ? 'title-again'
      : ((begun && isLabelled(block.element) ? 'box' : reasonFor(block, context, caption, begun)) ??
        (begun ? undefined : sectionName(block, next)));
    captionNext = (again && begun) || reason === 'markup';
    begun ||= reason === undefined && !caption && block.inBody && block.text.length >= PARAGRAPH;
    if (reason !== undefined) return { block, reason };
    if (!caption && isTeaser(block, before)) return { block, reason: 'teaser' };
    if (repeats(block.text, caption))
      return { block, reason: 'repeated', never: caption || before?.block.text === block.text };
    return { block, kind: kindOf(block, context.root, caption) };
  };
  const sorted: SortedBlock[] = [];
  for (let i = Math.max(0, titleAt); i <= Math.max(lastBody, titleAt); i++) {
    context.budget.spend();
    const block = raw[i]!; // both ends are indexes, or the loop does not begin
    sorted.push(i === titleAt ? { block, kind: 'title' } : sortOne(block, sorted.at(-1), raw[i + 1]));
  }
  return keepLoneRepeats(sorted, lengthOf, (s) => ({ block: s.block, kind: kindOf(s.block, context.root, false) }));
}

/** What an image says is a caption unless the page says it already. */
function sortDrawn(block: RawBlock, again: boolean, shown: readonly string[]): SortedBlock {
  const said = essence(block.text);
  if (again) return { block, reason: 'title-again' };
  if (block.junkBox) return { block, reason: 'box' };
  return shown.some((text) => text.includes(said))
    ? { block, reason: 'repeated', never: true }
    : { block, kind: 'caption' };
}

const lengthOf = ({ block, never }: SortedBlock) => (never ? Number.POSITIVE_INFINITY : block.text.length);

function titleIndex(raw: readonly RawBlock[], element: Element | undefined): number {
  return element ? raw.findIndex((block) => element === block.element || element.contains(block.element)) : -1;
}

const isNamed = ({ element, text }: RawBlock, captions: readonly Element[] = []) =>
  text.length <= LONGEST_NAMED && captions.some((caption) => caption.contains(element));

/** Why a line under the title is no part of the article; undefined if it is. */
function reasonFor(block: RawBlock, context: SortContext, caption: boolean, begun: boolean): string | undefined {
  const junk = junkReason(block.text);
  if (junk) return junk;
  if (block.junkBox) return 'box';
  if (isLocationStamp(block.element)) return 'place';
  const date = readDateline(block.text);
  // In a body a day alone is the heading of a chronicle.
  if (date && (!begun || !block.inBody || date.includes('T'))) return 'dateline';
  if (!caption && mayBeMetaLine(block.text) && isMetaLine(rowText(block.pieces), !begun)) return 'dateline';
  if (caption) return undefined;
  if (isLinks(block) && !nearest(block.element, context.root, 2, context.isByline)) return 'links';
  if (isCounter(block)) return 'counter';
  if (!block.inBody) return begun ? 'outside' : undefined;
  if (context.found === undefined || context.found.includes(block.text)) return undefined;
  return isProse(block) ? undefined : 'cleaned';
}

/** True for lines made of links: other stories, tags. */
function isLinks({ text, linked }: RawBlock): boolean {
  if (linked >= text.length * 0.8) return text.length <= 300;
  return linked >= text.length * 0.55 && text.length <= 200 && !/[.!?:;…”"]$/.test(text);
}

/** True for a number alone, not in bold and no cell of a table: views, likes, comments. */
function isCounter({ text, element, bold }: RawBlock): boolean {
  return bold === 0 && /^[\d\s.,:+/-]+$/.test(text) && !/^(?:TD|TH|LI)$/i.test(element.tagName);
}

/** True for the summary of another story: a few lines in one small box with the linked headline just before. */
function isTeaser(block: RawBlock, before: SortedBlock | undefined): boolean {
  if (before?.reason !== 'links') return false;
  const link = before.block.element;
  const box = nearest(block.element, block.element.ownerDocument.documentElement, 4, (e) => e.contains(link));
  return (
    box !== undefined &&
    (box.textContent ?? '').trim().length <= (block.text.length + before.block.text.length) * 1.3 + 40
  );
}

/** A few words before the first paragraph that are no heading: the name of the section ("Tin hoạt động"). */
function sectionName(block: RawBlock, next: RawBlock | undefined): string | undefined {
  if (!block.inBody || block.text.length > 60 || (next?.text.length ?? 0) < 80) return undefined;
  const few = block.text.split(' ').length <= 4 && !/[.:;,!?]$/.test(block.text);
  const plain = block.bold === 0 && /^(?:P|DIV|SPAN)$/i.test(block.element.tagName);
  return few && plain ? 'section-name' : undefined;
}

/** True for what Readability dropped but prose is made of. */
function isProse(block: RawBlock): boolean {
  const tag = block.element.tagName.toUpperCase();
  const linkShare = block.linked / block.text.length;
  return /^(?:P|H[2-6]|BLOCKQUOTE|TD|TH|DT|DD|LI)$/.test(tag)
    ? linkShare < 0.5
    : block.text.length >= 80 && linkShare < 0.3;
}

function kindOf(block: RawBlock, root: Element, caption: boolean): BlockKind {
  if (caption) return 'caption';
  if (/^H[1-6]$/i.test(block.element.tagName)) return 'heading';
  const box = nearest(block.element, root, 5, (e) =>
    /^(?:LI|BLOCKQUOTE|TD|TH)$/i.test(e.tagName),
  )?.tagName.toUpperCase();
  if (box === 'LI') return 'list-item';
  if (box === 'BLOCKQUOTE') return 'quote';
  if (box === 'TD' || box === 'TH') return 'table-cell';
  const short = block.text.length <= 120 && !/[.,;:!?]$/.test(block.text);
  return short && block.bold >= block.text.length * 0.9 ? 'heading' : 'paragraph';
}
