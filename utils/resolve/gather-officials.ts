import type { Lexicon } from '../lexicon/lexicon';
import { oneSpellingOfAll } from '../lexicon/spellings';
import type { EntityKey } from '../model/ids';
import { kept } from '../text/kept';
import { canonicalText, fold } from '../text/letters';
import { mapped } from '../text/mapped';
import { sortedBy } from '../text/sorted-by';
import type { OfficialCandidate } from './coreference';
import { foldOnce } from './fold-once';
import { fullerForeign } from './fuller-foreign';
import { addPositions, type Known, lastWord, type Named, settleNearby } from './known-official';
import { misprintedNames } from './misprinted-names';
import { namesakes } from './namesakes';
import { nearby } from './nearby';
import { settleMinisters } from './only-ministry';
import { byPart, otherPeople } from './short-names';

export interface Gathered {
  readonly known: readonly Known[];
  /** The candidates that are names, in the order of the text, with whose they are. */
  readonly named: readonly Named[];
}

/** Names as they are compared: officials are named again and again, in one article and in the next. */
const nameForms = new Map<string, Pick<Named, 'folded' | 'spoken'>>();

/** What the name is folded, and in lower case with one spelling of its tones: "Hoà" and "Hòa" are one. */
function formsOf(name: string): Pick<Named, 'folded' | 'spoken'> {
  return { folded: fold(name), spoken: oneSpellingOfAll(canonicalText(name)) };
}

/**
 * Makes the officials of an article from its full names, then gives the short ones to the only one they can mean.
 * `candidates` come in the order of the text.
 */
export function gatherOfficials(candidates: readonly OfficialCandidate[], lexicon: Lexicon): Gathered {
  const named = withoutCompanies(namedOf(candidates));
  const certain = named.filter(({ evidence }) => evidence.strength === 'certain' && !evidence.short);
  const full = sortedBy([...certain, ...promoted(named, certain)], (a, b) => a.candidate.start - b.candidate.start);
  const longer = longerNames(full);
  const apart = namesakes(named);
  const keyOf = (one: Named) => apart.get(one.candidate) ?? longer.get(one.folded) ?? one.folded;
  const known = new Map<string, Known>();
  for (const one of full) {
    one.official = officialFor(known, one, keyOf(one), lexicon);
    addEvidence(one.official, one);
    one.official.places.push(one.candidate.start);
  }
  const call = (one: Named, official: Known | undefined) => {
    if (official === undefined) return;
    one.official = official;
    addEvidence(official, one);
    official.called.push(one.candidate.start);
  };
  const others = otherPeople(named, known);
  const near = nearby(full, candidates.at(-1)?.start ?? 0);
  for (const one of named) {
    if (one.official !== undefined) continue;
    call(one, known.get(keyOf(one)) ?? byPart(near(one.candidate.start), one, others) ?? byTitle(known, one, lexicon));
  }
  // "Nhà thơ Thuận Hữu ra mắt sách. Thuận Hữu - nguyên Tổng Biên tập …": what made the official came later.
  for (const one of named) if (one.official === undefined) call(one, known.get(keyOf(one)));
  const officials = [...known.values()];
  for (const official of officials) {
    official.called.sort((a, b) => a - b);
    settleNearby(official);
  }
  settleMinisters(officials, candidates, lexicon);
  return { known: officials, named };
}

/**
 * "Ông Lê Sỹ Long … Trên cương vị Giám đốc, ông Long …", "Nguyên soái Zhukov … Georgy Zhukov": what is said of the short
 * name makes the full one an official's.
 */
function promoted(named: readonly Named[], certain: readonly Named[]): readonly Named[] {
  const told = named.filter(({ evidence }) => evidence.short && evidence.strength !== 'weak');
  if (told.length === 0) return [];
  const known = new Set<string>();
  for (const { spoken } of certain) known.add(spoken).add(lastWord(spoken));
  const wanted = new Set<string>();
  for (const { spoken } of told) if (!known.has(spoken)) wanted.add(spoken);
  if (wanted.size === 0) return [];
  const found = new Map<string, string>();
  const settled = new Set<string>();
  for (const { evidence, spoken } of named) {
    const last = lastWord(spoken);
    if (!wanted.has(last) || settled.has(last)) continue;
    if (evidence.short) {
      // Whom the first short name means stands before it, if anybody does: "Linda McMillan … Bà McMillan … Vince McMillan".
      if (found.has(last)) settled.add(last);
      continue;
    }
    found.set(last, found.has(last) && found.get(last) !== spoken ? '' : spoken);
  }
  return named.filter(
    ({ evidence, spoken }) => !evidence.short && found.get(lastWord(spoken)) === spoken && !known.has(spoken),
  );
}

/** "Bích Huệ" is short for "Lê Thị Bích Huệ", if no other full name ends so. */
function longerNames(full: readonly Named[]): ReadonlyMap<string, string> {
  const longer = new Map<string, string>();
  const seen = new Set<string>();
  for (const { folded } of full) {
    if (seen.has(folded)) continue;
    seen.add(folded);
    const space = folded.lastIndexOf(' ', folded.lastIndexOf(' ') - 1);
    if (space < 0) continue;
    const end = folded.slice(space + 1);
    longer.set(end, longer.has(end) && longer.get(end) !== folded ? end : folded);
  }
  for (const [short, whole] of fullerForeign(full)) longer.set(short, whole);
  for (const { folded, evidence } of full)
    if (evidence.alias !== undefined) longer.set(foldOnce(evidence.alias), folded);
  for (const [wrong, right] of misprintedNames(full))
    if (!longer.has(wrong)) longer.set(wrong, longer.get(right) ?? right);
  return longer;
}

/** "Bắt chủ tịch Lê Văn A", "chủ tịch A" make nobody an official of whom a company's office is said. */
function withoutCompanies(named: readonly Named[]): readonly Named[] {
  if (!named.some(({ evidence }) => evidence.company)) return named;
  const names = new Set<string>();
  for (const { evidence, folded } of named) if (evidence.company) names.add(folded).add(lastWord(folded));
  return mapped(named, (one) =>
    one.evidence.bare && names.has(one.folded) ? { ...one, evidence: { ...one.evidence, strength: 'weak' } } : one,
  );
}

/** The candidates that are names; an article says each name again and again, so it is compared in one form made once. */
function namedOf(candidates: readonly OfficialCandidate[]): readonly Named[] {
  const named: Named[] = [];
  for (const candidate of candidates) {
    const { evidence } = candidate;
    if (evidence.kind !== 'named') continue;
    const { folded, spoken } = kept(nameForms, evidence.name, formsOf);
    named.push({ candidate, evidence, folded, spoken, official: undefined });
  }
  return named;
}

function officialFor(known: Map<string, Known>, one: Named, key: string, lexicon: Lexicon): Known {
  const before = known.get(key);
  // The full name is shown, even if a shorter form of it came first.
  if (before !== undefined && (before.folded === key || one.folded !== key)) return before;
  const made: Known = {
    key: key as EntityKey,
    name: one.evidence.name,
    folded: one.folded,
    ranks: before?.ranks ?? [],
    positions: before?.positions ?? [],
    held: before?.held ?? [],
    nearby: before?.nearby ?? [],
    said: before?.said ?? new Set(),
    places: before?.places ?? [],
    called: before?.called ?? [],
    spoken: one.spoken,
    vietnamese: before?.vietnamese ?? (!one.evidence.foreign && isVietnamese(one.evidence.name, lexicon)),
  };
  known.set(key, made);
  return made;
}

function isVietnamese(name: string, lexicon: Lexicon): boolean {
  const family = lexicon.syllableId(name.includes(' ') ? name.slice(0, name.indexOf(' ')) : name);
  return family >= 0 && lexicon.nameTier(family, 'family') > 0;
}

function addEvidence(official: Known, { evidence }: Named): void {
  if (evidence.foreign) official.vietnamese = false;
  for (const rank of evidence.ranks) if (!official.ranks.includes(rank)) official.ranks.push(rank);
  addPositions(official, evidence.positions);
  for (const position of evidence.nearby ?? []) official.nearby.push(position);
}

/** A short name behind an office that nobody else explains: "Tổng thống Putin" is an official by that name. */
function byTitle(known: Map<string, Known>, one: Named, lexicon: Lexicon): Known | undefined {
  return one.evidence.strength === 'weak' ? undefined : officialFor(known, one, one.folded, lexicon);
}
