import type { BlockKind } from '../../model/article';
import { readDateline } from '../lines/date';
import { junkReason } from '../lines/junk';
import { essence } from '../lines/letters';
import { createRepeats } from '../lines/repeats';
import { withoutSiteName } from '../metadata/title';
import { nearest } from '../page/ancestors';
import { isCaption } from './caption';
import { isAuthorBox, isLocationStamp } from './element-kind';
import type { RawBlock } from './raw-blocks';

/** A line of the page, and either what it is in the article or why it is no part of it. */
export interface SortedBlock {
  readonly block: RawBlock;
  readonly kind?: BlockKind;
  readonly reason?: string;
}

/** What is known before the lines are sorted. */
export interface SortContext {
  readonly root: Element;
  readonly title: string | undefined;
  readonly titleElement: Element | undefined;
  /** What Readability would keep. */
  readonly found: string;
}

/** A line of this length is prose, and the body has begun. */
const PARAGRAPH = 80;
const LONGEST_CAPTION = 220;

/** Sorts the lines of a page, in order, into those of the article and those that are dropped. */
export function sortBlocks(raw: readonly RawBlock[], context: SortContext): readonly SortedBlock[] {
  const titleAt = titleIndex(raw, context.titleElement);
  const lastBody = raw.findLastIndex((block) => block.inBody);
  const title = essence(context.title ?? '');
  const repeats = createRepeats();
  let captionNext = false;
  let begun = false;
  const sortOne = (block: RawBlock, next: RawBlock | undefined): SortedBlock => {
    const again = saysTitle(block.text, title);
    const caption: boolean = isCaption(block, context.root) || (captionNext && block.text.length <= LONGEST_CAPTION);
    const reason: string | undefined = again
      ? 'title-again'
      : (reasonFor(block, context, caption, begun) ?? (begun ? undefined : sectionName(block, next)));
    captionNext = (again && begun) || reason === 'markup';
    begun ||= reason === undefined && !caption && block.inBody && block.text.length >= PARAGRAPH;
    if (reason !== undefined) return { block, reason };
    if (repeats(block.text, caption)) return { block, reason: 'repeated' };
    return { block, kind: kindOf(block, context.root, caption) };
  };
  return raw
    .slice(Math.max(0, titleAt), Math.max(lastBody, titleAt) + 1)
    .map((block, i) =>
      titleAt >= 0 && i === 0 ? { block, kind: 'title' as const } : sortOne(block, raw[Math.max(0, titleAt) + i + 1]),
    );
}

/** True for the headline said again, with or without the site's name behind it: what alt texts and page titles leave. */
function saysTitle(text: string, title: string): boolean {
  const said = title === '' ? '' : essence(text);
  return title !== '' && (said === title || (said.startsWith(title) && essence(withoutSiteName(text)) === title));
}

function titleIndex(raw: readonly RawBlock[], element: Element | undefined): number {
  return element ? raw.findIndex((block) => element === block.element || element.contains(block.element)) : -1;
}

/** Why a line under the title is no part of the article; undefined if it is. */
function reasonFor(block: RawBlock, context: SortContext, caption: boolean, begun: boolean): string | undefined {
  const junk = junkReason(block.text);
  if (junk) return junk;
  if (block.junkBox) return 'box';
  if (isLocationStamp(block.element)) return 'place';
  if (readDateline(block.text)) return 'dateline';
  if (caption) return undefined;
  const dense = block.linked >= block.text.length * 0.8;
  if (dense && block.text.length <= 300 && !isAuthorBox(block.element)) return 'links';
  if (!block.inBody) return begun ? 'outside' : undefined;
  if (context.found.includes(block.text)) return undefined;
  return isProse(block) ? undefined : 'cleaned';
}

/** A few words before the first paragraph that are no heading: the name of the section ("Tin hoạt động"). */
function sectionName(block: RawBlock, next: RawBlock | undefined): string | undefined {
  const few = block.text.split(' ').length <= 4 && !/[.:;,!?]$/.test(block.text);
  const plain = block.bold === 0 && /^(?:P|DIV|SPAN)$/i.test(block.element.tagName);
  return few && plain && block.inBody && (next?.text.length ?? 0) >= 80 ? 'section-name' : undefined;
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
