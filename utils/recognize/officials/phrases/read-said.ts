import type { Position } from '../../../model/official';
import type { NamedEvidence } from '../../../model/official-evidence';
import { mapped } from '../../../text/mapped';
import { Shape } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { withBodyBehind } from './body-behind';
import type { NameFacts } from './evidence-of';
import { leadText } from './lead-text';
import { nearbyOf } from './nearby-positions';
import type { NamePhrase, OfficePhrase, Phrase } from './phrase';
import { isPublicOffice, isSharedWithCompanies } from './public-office';
import { readForeignName } from './read-foreign-name';
import { nameTier } from './read-name';
import { isOneWord } from './read-syllables';
import { statePositions } from './state-positions';
import { isNumber, isWord, markAt, spacedText, spanText, tokenText } from './token-words';
import { withoutCharge } from './without-charge';

const NONE: readonly never[] = [];

/** Evidence while it is put together, field by field. */
type Said = { -readonly [Name in keyof NamedEvidence]: NamedEvidence[Name] };

/** A name that is said once more: only another mention of it can make it an official's. */
export function saidAgain(name: string, short: boolean, lead: string): NamedEvidence {
  return bare(name, 'weak', { short, foreign: false, lead });
}

/** Every field, said or not: whatever rule records a name, resolution reads one shape of it. */
function bare(
  name: string,
  strength: NamedEvidence['strength'],
  { short, foreign, lead }: Pick<NamedEvidence, 'short' | 'foreign' | 'lead'>,
): Said {
  return {
    kind: 'named',
    name,
    short,
    foreign,
    strength,
    lead,
    ranks: NONE,
    positions: NONE,
    nearby: NONE,
    age: undefined,
    alias: undefined,
    company: undefined,
    bare: undefined,
  };
}

/** Nothing but the name itself: most names of an article. */
function readBare(context: Context, name: NamePhrase, strength: NamedEvidence['strength']): Said {
  // "Bà von der Leyin": a name that begins with its particle is the family's.
  const short =
    name.shape === 'short' || isOneForeignWord(context, name) || context.tokens.shape[name.first] === Shape.Lower;
  const said = bare(spacedText(context, name), strength, { short, foreign: name.shape === 'foreign', lead: '' });
  said.age = ageOf(context, name);
  return said;
}

/** The same evidence of another strength; field by field, because spreading an object whose fields vary is slow. */
export function restated(before: NamedEvidence, strength: NamedEvidence['strength']): NamedEvidence {
  const said = bare(before.name, strength, before);
  said.ranks = before.ranks;
  said.positions = before.positions;
  said.nearby = before.nearby ?? NONE;
  said.age = before.age;
  said.alias = before.alias;
  said.company = before.company;
  said.bare = before.bare;
  return said;
}

/** Everything that is said of a name. */
export function readSaid(
  context: Context,
  { attached, appointments, moved }: NameFacts,
  strength: NamedEvidence['strength'],
): NamedEvidence {
  const { name, lead, after, shared } = attached;
  const said = readBare(context, name, strength);
  if (lead.length + after.length + shared.length + appointments.length + moved.length === 0) return said;
  const before = withBodyBehind(context, name, lead.filter(isOffice));
  const behind = after.filter(isOffice);
  const ofAll = shared.length === 0 ? NONE : shared.filter(isOffice);
  const alone = ofAll.length === 0 ? NONE : ofAll.filter((office) => !lead.includes(office));
  said.foreign ||= before.some(isAbroad) || behind.some(isAbroad) || appointments.some(isAbroad);
  said.lead = lead.length === 0 ? '' : leadText(context, lead);
  said.ranks = ranksOf([lead, after, shared, moved]);
  said.alias = aliasOf(context, name);
  addCompany(context, said, [lead, after, shared, appointments]);
  said.positions = joined([
    stated(context, before, name),
    stated(context, alone, name),
    stated(context, behind, name),
    stated(context, appointments, name),
  ]);
  said.nearby = nearbyOf(context, name, joined([before, ofAll, behind, appointments]));
  return said;
}

/** The lists as one: most names have one that holds anything. */
function joined<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  let all: readonly Item[] = NONE;
  for (const list of lists) if (list.length > 0) all = all.length === 0 ? list : [...all, ...list];
  return all;
}

/** The ranks among the phrases, each once. */
function ranksOf(said: readonly (readonly Phrase[])[]): readonly string[] {
  const ranks: string[] = [];
  for (const phrases of said)
    for (const phrase of phrases) if (phrase.kind === 'rank' && !ranks.includes(phrase.rank)) ranks.push(phrase.rank);
  return ranks.length === 0 ? NONE : ranks;
}

function stated(context: Context, offices: readonly OfficePhrase[], name: NamePhrase): readonly Position[] {
  if (offices.length === 0) return NONE;
  const held = mapped(offices, (office) => withoutCharge(context, office));
  return statePositions(context, held, isForeign(context, name));
}

function isAbroad({ abroad }: OfficePhrase): boolean {
  return abroad;
}

/** A name of another language; "Trần Đơn" is read as one where its given name is rare. */
function isForeign(context: Context, { shape, first }: NamePhrase): boolean {
  return shape === 'foreign' && nameTier(context, first, 'family') === 0;
}

/** "Chủ tịch", "Hiệu trưởng": of a private school, too. */
function mayBeOfFirm(office: OfficePhrase): boolean {
  return isSharedWithCompanies(office) || office.row.domain === 'giáo dục';
}

/** What may make the name one of a company: "bắt chủ tịch Lê Văn A", "Lê Văn A, Chủ tịch Công ty Sao Mai". */
function addCompany(context: Context, said: Said, all: readonly (readonly Phrase[])[]): void {
  let official = 0;
  let bare = true;
  for (const phrases of all)
    for (const phrase of phrases) {
      if (phrase.kind === 'office' && phrase.company) {
        said.company = true;
        // "Phó Chủ tịch kiêm Tổng Giám đốc Tập đoàn Sao Mai": who holds two offices may be an official by the other one.
        if (official > 0 || phrases !== all[0]) return;
        continue;
      }
      if (phrase.kind !== 'rank' && !isPublicOffice(context, phrase)) continue;
      official++;
      bare &&= phrase.kind === 'office' && phrase.body.last === phrase.body.first && mayBeOfFirm(phrase);
    }
  if (official > 0 && bare) said.bare = true;
}

/** "Ông A, [57] tuổi", "Ông A ([57] tuổi": what tells people of one name apart. */
function ageOf(context: Context, { last }: NamePhrase): number | undefined {
  const mark = markAt(context, last);
  if ((mark !== ',' && mark !== '(') || !isWord(context, last + 2, 'tuổi') || !isNumber(context, last + 1))
    return undefined;
  return Number(tokenText(context, last + 1));
}

/** "Hoàng Tuần Tài ([Lawrence Wong])": the same person's name in another language. */
function aliasOf(context: Context, { shape, last }: NamePhrase): string | undefined {
  if (shape !== 'vietnamese' || markAt(context, last) !== '(') return undefined;
  const end = readForeignName(context, last + 1, false);
  if (end - last < 3 || markAt(context, end) !== ')') return undefined;
  return spanText(context, { first: last + 1, last: end });
}

/** "Paris": one word of another language. */
export function isOneForeignWord(context: Context, name: NamePhrase): boolean {
  return name.shape === 'foreign' && isOneWord(context, name);
}

function isOffice(phrase: Phrase): phrase is OfficePhrase {
  return phrase.kind === 'office';
}
