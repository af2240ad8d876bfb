import { those } from './ascending';
import { placeBuffer } from './place-buffer';
import type { Word } from './word';

/** The words of a part, in their order, and how many others may stand between them. */
export interface SoughtPart {
  readonly words: readonly Word[];
  readonly slop: number;
}

const allTexts = (count: number) => Int32Array.from({ length: count }, (_, text) => text);
const rarestOf = (words: readonly Word[]) => Math.min(...words.map(({ total }) => total));

/** Of neighbours in a part the two that are seldom together. */
function rarestPair(words: readonly Word[]): readonly [Word, Word] | undefined {
  let best: readonly [Word, Word] | undefined;
  let least = Number.POSITIVE_INFINITY;
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (!next || word.total * next.total >= least) return;
    least = word.total * next.total;
    best = [word, next];
  });
  return best;
}

/** Those of some texts, which all have both words, in which the one stands before the other with few between. */
function nearPair([one, other]: readonly [Word, Word], texts: Int32Array, slop: number): Int32Array {
  const [readOne, readOther] = [one.reader(texts), other.reader(texts)];
  const [before, behind] = [placeBuffer(), placeBuffer()];
  const near = new Int32Array(texts.length);
  let count = 0;
  for (let i = 0; i < texts.length; i++) {
    readOne(i, before);
    readOther(i, behind);
    for (let a = 0, b = 0; a < before.count; a++) {
      const start = before.positions[a] as number;
      while (b < behind.count && (behind.positions[b] as number) <= start) b++;
      if (b === behind.count) break;
      if ((behind.positions[b] as number) - start > slop + 1) continue;
      near[count++] = texts[i] as number;
      break;
    }
  }
  return near.subarray(0, count);
}

function narrowed(from: Int32Array, { words, slop }: SoughtPart): Int32Array {
  // Of many texts that have all words of a phrase few have two of them together: the other words are looked for in those.
  const pair = words.length > 2 ? rarestPair(words) : undefined;
  let texts = from;
  const narrow = (word: Word) => {
    if (texts.length > 0) texts = word.among(texts);
  };
  pair?.forEach(narrow);
  if (pair) texts = nearPair(pair, texts, slop);
  [...words].sort((a, b) => a.total - b.total).forEach(narrow);
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
