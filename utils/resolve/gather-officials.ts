import type { Lexicon } from '../lexicon/lexicon';
import { oneSpelling } from '../lexicon/spellings';
import type { EntityKey } from '../model/ids';
import { canonicalText } from '../text/letters';
import type { OfficialCandidate } from './coreference';
import { foldOnce } from './fold-once';
import { fullerForeign } from './fuller-foreign';
import { addPositions, type Known, lastWord, type Named, settleNearby } from './known-official';
import { namesakes } from './namesakes';
import { nearby } from './nearby';
import { settleMinisters } from './only-ministry';
import { byPart, otherPeople } from './short-names';

export interface Gathered {
  readonly known: readonly Known[];
  readonly ofName: ReadonlyMap<OfficialCandidate, Known>;
}

/** A name in lower case with one spelling of its tones: "Hoà" and "Hòa" are one. */
function spokenName(name: string): string {
  return canonicalText(name).split(' ').map(oneSpelling).join(' ');
}

/**
 * Makes the officials of an article from its full names, then gives the short ones to the only one they can mean.
 * `candidates` come in the order of the text.
 */
export function gatherOfficials(candidates: readonly OfficialCandidate[], lexicon: Lexicon): Gathered {
  const named = withoutCompanies(namedOf(candidates));
  const certain = named.filter(({ evidence }) => evidence.strength === 'certain' && !evidence.short);
  const full = [...certain, ...promoted(named, certain)].sort((a, b) => a.candidate.start - b.candidate.start);
  const longer = longerNames(full);
  const apart = namesakes(named);
  const keyOf = (one: Named) => apart.get(one.candidate) ?? longer.get(one.folded) ?? one.folded;
  const known = new Map<string, Known>();
  const ofName = new Map<OfficialCandidate, Known>();
  for (const one of full) {
    const official = officialFor(known, one, keyOf(one), lexicon);
    addEvidence(official, one);
    ofName.set(one.candidate, official);
  }
  const others = otherPeople(named, known);
  const near = nearby(full.map(({ candidate }) => ({ start: candidate.start, official: ofName.get(candidate) })));
  for (const one of named) {
    if (ofName.has(one.candidate)) continue;
    const official =
      known.get(keyOf(one)) ?? byPart(near(one.candidate.start), one, others) ?? byTitle(known, one, lexicon);
    if (official === undefined) continue;
    addEvidence(official, one);
    ofName.set(one.candidate, official);
  }
  // "Nhà thơ Thuận Hữu ra mắt sách. Thuận Hữu - nguyên Tổng Biên tập …": what made the official came later.
  for (const one of named) {
    const official = ofName.has(one.candidate) ? undefined : known.get(keyOf(one));
    if (official === undefined) continue;
    addEvidence(official, one);
    ofName.set(one.candidate, official);
  }
  for (const official of known.values()) settleNearby(official);
  settleMinisters(known.values(), candidates);
  return { known: [...known.values()], ofName };
}

/**
 * "Ông Lê Sỹ Long … Trên cương vị Giám đốc, ông Long …", "Nguyên soái Zhukov … Georgy Zhukov": what is said of the short
 * name makes the full one an official's.
 */
function promoted(named: readonly Named[], certain: readonly Named[]): readonly Named[] {
  const known = new Set(certain.flatMap(({ spoken }) => [spoken, lastWord(spoken)]));
  const wanted = new Set(
    named
      .filter(({ evidence, spoken }) => evidence.short && evidence.strength !== 'weak' && !known.has(spoken))
      .map(({ spoken }) => spoken),
  );
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
  for (const { folded } of full) {
    const space = folded.lastIndexOf(' ', folded.lastIndexOf(' ') - 1);
    if (space < 0) continue;
    const end = folded.slice(space + 1);
    longer.set(end, longer.has(end) && longer.get(end) !== folded ? end : folded);
  }
  for (const [short, whole] of fullerForeign(full)) longer.set(short, whole);
  for (const { folded, evidence } of full)
    if (evidence.alias !== undefined) longer.set(foldOnce(evidence.alias), folded);
  return longer;
}

/** "Bắt chủ tịch Lê Văn A" makes nobody an official of whom a company's office is said. */
function withoutCompanies(named: readonly Named[]): readonly Named[] {
  const names = new Set(named.filter(({ evidence }) => evidence.company).map(({ folded }) => folded));
  if (names.size === 0) return named;
  return named.map((one) =>
    one.evidence.bare && names.has(one.folded) ? { ...one, evidence: { ...one.evidence, strength: 'weak' } } : one,
  );
}

/** The candidates that are names; an article says each name again and again, so it is compared in one form made once. */
function namedOf(candidates: readonly OfficialCandidate[]): readonly Named[] {
  const forms = new Map<string, Pick<Named, 'folded' | 'spoken'>>();
  const named: Named[] = [];
  for (const candidate of candidates) {
    const { evidence } = candidate;
    if (evidence.kind !== 'named') continue;
    let form = forms.get(evidence.name);
    if (form === undefined) {
      form = { folded: foldOnce(evidence.name), spoken: spokenName(evidence.name) };
      forms.set(evidence.name, form);
    }
    named.push({ candidate, evidence, folded: form.folded, spoken: form.spoken });
  }
  return named;
}

function officialFor(known: Map<string, Known>, one: Named, key: string, lexicon: Lexicon): Known {
  const before = known.get(key);
  // The full name is shown, even if a shorter form of it came first.
  if (before !== undefined && (foldOnce(before.name) === key || one.folded !== key)) return before;
  const made: Known = {
    key: key as EntityKey,
    name: one.evidence.name,
    ranks: before?.ranks ?? [],
    positions: before?.positions ?? [],
    nearby: before?.nearby ?? [],
    said: before?.said ?? new Set(),
    places: before?.places ?? [],
    spoken: one.spoken,
    vietnamese: before?.vietnamese ?? (!one.evidence.foreign && isVietnamese(one.evidence.name, lexicon)),
  };
  known.set(key, made);
  return made;
}

function isVietnamese(name: string, lexicon: Lexicon): boolean {
  const family = lexicon.syllableId(name.split(' ')[0] ?? '');
  return family >= 0 && lexicon.nameTier(family, 'family') > 0;
}

function addEvidence(official: Known, { candidate, evidence }: Named): void {
  if (evidence.foreign) official.vietnamese = false;
  for (const rank of evidence.ranks) if (!official.ranks.includes(rank)) official.ranks.push(rank);
  addPositions(official, evidence.positions);
  official.nearby.push(...(evidence.nearby ?? []));
  official.places.push(candidate.start);
}

/** A short name behind an office that nobody else explains: "Tổng thống Putin" is an official by that name. */
function byTitle(known: Map<string, Known>, one: Named, lexicon: Lexicon): Known | undefined {
  return one.evidence.strength === 'weak' ? undefined : officialFor(known, one, one.folded, lexicon);
}
