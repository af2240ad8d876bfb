import { type Agreed, agreedPlaces } from './agreed-places';
import { fillGaps } from './fill-gaps';
import { type PlainText, plainText } from './plain-text';
import { type Pairs, sureWords } from './sure-words';
import { type Word, wordsOf } from './words';

/** Which word of a new text is which word of an old one, whatever was moved, put in or taken out between them. */
export interface Correspondence {
  readonly old: PlainText;
  readonly now: PlainText;
  readonly wordsThen: readonly Word[];
  readonly wordsNow: readonly Word[];
  /** The paragraph of every word of the old text, and of the new one. */
  readonly paragraphs: Int32Array;
  readonly paragraphsNow: Int32Array;
  /** For every word of the old text the index of its word in the new one, -1 where it is gone. */
  readonly to: Int32Array;
  /** For every word of the new text the index of its word in the old one, -1 where it is new. */
  readonly from: Int32Array;
  /** How likely the word of the old text is the one of the new text it went to, 0 to 1; 0 where only its neighbours say so. */
  readonly sure: Float64Array;
}

/** Less likely than this a word has no place. */
const LIKELY = 0.5;
/** More words than these without a sure place are not read: two texts so different, or so monotonous, say little. */
const MOST_OPEN = 5_000;

/**
 * Lays two texts along each other as a whole. What stands once in both finds its place by itself, like the lines of a
 * patience diff, wherever it moved. The rest is read along the other text between these words, in both directions: a
 * sentence that is said twice is told by all that stands around it. What is left is filled in between neighbours.
 */
export function correspond(then: string | PlainText, now: string | PlainText): Correspondence {
  const [plainThen, plainNow] = [plainText(then), plainText(now)];
  const [wordsThen, wordsNow] = [wordsOf(plainThen.text), wordsOf(plainNow.text)];
  const ids = new Map<string, number>();
  const idsOf = (words: readonly Word[]) =>
    Int32Array.from(words, ({ text }) => {
      const id = ids.get(text) ?? ids.size;
      ids.set(text, id);
      return id;
    });
  const [here, there] = [idsOf(wordsThen), idsOf(wordsNow)];
  const paragraphs = paragraphsOf(plainThen, wordsThen);
  const paragraphsNow = paragraphsOf(plainNow, wordsNow);
  const pairs = sureWords(here, there);
  const sure = Float64Array.from(pairs.to, (at) => (at < 0 ? 0 : 1));
  if (open(pairs.to) + open(pairs.from) <= MOST_OPEN)
    take(agreedPlaces({ words: here, paragraphs }, { words: there, paragraphs: paragraphsNow }, pairs), pairs, sure);
  fillGaps({ here, there, ...pairs });
  return { old: plainThen, now: plainNow, wordsThen, wordsNow, paragraphs, paragraphsNow, ...pairs, sure };
}

const open = (known: Int32Array) => known.reduce((sum, at) => sum + (at < 0 ? 1 : 0), 0);

/** Takes the places that both directions of reading agree on. */
function take({ ways, back }: Agreed, { to, from }: Pairs, sure: Float64Array): void {
  ways.forEach((places, i) => {
    for (const { at, chance } of places) {
      const both = chance * (back[at]!.find((place) => place.at === i)?.chance ?? 0);
      if (both < LIKELY) continue;
      to[i] = at;
      from[at] = i;
      sure[i] = both;
    }
  });
}

function paragraphsOf({ original, from }: PlainText, words: readonly Word[]): Int32Array {
  let at = 0;
  let paragraph = 0;
  return Int32Array.from(words, ({ start }) => {
    for (const end = from[start]!; at < end; at++) if (original.charCodeAt(at) === 10) paragraph++;
    return paragraph;
  });
}
