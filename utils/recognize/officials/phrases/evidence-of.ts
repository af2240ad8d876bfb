import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { NamedEvidence } from '../../../model/official-evidence';
import type { Context } from '../../recognizer';
import type { Analysis } from './analysis';
import type { AttachedName } from './attach';
import { leadText } from './lead-text';
import { nearbyOf } from './nearby-positions';
import type { HonorificPhrase, NamePhrase, OfficePhrase, Phrase, RankPhrase } from './phrase';
import { isPublicOffice, isSharedWithCompanies } from './public-office';
import { readForeignName } from './read-foreign-name';
import { nameTier } from './read-name';
import { statePositions, withoutCharge } from './state-positions';
import { isCapitalized, isNumber, isWord, isWordToken, markAt, spanText, tokenText } from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';

/** What a name's surroundings say: the parts that rules ask for and the evidence that resolution reads. */
export interface NameFacts {
  readonly attached: AttachedName;
  readonly ranked: boolean;
  /** An office of the state, before the name. */
  readonly officeBefore: boolean;
  readonly officeAfter: boolean;
  readonly appointed: boolean;
  /** The verb that gives the office stands right behind the name: "Gorbachev được bầu làm Tổng Bí thư". */
  readonly appointedNext: boolean;
  readonly comrade: boolean;
  /** The offices it was appointed to. */
  readonly appointments: readonly OfficePhrase[];
  /** The ranks it was moved to or from. */
  readonly moved: readonly RankPhrase[];
  /** What is said of it, once a rule has asked. */
  said?: Said;
}

export function factsOf(context: Context, analysis: Analysis, attached: AttachedName): NameFacts {
  const { lead, after, shared } = attached;
  const appointed = analysis.appointments.of.get(attached) ?? [];
  return {
    attached,
    ranked: lead.some(isRank) || after.some(isRank),
    officeBefore: [...lead, ...shared].some((p) => isPublicOffice(context, p)),
    officeAfter: after.some((p) => isPublicOffice(context, p)),
    appointed: appointed.some((p) => isPublicOffice(context, p)),
    appointedNext: appointed.some(({ first }) => first >= attached.name.last && first - attached.name.last <= 4),
    comrade: lead.some((p) => p.kind === 'honorific' && isOfficialHonorific(p)),
    appointments: appointed,
    moved: analysis.appointments.ranks.get(attached) ?? [],
  };
}

function isRank(phrase: Phrase): boolean {
  return phrase.kind === 'rank';
}

function isOfficialHonorific(phrase: HonorificPhrase): boolean {
  return phrase.strength === 'official' || phrase.strength === 'official-foreign';
}

type Said = Omit<NamedEvidence, 'strength'>;

/** The evidence of one name, whichever rule proposes it. */
export function namedEvidence(context: Context, facts: NameFacts, strength: NamedEvidence['strength']): NamedEvidence {
  facts.said ??= readSaid(context, facts);
  return { ...facts.said, strength: isDoubtful(context, facts.attached, strength) ? 'weak' : strength };
}

const NONE: readonly never[] = [];

/** Nothing but the name itself: most names of an article. */
function readBare(context: Context, name: NamePhrase): Said {
  return {
    kind: 'named',
    name: spanText(context, name).replace(/\s+/gu, ' '),
    short: name.shape === 'short' || isOneForeignWord(name),
    foreign: name.shape === 'foreign',
    lead: '',
    ranks: NONE,
    ...ageOf(context, name),
    positions: NONE,
    nearby: NONE,
  };
}

function readSaid(context: Context, { attached, appointments, moved }: NameFacts): Said {
  const { name, lead, after, shared } = attached;
  if (lead.length + after.length + shared.length + appointments.length + moved.length === 0)
    return readBare(context, name);
  const state = (offices: readonly OfficePhrase[]) =>
    statePositions(
      context,
      offices.map((office) => withoutCharge(context, office)),
      isForeign(context, name),
    );
  const ranks = [...lead, ...after, ...moved].flatMap((p) => (p.kind === 'rank' ? [p.rank] : []));
  return {
    kind: 'named',
    name: spanText(context, name).replace(/\s+/gu, ' '),
    short: name.shape === 'short' || isOneForeignWord(name),
    foreign:
      name.shape === 'foreign' || [...lead, ...after, ...appointments].some((p) => p.kind === 'office' && p.abroad),
    lead: leadText(context, lead),
    ranks: [...new Set(ranks)],
    ...ageOf(context, name),
    ...aliasOf(context, name),
    ...companyOf(context, [...lead, ...after, ...shared, ...appointments]),
    positions: [
      ...state(lead.filter(isOffice)),
      ...state(shared.filter((office) => !lead.includes(office))),
      ...state(after.filter(isOffice)),
      ...state(appointments),
    ],
    nearby: nearbyOf(context, name, [...lead, ...shared, ...after, ...appointments].filter(isOffice)),
  };
}

/** A name of another language; "Trần Đơn" is read as one where its given name is rare. */
function isForeign(context: Context, { shape, first }: NamePhrase): boolean {
  return shape === 'foreign' && nameTier(context, first, 'family') === 0;
}

/** What may make the name one of a company: "bắt chủ tịch Lê Văn A", "Lê Văn A, Chủ tịch Công ty Sao Mai". */
function companyOf(context: Context, phrases: readonly Phrase[]): Pick<NamedEvidence, 'bare' | 'company'> {
  if (phrases.some((phrase) => phrase.kind === 'office' && phrase.company)) return { company: true };
  const official = phrases.filter((phrase) => phrase.kind === 'rank' || isPublicOffice(context, phrase));
  const bare = official.every((p) => p.kind === 'office' && p.body.last === p.body.first && isSharedWithCompanies(p));
  return official.length > 0 && bare ? { bare } : {};
}

/** "Ông A, [57] tuổi", "Ông A ([57] tuổi": what tells people of one name apart. */
function ageOf(context: Context, { last }: NamePhrase): { readonly age?: number } {
  const mark = markAt(context, last);
  if ((mark !== ',' && mark !== '(') || !isWord(context, last + 2, 'tuổi') || !isNumber(context, last + 1)) return {};
  return { age: Number(tokenText(context, last + 1)) };
}

/** "Hoàng Tuần Tài ([Lawrence Wong])": the same person's name in another language. */
function aliasOf(context: Context, { shape, last }: NamePhrase): { readonly alias?: string } {
  if (shape !== 'vietnamese' || markAt(context, last) !== '(') return {};
  const end = readForeignName(context, last + 1, false);
  if (end - last < 3 || markAt(context, end) !== ')') return {};
  return { alias: spanText(context, { first: last + 1, last: end }) };
}

/** True where only another mention of the name can make it an official's. */
function isDoubtful(
  context: Context,
  { name, lead, after }: AttachedName,
  strength: NamedEvidence['strength'],
): boolean {
  if (strength === 'likely') return !standsAlone(context, name) && !after.some((p) => p.kind === 'office' && p.abroad);
  // "Chủ tịch Oceanbank": one foreign word behind an office that companies have may be the company.
  const before = lead.at(-1);
  return isOneForeignWord(name) && before?.kind === 'office' && isSharedWithCompanies(before);
}

function isOneForeignWord(name: NamePhrase): boolean {
  return name.shape === 'foreign' && name.last - name.first === 1;
}

/**
 * True if a short name can be told from the beginning of another word: "Bộ trưởng Nhạ cho biết", but not "Hội đồng Tham
 * mưu trưởng Liên quân". Else it needs its full form elsewhere.
 */
function standsAlone(context: Context, name: NamePhrase): boolean {
  // "Đô đốc Mỹ lý giải"
  if (hitAt(context.hits, name.first, EntryType.Place) >= 0) return false;
  const foreign = !isVietnameseAt(context, name.last - 1);
  if (!foreign && nameTier(context, name.last - 1, 'given') === 0) return false;
  if (foreign || !isWordToken(context, name.last) || isCapitalized(context, name.last)) return true;
  return ((context.hits.types[name.last] ?? 0) & EntryType.Wall) !== 0;
}

function isOffice(phrase: Phrase): phrase is OfficePhrase {
  return phrase.kind === 'office';
}
