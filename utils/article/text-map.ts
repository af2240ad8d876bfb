import type { Block } from '../model/article';
import type { Span } from '../text/span';
import { type LiveText, liveText, type Piece } from './body/live-text';

/** Where a span stands in the page, as the four arguments of a Range. */
export interface LiveRange {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** The way between `article.text` and the page's Text nodes, block by block. */
export interface TextMap {
  /** Where the span stands now; undefined if it crosses blocks or the page no longer shows that very text. */
  rangeOf(span: Span): LiveRange | undefined;
  /** The offset into `article.text` of a place in a Text node; undefined outside the article. */
  offsetAt(node: Text, offset: number): number | undefined;
  /** The open shadow roots that hold some of the article: what changes in them no observer of the document sees. */
  readonly shadows: readonly ShadowRoot[];
}

/** A block with the live nodes it was read from; metadata that stands nowhere in the page has none. */
export interface MappedBlock extends Block {
  readonly pieces: readonly Piece[];
}

/** Makes the map of an article's blocks, which are sorted by their place in `text`. */
export function createTextMap(text: string, blocks: readonly MappedBlock[]): TextMap {
  const owners = new Map<Text, MappedBlock>();
  for (const block of blocks) for (const piece of block.pieces) if (piece !== ' ') owners.set(piece, block);

  /** A block is asked for once a mention: its table holds as long as none of its texts changed. */
  const tables = new Map<MappedBlock, { readonly printed: readonly string[]; readonly now: LiveText }>();

  /** The block's table as the page stands now, if it still says what was read. */
  const tableOf = (block: MappedBlock): LiveText | undefined => {
    const { pieces } = block;
    const known = tables.get(block);
    const holds = known?.printed.every((data, i) => data === printedBy(pieces[i]!));
    const { now } = holds && known ? known : { now: liveText(pieces) };
    if (!holds) tables.set(block, { printed: pieces.map(printedBy), now });
    return now.text === text.slice(block.start, block.end) ? now : undefined;
  };

  return {
    shadows: shadowsOf(blocks),
    rangeOf(span) {
      const block = blockAt(blocks, span);
      const table = block && tableOf(block);
      if (!table || span.start >= span.end) return undefined;
      const [first, last] = [span.start - block.start, span.end - 1 - block.start];
      const [start, end] = [table.nodes[table.node[first] ?? -1], table.nodes[table.node[last] ?? -1]];
      const [startOffset, endOffset] = [table.from[first], table.to[last]];
      if (!start?.isConnected || !end?.isConnected || startOffset === undefined || endOffset === undefined)
        return undefined;
      const range = { startNode: start, startOffset, endNode: end, endOffset };
      return squeezed(textOf(range)) === squeezed(text.slice(span.start, span.end)) ? range : undefined;
    },
    offsetAt(node, offset) {
      const block = owners.get(node);
      const table = block && tableOf(block);
      if (!table) return undefined;
      const index = table.nodes.indexOf(node);
      const at = table.node.findIndex((n, i) => n === index && (table.to[i] ?? 0) > offset);
      if (at >= 0) return block.start + at;
      const last = table.node.lastIndexOf(index);
      return last < 0 ? undefined : block.start + last + 1;
    },
  };
}

/** Asked of the texts, not by steps upwards: these a name in the page may lead astray. */
function shadowsOf(blocks: readonly MappedBlock[]): readonly ShadowRoot[] {
  const roots = blocks.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece === ' ' ? [] : [piece.getRootNode()])));
  return [...new Set(roots)].filter((root): root is ShadowRoot => root.nodeType === 11); // DOCUMENT_FRAGMENT_NODE
}

const printedBy = (piece: Piece) => (piece === ' ' ? piece : piece.data);

function blockAt(blocks: readonly MappedBlock[], span: Span): MappedBlock | undefined {
  let [low, high] = [0, blocks.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle]!; // low <= middle <= high
    if (span.start < block.start) high = middle - 1;
    else if (span.start >= block.end) low = middle + 1;
    else return span.end <= block.end ? block : undefined;
  }
  return undefined;
}

const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/;

/** What a Range would say; undefined if its end does not follow its start, which a page that moved nodes can cause. */
function textOf(range: LiveRange): string | undefined {
  const { startNode, startOffset, endNode, endOffset } = range;
  if (startNode === endNode) return startNode.data.slice(startOffset, endOffset);
  let text = startNode.data.slice(startOffset);
  for (let node = following(startNode); node; node = following(node)) {
    if (node === endNode) return text + endNode.data.slice(0, endOffset);
    if (node.nodeType === 3) text += (node as Text).data; // 3 is TEXT_NODE
    if (text.length > 20_000) return undefined;
  }
  return undefined;
}

/** The next node in document order, without the insides of scripts and styles. */
function following(node: Node): Node | null {
  if (node.firstChild && !UNREAD.test(node.nodeName)) return node.firstChild;
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

function squeezed(text: string | undefined): string | undefined {
  return text?.normalize('NFC').replace(/[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');
}
