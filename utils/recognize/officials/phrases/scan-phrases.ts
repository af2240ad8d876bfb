import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import { Shape, TokenKind } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import type { HonorificPhrase, NamePhrase, Phrase, RankPhrase, TitlePhrase } from './phrase';
import { readCapitalsName } from './read-capitals-name';
import { readForeignName } from './read-foreign-name';
import { type Led, readVietnameseName } from './read-name';
import { readOffice } from './read-office';
import { headAt, readOrganization } from './read-organization';
import { readPlaceOf } from './read-place';
import { cutRun, runEnd } from './title-run';
import { hasGap, isAcronym, isBreak, isCapitalized, isDash, isTitled, isWord, markAt, tokenText } from './token-words';
import { isVietnameseSyllable } from './vietnamese-syllable';

const LEADS = EntryType.Rank | EntryType.Title | EntryType.Honorific | EntryType.Office | EntryType.Modifier;

/** All ranks, titles, honorifics, offices and names of a text, in order; nothing that lies inside something else. */
export function scanPhrases(context: Context): readonly Phrase[] {
  const phrases: Phrase[] = [];
  const { tokens, hits } = context;
  let at = 0;
  while (at < tokens.count) {
    const types = hits.types[at] ?? 0;
    if (
      tokens.kind[at] !== TokenKind.Word ||
      (tokens.shape[at] === Shape.Lower && (types & (LEADS | EntryType.BlockLeft)) === 0)
    ) {
      at++;
      continue;
    }
    const phrase = readPhrase(context, at, phrases.at(-1));
    if (phrase !== undefined) phrases.push(phrase);
    at = phrase === undefined ? afterOther(context, at) : phrase.last;
  }
  return phrases;
}

function readPhrase(context: Context, at: number, before: Phrase | undefined): Phrase | undefined {
  const led = before !== undefined && leadsTo(context, before, at) ? before : undefined;
  if (led !== undefined && !startsLead(context, at)) {
    const name = isTitled(context, at) ? readLedName(context, at, led) : readCapitals(context, at);
    if (name !== undefined) return name;
  }
  const lead = readLead(context, at);
  if (lead !== undefined) return lead;
  return readBareName(context, at);
}

/** True if nothing but the stop of a title stands between the phrase and the token. */
function leadsTo(context: Context, before: Phrase, at: number): boolean {
  if (before.kind === 'name') return false;
  if (isSignature(context, before, at)) return true;
  if (before.last === at) return hasGap(context, at) || before.kind === 'title';
  return before.kind === 'title' && before.last === at - 1 && markAt(context, at - 1) === '.';
}

/** "PHÓ THỦ TƯỚNG⏎Trần Hồng Hà⏎": under a document the office stands in capitals above the name. */
function isSignature(context: Context, before: Phrase, at: number): boolean {
  if (before.kind !== 'office' || before.last !== at - 1 || !isBreak(context, at - 1)) return false;
  return isAcronym(context, before.last - 1) && isBreak(context, runEnd(context, at));
}

function readLedName(context: Context, at: number, before: Phrase): NamePhrase | undefined {
  const led: Led = before.kind === 'office' ? 'office' : 'person';
  const vietnamese = readVietnameseName(context, at, led);
  if (vietnamese > 0)
    return {
      kind: 'name',
      shape: isHighland(context, at) ? 'highland' : 'vietnamese',
      first: at,
      last: vietnamese,
      led: true,
    };
  const expected =
    before.kind === 'rank' || (before.kind === 'office' && (before.abroad || before.body.last === before.body.first));
  const foreign = readForeignName(context, at, expected && !isKnownPhrase(context, at));
  if (foreign > 0) return { kind: 'name', shape: 'foreign', first: at, last: foreign, led: true };
  return readShortName(context, at, before);
}

/** "ĐẠI TƯỚNG PHAN VĂN GIA CHỦ TRÌ HỘI NGHỊ", "Đại biểu Quốc hội TRẦN KHÁNH THU". */
function readCapitals(context: Context, at: number): NamePhrase | undefined {
  const last = readCapitalsName(context, at);
  return last > 0 ? { kind: 'name', shape: 'capitals', first: at, last, led: true } : undefined;
}

function isHighland(context: Context, at: number): boolean {
  return tokenText(context, at).length === 1;
}

/** An office, rank or title of several words begins here: no name does. */
function startsLead(context: Context, at: number): boolean {
  if (isDeputy(context, at)) return true;
  const hit = hitAt(context.hits, at, EntryType.Rank | EntryType.Office | EntryType.Title | EntryType.Honorific);
  return hit >= 0 && (context.hits.last[hit] ?? 0) - at >= 2;
}

/** "các đồng chí [Phó] Chủ tịch …": "Phó" is a family name too. */
function isDeputy({ hits }: Context, at: number): boolean {
  const modifier = hitAt(hits, at, EntryType.Modifier);
  return modifier >= 0 && hitAt(hits, hits.last[modifier] ?? at, EntryType.Office) >= 0;
}

const KNOWN =
  EntryType.Organization |
  EntryType.OrganizationHead |
  EntryType.Place |
  EntryType.FixedPhrase |
  EntryType.OrganizationWord;

function isKnownPhrase(context: Context, at: number): boolean {
  return hitAt(context.hits, at, KNOWN) >= 0;
}

/** "ông Thắng", "Thứ trưởng Thoa", "đồng chí Bích Huệ": one or two given names, to be resolved to a full one. */
function readShortName(context: Context, at: number, before: Phrase): NamePhrase | undefined {
  const end = cutRun(context, at, runEnd(context, at));
  if (end - at > 2 || isKnownPhrase(context, at)) return undefined;
  if (end - at === 2 && before.kind === 'office') return undefined;
  return { kind: 'name', shape: 'short', first: at, last: end, led: true };
}

function readLead(context: Context, at: number): Phrase | undefined {
  const { hits } = context;
  if (((hits.types[at] ?? 0) & LEADS) === 0 || isInSymbol(context, at)) return undefined;
  const rank = hitAt(hits, at, EntryType.Rank);
  const office = readOffice(context, at);
  const rankLast = rank < 0 ? -1 : (hits.last[rank] ?? -1);
  if (office !== undefined && office.role.last > rankLast && !isLongerHead(context, at, office.role.last))
    return office;
  if (rank >= 0) return readRank(context, at, rank);
  return readTitle(context, at) ?? readHonorific(context, at);
}

/** "Đại sứ quán" is no ambassador. */
function isLongerHead(context: Context, at: number, last: number): boolean {
  const head = hitAt(context.hits, at, EntryType.OrganizationHead | EntryType.Organization);
  return head >= 0 && (context.hits.last[head] ?? 0) > last;
}

/** The "TTg" of "QĐ-TTg". */
function isInSymbol(context: Context, at: number): boolean {
  return !hasGap(context, at) && (isDash(context, at - 1) || markAt(context, at - 1) === '/');
}

function readRank(context: Context, at: number, hit: number): RankPhrase | undefined {
  const { hits, lexicon } = context;
  const row = lexicon.rank(hits.entry[hit] ?? -1);
  const last = hits.last[hit] ?? at + 1;
  if (row === undefined || (last - at === 1 && !isTitled(context, last))) return undefined;
  return { kind: 'rank', rank: row.name, first: at, last: afterService(context, last) };
}

/** "Đại tá [Hải quân]", "Thiếu tá [QNCN]": the service or the corps, when a name follows. */
function afterService(context: Context, at: number): number {
  const suffix = hitAt(context.hits, at, EntryType.Title | EntryType.OrganizationWord);
  if (suffix < 0 || !isCapitalized(context, at)) return at;
  const last = context.hits.last[suffix] ?? at;
  return isTitled(context, last) && readVietnameseName(context, last, 'person') > 0 ? last : at;
}

function readTitle(context: Context, at: number): TitlePhrase | undefined {
  const hit = hitAt(context.hits, at, EntryType.Title);
  return hit < 0 ? undefined : { kind: 'title', first: at, last: context.hits.last[hit] ?? at + 1 };
}

function readHonorific(context: Context, at: number): HonorificPhrase | undefined {
  const { hits, lexicon } = context;
  const hit = hitAt(hits, at, EntryType.Honorific);
  const row = hit < 0 ? undefined : lexicon.honorific(hits.entry[hit] ?? -1);
  if (row === undefined) return undefined;
  const plural = isWord(context, at, 'các') || isWord(context, at, 'hai') || isWord(context, at, 'ba');
  const last = hits.last[hit] ?? at + 1;
  // "nhà lãnh đạo [Triều Tiên] Kim Jong-un"
  const country = row.strength === 'official-foreign' ? readPlaceOf(context, last) : last;
  return { kind: 'honorific', strength: row.strength, plural, first: at, last: country };
}

function readBareName(context: Context, at: number): NamePhrase | undefined {
  if (!isTitled(context, at) || isBlocked(context, at)) return undefined;
  if (isInOrganization(context, at)) return undefined;
  const vietnamese = readVietnameseName(context, at, 'nothing');
  if (vietnamese > 0)
    return {
      kind: 'name',
      shape: isHighland(context, at) ? 'highland' : 'vietnamese',
      first: at,
      last: vietnamese,
      led: false,
    };
  if (isKnownPhrase(context, at)) return undefined;
  const foreign = isVietnameseSyllable(tokenText(context, at)) ? -1 : readForeignName(context, at, false);
  return foreign > 0 ? { kind: 'name', shape: 'foreign', first: at, last: foreign, led: false } : undefined;
}

/** "đường Trần Phú", "Giải thưởng Tạ Quang Bửu": what stands before makes it no person. */
function isBlocked(context: Context, at: number): boolean {
  const { hits } = context;
  for (let before = at - 1; before >= at - 3 && before >= 0; before--) {
    const hit = hitAt(hits, before, EntryType.BlockLeft);
    if (hit >= 0 && hits.last[hit] === at) return true;
    if (markAt(context, before) === '.' && isWord(context, before - 1, 'tp')) return true;
  }
  return context.tokens.kind[at - 1] === TokenKind.Number && markAt(context, at - 2) !== ''
    ? isWord(context, at - 2, 'số')
    : false;
}

function isInOrganization(context: Context, at: number): boolean {
  const hit = headAt(context, at);
  return hit >= 0 && (context.hits.last[hit] ?? 0) - at >= 2;
}

/** Where reading goes on behind what is none of ours: an organization, a place, a street, or one word. */
function afterOther(context: Context, at: number): number {
  const { hits } = context;
  const fixed = hitAt(hits, at, EntryType.FixedPhrase);
  if (fixed >= 0) return hits.last[fixed] ?? at + 1;
  const organization = isCapitalized(context, at) ? readOrganization(context, at) : undefined;
  if (organization !== undefined) return Math.max(organization.last, at + 1);
  const place = readPlaceOf(context, at);
  if (place > at) return place;
  const left = hitAt(hits, at, EntryType.BlockLeft);
  if (left < 0) return at + 1;
  return afterBlocked(context, hits.last[left] ?? at + 1);
}

/** Behind "đường", "tư tưởng": the capitalized words that follow, up to an office or a rank. */
function afterBlocked(context: Context, at: number): number {
  if (!isTitled(context, at) || startsLead(context, at)) return at;
  return cutRun(context, at, runEnd(context, at));
}
