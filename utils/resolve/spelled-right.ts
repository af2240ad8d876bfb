import type { Lexicon } from '../lexicon/lexicon';
import { EntryType } from '../lexicon/rows';
import { kept } from '../text/kept';
import { differInOneLetter } from './one-letter';

/** Shorter names differ in one letter from too many others: "Sở Y tế", "Bộ Công an". */
const SHORTEST = 4;
const LONGEST = 12;

/** Known names by their words with one left out, and the bodies asked for before. */
interface Spellings {
  readonly names: ReadonlySet<string>;
  /** How many words the names have that begin with two words, and those whose third and fourth words are these. */
  readonly begun: Counts;
  readonly gone: Counts;
  readonly byHole: ReadonlyMap<string, readonly string[] | undefined>;
  readonly answers: Map<string, string>;
}

type Counts = Map<string, Set<number>>;

const made = new WeakMap<Lexicon, Spellings>();

/**
 * A body, or a role that ends with one, as the body is spelled where the article misprints one letter or tone of it: "Ban
 * Chấp hàng Trung ương Đảng" is the "Ban Chấp hành Trung ương Đảng". As printed where no known name of four words reads so
 * but for one of them, or more than one does.
 */
export function spelledRight(phrase: string, lexicon: Lexicon): string {
  const spellings = made.get(lexicon) ?? spellingsOf(lexicon);
  return kept(spellings.answers, phrase, (asked) => corrected(asked, spellings));
}

function spellingsOf(lexicon: Lexicon): Spellings {
  const names = new Set<string>();
  const byHole = new Map<string, readonly string[] | undefined>();
  const begun: Counts = new Map();
  const gone: Counts = new Map();
  for (let entry = 0; entry < lexicon.entryCount; entry++) {
    const { type, name } = lexicon.entry(entry);
    if ((type & (EntryType.Organization | EntryType.OrganizationHead)) === 0) continue;
    const words = name.toLowerCase().split(' ');
    if (words.length < SHORTEST || words.length > LONGEST || names.has(words.join(' '))) continue;
    names.add(words.join(' '));
    tally(begun, `${words[0]} ${words[1]}`, words.length);
    tally(gone, `${words[2]} ${words[3]}`, words.length);
    words.forEach((_, hole) => {
      const key = withHole(words, words.length, hole);
      byHole.set(key, byHole.has(key) ? undefined : words);
    });
  }
  const spellings = { names, begun, gone, byHole, answers: new Map<string, string>() };
  made.set(lexicon, spellings);
  return spellings;
}

function tally(counts: Counts, pair: string, words: number): void {
  const known = counts.get(pair);
  if (known === undefined) counts.set(pair, new Set([words]));
  else known.add(words);
}

function withHole(words: readonly string[], count: number, hole: number): string {
  return words
    .slice(0, count)
    .map((word, i) => (i === hole ? '' : word))
    .join(' ');
}

/** A role may stand before the body: "Ủy viên Ban Chấp hàng Trung ương Đảng". */
const LATEST_START = 5;

function corrected(phrase: string, spellings: Spellings): string {
  const printed = phrase.split(' ');
  const lower = phrase.toLowerCase().split(' ');
  for (let start = 0; start <= Math.min(LATEST_START, printed.length - SHORTEST); start++) {
    const right = correctedFrom(printed, lower, start, spellings);
    if (right !== undefined) return right;
  }
  return phrase;
}

/** The longest known name that begins at the word decides; undefined if it is spelled right, or none does. */
function correctedFrom(
  printed: readonly string[],
  lower: readonly string[],
  start: number,
  { names, begun, gone, byHole }: Spellings,
): string | undefined {
  // One word is misprinted at most, so two of the first four stand as a name has them: most phrases are asked no further.
  const beginning = begun.get(`${lower[start]} ${lower[start + 1]}`);
  const going = gone.get(`${lower[start + 2]} ${lower[start + 3]}`);
  if (beginning === undefined && going === undefined) return undefined;
  const words = lower.slice(start);
  for (let count = Math.min(words.length, LONGEST); count >= SHORTEST; count--) {
    if (beginning?.has(count) !== true && going?.has(count) !== true) continue;
    if (names.has(words.slice(0, count).join(' '))) return undefined;
    for (let hole = 0; hole < count; hole++) {
      const known = byHole.get(withHole(words, count, hole))?.[hole];
      if (known === undefined || !isMisprint(words[hole] ?? '', known)) continue;
      // "Hiệu trưởng Đại học Kinh tế - Luật": an office right before a school's name that begins with "Trường".
      if (start > 0 && hole === 0 && words[hole] === 'trưởng') continue;
      return printed.map((word, i) => (i === start + hole ? withCase(known, word) : word)).join(' ');
    }
  }
  return undefined;
}

const LETTERS = /^\p{L}+$/u;

/** Numbers and single letters tell bodies apart. */
function isMisprint(printed: string, known: string): boolean {
  if (printed.length < 2 || known.length < 2 || !LETTERS.test(printed) || !LETTERS.test(known)) return false;
  return differInOneLetter(printed, known);
}

function withCase(known: string, printed: string): string {
  const first = printed[0] ?? '';
  return first === first.toLowerCase() ? known : known.charAt(0).toUpperCase() + known.slice(1);
}
