import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { NamedEvidence } from '../../../model/official-evidence';
import type { Context } from '../../recognizer';
import type { Analysis } from './analysis';
import type { AttachedName } from './attach';
import { isLedInSentence } from './body-nearby';
import type { HonorificPhrase, NamePhrase, OfficePhrase, Phrase, RankPhrase } from './phrase';
import { isPublicOffice, isSharedWithCompanies } from './public-office';
import { nameTier } from './read-name';
import { isOneForeignWord, readSaid, restated } from './read-said';
import { isCapitalized, isDash, isWordToken, markAt } from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';
import { withoutCharge } from './without-charge';

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
  said?: NamedEvidence;
}

export function factsOf(context: Context, analysis: Analysis, attached: AttachedName): NameFacts {
  const { lead, after, shared } = attached;
  const appointed = analysis.appointments.of.get(attached) ?? [];
  return {
    attached,
    ranked: lead.some(isRank) || after.some(isRank) || shared.some(isRank),
    officeBefore:
      hasPublicOffice(context, lead) || hasPublicOffice(context, shared) || isLedNearby(context, lead.at(-1)),
    officeAfter: hasPublicOffice(context, after) || isLedAside(context, after),
    appointed: hasPublicOffice(context, appointed),
    appointedNext: appointed.some(({ first }) => first >= attached.name.last && first - attached.name.last <= 4),
    comrade: lead.some((p) => p.kind === 'honorific' && isOfficialHonorific(p)),
    appointments: appointed,
    moved: analysis.appointments.ranks.get(attached) ?? [],
  };
}

function hasPublicOffice(context: Context, phrases: readonly Phrase[]): boolean {
  for (const phrase of phrases) if (isPublicOffice(context, phrase)) return true;
  return false;
}

/** "Theo Sở Y tế X, Phó Giám đốc [A] đã ký": an office that firms have too is of the body named in its sentence. */
function isLedNearby(context: Context, phrase: Phrase | undefined): boolean {
  if (phrase?.kind !== 'office' || phrase.row.domain !== 'chung') return false;
  const office = withoutCharge(context, phrase);
  return office.body.last === office.body.first && !office.plural && isLedInSentence(context, office);
}

/** "Tại Bệnh viện X, bác sĩ A[, Phó Giám đốc,] cho biết": one bare office between two marks. */
function isLedAside(context: Context, [office, next]: readonly Phrase[]): boolean {
  if (office === undefined || next !== undefined) return false;
  const mark = markAt(context, office.last);
  return (mark === ',' || mark === ')' || isDash(context, office.last)) && isLedNearby(context, office);
}

function isRank(phrase: Phrase): boolean {
  return phrase.kind === 'rank';
}

function isOfficialHonorific(phrase: HonorificPhrase): boolean {
  return phrase.strength === 'official' || phrase.strength === 'official-foreign';
}

/** The evidence of one name, whichever rule proposes it. */
export function namedEvidence(context: Context, facts: NameFacts, strength: NamedEvidence['strength']): NamedEvidence {
  const told = isDoubtful(context, facts.attached, strength) ? 'weak' : strength;
  facts.said ??= readSaid(context, facts, told);
  return facts.said.strength === told ? facts.said : restated(facts.said, told);
}

/** True where only another mention of the name can make it an official's. */
function isDoubtful(
  context: Context,
  { name, lead, after }: AttachedName,
  strength: NamedEvidence['strength'],
): boolean {
  if (strength === 'likely')
    return !standsAlone(context, name, lead) && !after.some((p) => p.kind === 'office' && p.abroad);
  // "Chủ tịch Oceanbank": one foreign word behind an office that companies have may be the company.
  const before = lead.at(-1);
  return isOneForeignWord(context, name) && before?.kind === 'office' && isSharedWithCompanies(before);
}

/**
 * True if a short name can be told from the beginning of another word: "Bộ trưởng Nhạ cho biết", but not "Hội đồng Tham
 * mưu trưởng Liên quân". Else it needs its full form elsewhere.
 */
function standsAlone(context: Context, name: NamePhrase, lead: readonly Phrase[]): boolean {
  // "Đô đốc Mỹ lý giải"
  if (hitAt(context.hits, name.first, EntryType.Place) >= 0) return false;
  // "ông Thắng giữ vị trí …": behind an address stands a name.
  const before = lead.at(-1);
  if (before?.kind === 'honorific' && !before.plural && before.last === name.first) return true;
  const foreign = !isVietnameseAt(context, name.last - 1);
  if (!foreign && nameTier(context, name.last - 1, 'given') === 0) return false;
  if (foreign || !isWordToken(context, name.last) || isCapitalized(context, name.last)) return true;
  // "ngoài tướng Giáp mang hàm Đại tướng": a rank and a given name say enough.
  if (before?.kind === 'rank') return true;
  return ((context.hits.types[name.last] ?? 0) & EntryType.Wall) !== 0;
}
