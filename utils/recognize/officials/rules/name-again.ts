import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { NamedEvidence, OfficialEvidence } from '../../../model/official-evidence';
import type { Candidate, Context, Rule } from '../../recognizer';
import { remembered } from '../../shared/remembered';
import { nameConfidence } from '../evidence-tallies';
import { analysisOf } from '../phrases/analysis';
import type { NameFacts } from '../phrases/evidence-of';
import type { NamePhrase, Phrase, TokenSpan } from '../phrases/phrase';
import { isBlocked, readBareName } from '../phrases/read-person';
import { hasGap, isTitled, lowerText, spacedText, spanText } from '../phrases/token-words';
import { factsOfAll } from './propose-names';

/**
 * The full name of somebody whom an office or a rank makes an official, where nothing else shows that it is a name.
 *
 * ✓ Chủ tịch Trung Quốc [Tào Viễn Minh] dự lễ. Thỏa thuận với ông [Tào Viễn Minh] còn xa.
 * ✓ Thỏa thuận với ông [Tào Viễn Minh] còn xa. Chủ tịch Trung Quốc [Tào Viễn Minh] sẽ dự lễ.
 * ✗ Ông Tào Viễn Minh bán phở. Thỏa thuận với ông Tào Viễn Minh còn xa.
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
    const found: Candidate<OfficialEvidence>[] = [];
    for (let at = 0; at < tokens.count; at++) {
      if (!isTitled(context, at)) continue;
      const alike = wanted.get(lowerText(context, at))?.get(lowerText(context, at + 1));
      const name = alike === undefined ? undefined : nameAt(context, alike, at);
      if (name === undefined || taken.has(at) || isBlocked(context, at) || isLed(context, at)) continue;
      found.push(candidateOf(context, { first: at, last: at + name.last - name.first }));
    }
    return found;
  },
};

function nameAt(context: Context, alike: readonly NamePhrase[], at: number): NamePhrase | undefined {
  return alike.find((one) => standsAt(context, one, at));
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
  return readBareName(context, first)?.last !== last;
}

/** Names by their first word and their second: a long text names thousands of one family. */
type NamesByWords = ReadonlyMap<string, ReadonlyMap<string, readonly NamePhrase[]>>;

function namesByWords(context: Context, facts: readonly NameFacts[]): NamesByWords {
  const names = new Map<string, Map<string, NamePhrase[]>>();
  for (const { attached } of facts) {
    const { name } = attached;
    const [first, second] = [lowerText(context, name.first), lowerText(context, name.first + 1)];
    const family = names.get(first) ?? new Map<string, NamePhrase[]>();
    names.set(first, family);
    const alike = family.get(second) ?? [];
    family.set(second, alike);
    if (!alike.some((one) => isSameName(context, one, name))) alike.push(name);
  }
  return names;
}

function isSameName(context: Context, one: NamePhrase, other: NamePhrase): boolean {
  const length = one.last - one.first;
  if (other.last - other.first !== length) return false;
  for (let i = 2; i < length; i++)
    if (lowerText(context, one.first + i) !== lowerText(context, other.first + i)) return false;
  return true;
}

/** The same words, and no further capital: "Hun Sen" does not stand in "Hun Sen Manet". */
function standsAt(context: Context, { first, last }: NamePhrase, at: number): boolean {
  const length = last - first;
  for (let i = 1; i < length; i++) {
    if (lowerText(context, at + i) !== lowerText(context, first + i) || !isTitled(context, at + i)) return false;
  }
  const end = at + length;
  return !(isTitled(context, end) && hasGap(context, end));
}

function candidateOf(context: Context, name: TokenSpan): Candidate<OfficialEvidence> {
  const evidence: NamedEvidence = {
    kind: 'named',
    name: spacedText(context, name),
    short: false,
    foreign: false,
    strength: 'weak',
    lead: addressBefore(context, name.first),
    ranks: [],
    positions: [],
  };
  return {
    kind: 'official',
    start: context.tokens.start[name.first] ?? 0,
    end: context.tokens.end[name.last - 1] ?? 0,
    rule: 'name-again',
    confidence: nameConfidence('known'),
    evidence,
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
