import { those } from './ascending';
import { nearPair, type Pair } from './near-pair';
import type { Word } from './word';

/** The words of a part, in their order, and how many others may stand between them. */
export interface SoughtPart {
  readonly words: readonly Word[];
  readonly slop: number;
}

const allTexts = (count: number) => Int32Array.from({ length: count }, (_, text) => text);
const rarestOf = (words: readonly Word[]) => Math.min(...words.map(({ total }) => total));

/** Of neighbours in a part the two that are seldom together. */
function rarestPair({ words, slop }: SoughtPart): Pair | undefined {
  let best: Pair | undefined;
  let least = Number.POSITIVE_INFINITY;
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (!next || word.total * next.total >= least) return;
    least = word.total * next.total;
    best = { one: word, other: next, slop };
  });
  return best;
}

/** The pairs of neighbours before a word of many that take less to read than it does. */
function pairsBefore({ words, slop }: SoughtPart, read: Pair | undefined): readonly Pair[] {
  const last = words.at(-1);
  if (!last?.isMany) return [];
  return words.slice(0, -2).flatMap((one, i) => {
    const other = words[i + 1] as Word;
    const isRead = read?.one === one && read.other === other;
    return isRead || one.total + other.total > last.total ? [] : { one, other, slop };
  });
}

function narrowed(from: Int32Array, part: SoughtPart): Int32Array {
  // Of many texts that have all words of a phrase few have two of them together: the other words are looked for in those.
  const pair = rarestPair(part);
  let texts = from;
  const narrow = (word: Word) => {
    if (texts.length > 0) texts = word.among(texts);
  };
  if (pair) {
    narrow(pair.one);
    narrow(pair.other);
    texts = nearPair(pair, texts);
  }
  const words = [...part.words].sort((a, b) => a.total - b.total);
  words.filter(({ isMany }) => !isMany).forEach(narrow);
  for (const other of pairsBefore(part, pair)) texts = nearPair(other, texts);
  words.filter(({ isMany }) => isMany).forEach(narrow);
  return texts;
}

/** The texts that are allowed and may have every part, ascending: all that do have them are among these. */
export function candidates(
  parts: readonly SoughtPart[],
  count: number,
  isAllowed: (text: number) => boolean,
): Int32Array {
  const sorted = [...parts].sort((a, b) => rarestOf(a.words) - rarestOf(b.words));
  const [first] = sorted;
  const least = first ? rarestOf(first.words) : count;
  const rarest = first?.words.find(({ total }) => total === least);
  let texts = those(rarest ? rarest.texts() : allTexts(count), isAllowed);
  for (const part of sorted) texts = narrowed(texts, part);
  return texts;
}
