import type { Span } from '../text/span';
import type { Place } from './paint';

const UNSEEN = /[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Every letter under a node, in order, with the Text node and offset it stands at. */
interface Letters {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly offsets: readonly number[];
}

function lettersUnder(root: Node): Letters {
  const nodes: Text[] = [];
  const offsets: number[] = [];
  let text = '';
  const collect = (node: Node) => {
    if (node.nodeType === 3)
      for (const [offset, letter] of (node as Text).data.split('').entries()) {
        if (UNSEEN.test(letter)) continue;
        text += letter;
        nodes.push(node as Text);
        offsets.push(offset);
      }
    else for (const child of node.childNodes) collect(child);
  };
  collect(root);
  return { text, nodes, offsets };
}

/** How many letters stand in `text` before an offset. */
function countLetters(text: string): Int32Array {
  const counts = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) counts[i + 1] = (counts[i] ?? 0) + (UNSEEN.test(text[i] ?? '') ? 0 : 1);
  return counts;
}

/**
 * The way from spans of an article's text to the nodes of its saved HTML: each line of the text is looked for behind the
 * one before, white space apart. A line that does not stand there has no places.
 */
export function findText(root: Node, text: string): (span: Span) => Place | undefined {
  const letters = lettersUnder(root);
  const counts = countLetters(text);
  const lines: { start: number; end: number; at: number }[] = [];
  let [from, start] = [0, 0];
  for (const line of text.split('\n')) {
    const bare = line.replace(new RegExp(UNSEEN, 'g'), '');
    const at = bare === '' ? -1 : letters.text.indexOf(bare, from);
    if (at >= 0) {
      lines.push({ start, end: start + line.length, at });
      from = at + bare.length;
    }
    start += line.length + 1;
  }
  return (span) => {
    const line = lines.find((one) => one.start <= span.start && span.end <= one.end);
    if (!line) return undefined;
    const index = (offset: number) => line.at + (counts[offset] ?? 0) - (counts[line.start] ?? 0);
    const [first, last] = [index(span.start), index(span.end) - 1];
    const [startNode, endNode] = [letters.nodes[first], letters.nodes[last]];
    if (!startNode || !endNode || last < first) return undefined;
    return {
      startNode,
      startOffset: letters.offsets[first] ?? 0,
      endNode,
      endOffset: (letters.offsets[last] ?? 0) + 1,
    };
  };
}
