import type { DiffBlock } from '../model/text-diff';
import { fold } from '../text/letters';
import { diffWords } from './diff-words';

/** Paragraphs that share so much of their words are two writings of one. */
const ALIKE = 0.5;

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** How often each folded word stands in a paragraph. */
function countsOf(line: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of fold(line).split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [shared, all] = [0, 0];
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  for (const counts of [a, b]) for (const count of counts.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}

/**
 * What differs between two texts of one story, paragraph by paragraph in the order of the second: moved paragraphs are
 * found where they went, reworded ones compared word by word, and what one text alone has is said so.
 */
export function compareTexts(one: string, other: string): readonly DiffBlock[] {
  const [then, now] = [linesOf(one), linesOf(other)];
  const counts = then.map(countsOf);
  const taken = new Set<number>();
  const pairs = now.map((line) => {
    const words = countsOf(line);
    let [best, most] = [-1, ALIKE];
    for (const [i, known] of counts.entries()) {
      if (taken.has(i)) continue;
      const like = then[i] === line ? 1 : likeness(known, words);
      if (like > most || (like === most && best < 0)) [best, most] = [i, like];
    }
    if (best >= 0) taken.add(best);
    return best;
  });
  const blocks: DiffBlock[] = [];
  let at = 0;
  // What the first text alone has stands before the next paragraph that both have.
  const skipTo = (end: number) => {
    for (; at < end; at++) if (!taken.has(at)) blocks.push(alone(then[at] ?? '', 'then'));
  };
  for (const [i, line] of now.entries()) {
    const pair = pairs[i] ?? -1;
    if (pair < 0) {
      blocks.push(alone(line, 'now'));
      continue;
    }
    skipTo(pair);
    const was = then[pair] ?? '';
    blocks.push(was === line ? { kind: 'same', paragraphs: [line] } : { kind: 'changed', parts: diffWords(was, line) });
  }
  skipTo(then.length);
  return gathered(blocks);
}

const alone = (text: string, only: 'then' | 'now'): DiffBlock => ({ kind: 'changed', parts: [{ text, only }] });

/** Neighbours that stayed the same are one stretch. */
function gathered(blocks: readonly DiffBlock[]): readonly DiffBlock[] {
  const all: DiffBlock[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (last?.kind === 'same' && block.kind === 'same')
      all[all.length - 1] = { kind: 'same', paragraphs: [...last.paragraphs, ...block.paragraphs] };
    else all.push(block);
  }
  return all;
}
