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

/** In so few texts all words of a phrase are read at once: names and numbers nearly always stand there as they were typed. */
const FEW = 100;

const together = ({ one, other }: Pair) => one.total * other.total;

/** The neighbours in a part, those first that are seldom together. */
function pairsOf({ words, slop }: SoughtPart): readonly Pair[] {
  const pairs = words.slice(1).map((other, i): Pair => ({ one: words[i] as Word, other, slop }));
  return pairs.sort((a, b) => together(a) - together(b));
}

function narrowed(from: Int32Array, part: SoughtPart): Int32Array {
  let texts = from;
  const narrow = (word: Word) => {
    if (texts.length > 0) texts = word.among(texts);
  };
  // Of many texts that have all words of a phrase few have two of them together: the other words are looked for in those.
  const [rarest, ...others] = pairsOf(part);
  if (rarest) {
    narrow(rarest.one);
    narrow(rarest.other);
    texts = nearPair(rarest, texts);
  }
  const words = [...part.words].sort((a, b) => a.total - b.total);
  words.filter(({ isMany }) => !isMany).forEach(narrow);
  for (const pair of others) if (texts.length > FEW && !pair.other.isMany) texts = nearPair(pair, texts);
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
