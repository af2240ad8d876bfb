import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { OfficialEvidence } from '../../../model/official-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { remembered } from '../../shared/remembered';
import { nameConfidence } from '../evidence-tallies';
import { analysisOf } from '../phrases/analysis';
import type { NameFacts } from '../phrases/evidence-of';
import type { Phrase, TokenSpan } from '../phrases/phrase';
import { isBlocked, readBareName } from '../phrases/read-person';
import { saidAgain } from '../phrases/read-said';
import { hasGap, isTitled, lowerText, spacedText, spanText } from '../phrases/token-words';
import { factsOfAll } from './propose-names';

/**
 * The full name of somebody whom an office or a rank makes an official, where nothing else shows that it is a name.
 *
 * ✓ Chủ tịch Trung Quốc [Tào Viễn Minh] dự lễ. Thỏa thuận với ông [Tào Viễn Minh] còn xa.
 * ✓ Thỏa thuận với ông [Tào Viễn Minh] còn xa. Chủ tịch Trung Quốc [Tào Viễn Minh] sẽ dự lễ.
 * ✗ Ông Tào Viễn Minh bán phở. Thỏa thuận với ông Tào Viễn Minh còn xa.
 * ✗ Chủ tịch Trung Quốc [Tào Viễn Minh] dự lễ. Ông đọc cuốn Tào Viễn Minh và làng tôi.
 * ✗ Chủ tịch Trung Quốc [Tào Viễn Minh] dự lễ. Xe dừng ở đường Tào Viễn Minh.
 * ✗ Chủ tịch Trung Quốc [Tào Viễn Minh] dự lễ. Khách tới Nhà tưởng niệm đồng chí Tào Viễn Minh.
 */
export const nameAgain: Rule<OfficialEvidence> = {
  name: 'name-again',
  propose(context) {
    const facts = remembered(context, factsOfAll);
    const wanted = namesByWords(
      context,
      facts.filter((one) => isSure(context, one)),
    );
    if (wanted.size === 0) return [];
    const taken = new Set(facts.map(({ attached }) => attached.name.first));
    const { tokens } = context;
    const letters = lettersOf(wanted.keys());
    const found: Candidate<OfficialEvidence>[] = [];
    for (let at = 0; at < tokens.count; at++) {
      if (!isTitled(context, at)) continue;
      const word = lowerText(context, at);
      if ((letters & letterOf(word)) === 0) continue;
      const alike = wanted.get(word)?.get(lowerText(context, at + 1));
      const last = alike === undefined ? -1 : lastOf(context, alike, at);
      if (last < 0 || taken.has(at) || isBlocked(context, at) || isLed(context, at)) continue;
      found.push(candidateOf(context, { first: at, last }));
    }
    return found;
  },
};

/** The first letters of the words, or-ed: of an article's capitalized words most begin otherwise, and are not looked up. */
function lettersOf(words: Iterable<string>): number {
  let letters = 0;
  for (const word of words) letters |= letterOf(word);
  return letters;
}

/** A word's first letter as one of 32 bits, which a few letters share. */
function letterOf(word: string): number {
  return 1 << (word.charCodeAt(0) & 31);
}

/** Where the name ends that begins at the token; -1 if none of them stands there. */
function lastOf(context: Context, alike: NamesByLength, at: number): number {
  for (const [length, names] of alike)
    if (isAlone(context, at, length) && names.has(lowerWords(context, at, length))) return at + length;
  return -1;
}

const LEADS = EntryType.Office | EntryType.Rank | EntryType.Title | EntryType.Honorific;
const LONGEST_LEAD = 4;

/** Behind an office or "đồng chí" other rules have seen the name, and let it be: it names a place. */
function isLed({ hits, lexicon }: Context, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_LEAD); before--) {
    const hit = hitAt(hits, before, LEADS);
    if (hit < 0 || hits.last[hit] !== at) continue;
    return lexicon.honorific(hits.entry[hit] ?? -1)?.strength !== 'person';
  }
  return false;
}

/** A name that only its office told to be one: every other is read wherever it stands. */
function isSure(context: Context, { attached, ranked, officeBefore, officeAfter, comrade }: NameFacts): boolean {
  const { first, last } = attached.name;
  if (last - first < 2 || !(ranked || officeBefore || officeAfter || comrade)) return false;
  return readBareName(context, first, true)?.last !== last;
}

/** Names by how many words they have, each as its words in small letters: thousands may begin with the same two. */
type NamesByLength = ReadonlyMap<number, ReadonlySet<string>>;
/** By their first word and their second: a long text names thousands of one family. */
type NamesByWords = ReadonlyMap<string, ReadonlyMap<string, NamesByLength>>;

function namesByWords(context: Context, facts: readonly NameFacts[]): NamesByWords {
  const names = new Map<string, Map<string, Map<number, Set<string>>>>();
  for (const { attached } of facts) {
    const { first, last } = attached.name;
    const family = into(names, lowerText(context, first), () => new Map<string, Map<number, Set<string>>>());
    const alike = into(family, lowerText(context, first + 1), () => new Map<number, Set<string>>());
    into(alike, last - first, () => new Set<string>()).add(lowerWords(context, first, last - first));
  }
  return names;
}

/** What the map holds for the key, made and put there if it holds nothing. */
function into<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function lowerWords(context: Context, first: number, length: number): string {
  let words = '';
  for (let at = first; at < first + length; at++) words += `${lowerText(context, at)} `;
  return words;
}

/** So many capitals, and no further one: "Hun Sen" does not stand in "Hun Sen Manet". */
function isAlone(context: Context, at: number, length: number): boolean {
  for (let i = 1; i < length; i++) if (!isTitled(context, at + i)) return false;
  const end = at + length;
  return !(isTitled(context, end) && hasGap(context, end));
}

function candidateOf(context: Context, name: TokenSpan): Candidate<OfficialEvidence> {
  return {
    kind: 'official',
    start: context.tokens.start[name.first] ?? 0,
    end: context.tokens.end[name.last - 1] ?? 0,
    rule: 'name-again',
    confidence: nameConfidence('known'),
    evidence: saidAgain(spacedText(context, name), false, addressBefore(context, name.first)),
  };
}

/** "ông", "bà" right before the name. */
function addressBefore(context: Context, at: number): string {
  const { phrases } = analysisOf(context).chain;
  const before = phrases[phraseEndingAt(phrases, at)];
  return before?.kind !== 'honorific' || before.plural ? '' : spanText(context, before);
}

/** Which of the phrases, which come in the order of the text, ends before the token; -1 if none does. */
function phraseEndingAt(phrases: readonly Phrase[], at: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle] as Phrase).last < at) low = middle + 1;
    else high = middle;
  }
  return phrases[low]?.last === at ? low : -1;
}
