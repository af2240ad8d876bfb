import { hitAt, hitEndingAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import { TokenKind } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { isBeforeJoined, nameWithOffice } from './name-with-office';
import { headAt } from './organization-heads';
import type { NamePhrase, OfficePhrase, Phrase } from './phrase';
import { readCapitalsName } from './read-capitals-name';
import { readForeignName } from './read-foreign-name';
import { type Led, mayStartName, nameTier, readVietnameseName } from './read-name';
import { afterSyllables } from './read-syllables';
import { startsSentence } from './starts-sentence';
import { cutRun, runEnd } from './title-run';
import { hasGap, isAcronym, isBreak, isCapitalized, isTitled, isWord, lowerText, markAt } from './token-words';
import { isVietnameseAt } from './vietnamese-syllable';

/** True if nothing but the stop of a title stands between the phrase and the token. */
export function leadsTo(context: Context, before: Phrase, at: number): boolean {
  // Asked at every word with a capital, and true of few.
  if (before.kind === 'name' || before.last < at - 1) return false;
  if (isSignature(context, before, at)) return true;
  if (opensList(context, before, at) || isImprint(context, before, at)) return true;
  if (before.last === at) return hasGap(context, at) || before.kind === 'title';
  return isShortTitle(context, before) && before.last === at - 1 && markAt(context, at - 1) === '.';
}

/** "TS.", "Th.S.", "NGƯT.", "BSCK1.": the stop belongs to the title; that of "… học thạc sĩ." ends a sentence. */
export function isShortTitle(context: Context, { kind, first, last }: Phrase): boolean {
  if (kind !== 'title') return false;
  // "NGƯT" could be a syllable.
  if (last - first === 1 && isAcronym(context, first)) return true;
  return !isVietnameseAt(context, first) || !isVietnameseAt(context, last - 1);
}

/** "gồm 5 đồng chí: [Lê Duẩn]": behind the colon stand names, however rare. */
function opensList(context: Context, before: Phrase, at: number): boolean {
  if ((before.kind !== 'honorific' && before.kind !== 'office') || !before.plural) return false;
  return before.last === at - 1 && markAt(context, at - 1) === ':';
}

/** "Tổng Biên tập: [Trần Văn Nam]": under a newspaper's pages. */
export function isImprint(context: Context, before: Phrase, at: number): boolean {
  if (before.kind !== 'office' || before.row.domain !== 'báo chí' || before.last !== at - 1) return false;
  return markAt(context, at - 1) === ':' && /Biên tập$/u.test(before.row.role);
}

/** "PHÓ THỦ TƯỚNG⏎Trần Hồng Hà⏎": under a document the office stands in capitals above the name. */
function isSignature(context: Context, before: Phrase, at: number): boolean {
  if (before.kind !== 'office' || before.last !== at - 1 || !isBreak(context, at - 1)) return false;
  return isAcronym(context, before.last - 1) && isBreak(context, runEnd(context, at));
}

export function readLedName(context: Context, at: number, before: Phrase): NamePhrase | undefined {
  // "các ĐBQH: [Leo Thị Vân]"
  const led: Led = before.kind === 'office' && before.last === at ? 'office' : 'person';
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
    before.kind === 'rank' ||
    (before.kind === 'honorific' && before.strength === 'official' && runEnd(context, at) - at === 3) ||
    (before.kind === 'title' && !isVietnameseAt(context, before.first)) ||
    (before.kind === 'office' && (before.abroad || before.body.last === before.body.first || isMinister(before)));
  const foreign = readForeignName(context, at, expected && !isKnownPhrase(context, at));
  if (foreign > 0) return { kind: 'name', shape: 'foreign', first: at, last: foreign, led: true };
  // "đồng chí [Pê-rét]", "Tổng thống Cu-ba [Pê-rét]", "Chủ tịch [Phi-líp]"
  const syllables = before.kind === 'office' && !expected ? at : afterSyllables(context, at);
  if (syllables > at && !isKnownPhrase(context, at))
    return { kind: 'name', shape: 'foreign', first: at, last: syllables, led: true };
  return readShortName(context, at, before);
}

/** "Bộ trưởng Quốc phòng [Tea Banh]": behind a ministry only a person is named. */
function isMinister({ row }: OfficePhrase): boolean {
  return row.of?.includes('ministry') === true && row.takes === 'required';
}

const NOBLE = new Set(['von', 'van', 'der', 'den', 'al', 'el', 'bin', 'ibn']);

/** "Bà [von der Leyin]": a name of another language that begins with its particles; "bà van Thành" begs somebody. */
export function readNobleName(context: Context, at: number): NamePhrase | undefined {
  let first = at;
  while (first < at + 2 && NOBLE.has(lowerText(context, first))) first++;
  if (first === at || !isTitled(context, first) || !hasGap(context, first)) return undefined;
  if (isWord(context, first - 1, 'van') && isVietnameseAt(context, first)) return undefined;
  const last = Math.max(readForeignName(context, first, false), first + 1);
  return { kind: 'name', shape: 'foreign', first: at, last, led: true };
}

/** "ĐẠI TƯỚNG PHAN VĂN GIA CHỦ TRÌ HỘI NGHỊ", "Đại biểu Quốc hội TRẦN KHÁNH THU". */
export function readCapitals(context: Context, at: number, led: boolean): NamePhrase | undefined {
  const last = readCapitalsName(context, at);
  return last > 0 ? { kind: 'name', shape: 'capitals', first: at, last, led } : undefined;
}

function isHighland(context: Context, at: number): boolean {
  return (context.tokens.end[at] ?? 0) - (context.tokens.start[at] ?? 0) === 1;
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

/** "ông Vinh", "bà Nga": a town or a country of one syllable is a given name behind an address. */
function isOneSyllable({ hits }: Context, at: number, before: Phrase): boolean {
  if (before.kind === 'office') return false;
  for (let hit = hits.from[at] ?? 0; hit < (hits.from[at + 1] ?? 0); hit++) {
    if (((hits.type[hit] ?? 0) & KNOWN) !== 0 && (hits.last[hit] ?? 0) - at > 1) return false;
  }
  return true;
}

/** "ông Thắng", "Thứ trưởng Thoa", "đồng chí Bích Huệ": one or two given names, to be resolved to a full one. */
function readShortName(context: Context, at: number, before: Phrase): NamePhrase | undefined {
  // "Thứ trưởng Bộ Y tế [Tại] hội nghị": the stop before it is missing.
  if (before.kind === 'office' && startsSentence(context, at)) return undefined;
  // "ông A, Thạc sĩ [Luật], nguyên là …": what he learnt.
  if (before.kind === 'title' && isWord(context, at, 'luật')) return undefined;
  const end = cutRun(context, at, runEnd(context, at));
  if (end - at > 2 || (isKnownPhrase(context, at) && !isOneSyllable(context, at, before))) return undefined;
  if (end - at === 2 && before.kind === 'office') return undefined;
  return { kind: 'name', shape: 'short', first: at, last: end, led: true };
}

/** "2 ông Thành và [Kha]": a given name joined to a short one; only an official's full name makes it a mention. */
export function readTwin(context: Context, at: number, before: Phrase | undefined): NamePhrase | undefined {
  if (before?.kind !== 'name' || before.shape !== 'short' || before.last !== at - 1) return undefined;
  if (!isWord(context, at - 1, 'và') || !isTitled(context, at) || runEnd(context, at) !== at + 1) return undefined;
  if (isKnownPhrase(context, at) || nameTier(context, at, 'given') === 0) return undefined;
  return { kind: 'name', shape: 'short', first: at, last: at + 1, led: false };
}

/** A name without a lead; `anywhere` if nothing behind it may help to tell it. */
export function readBareName(context: Context, at: number, anywhere = false): NamePhrase | undefined {
  if (!isTitled(context, at)) return undefined;
  // Asked first, because it holds for most capitalized words: like ours, and nobody's family name.
  const alike =
    isVietnameseAt(context, at) &&
    !isNamedWithOffice(context, at) &&
    !isBeforeJoined(context, at) &&
    afterSyllables(context, at) === at;
  const listed = markAt(context, at - 1) === ';';
  if (alike && !listed && !mayStartName(context, at, 'nothing')) return undefined;
  if (isBlocked(context, at) || isInOrganization(context, at)) return undefined;
  const sure = readVietnameseName(context, at, 'nothing');
  const vietnamese = sure > 0 || anywhere ? sure : nameWithOffice(context, at, listed);
  if (vietnamese > 0)
    return {
      kind: 'name',
      shape: isHighland(context, at) ? 'highland' : 'vietnamese',
      first: at,
      last: vietnamese,
      led: false,
    };
  if (alike || isKnownPhrase(context, at)) return undefined;
  // "là người [Khmer], từng làm …"
  if (isWord(context, at - 1, 'người') && runEnd(context, at) === at + 1) return undefined;
  const foreign = readForeignName(context, at, isVietnameseAt(context, at));
  return foreign > 0 ? { kind: 'name', shape: 'foreign', first: at, last: foreign, led: false } : undefined;
}

/** "[Li Chao], phát ngôn viên của …": two syllables like ours at the beginning of a sentence, and an office of somebody. */
function isNamedWithOffice(context: Context, at: number): boolean {
  const comma = at + 2;
  if (markAt(context, comma) !== ',' || runEnd(context, at) !== comma) return false;
  const opens = isBreak(context, at - 1) || markAt(context, at - 1) === '.' || markAt(context, at - 1) === '"';
  return opens && !isCapitalized(context, comma + 1) && hitAt(context.hits, comma + 1, EntryType.Office) >= 0;
}

/** In tokens. */
const LONGEST_BLOCK = 4;

/** "đường Trần Phú", "Giải thưởng Tạ Quang Bửu": what stands before makes it no person. */
export function isBlocked(context: Context, at: number): boolean {
  if (hitEndingAt(context.hits, at, EntryType.BlockLeft, LONGEST_BLOCK) >= 0) return true;
  if (markAt(context, at - 1) === '.' && isWord(context, at - 2, 'tp')) return true;
  return context.tokens.kind[at - 1] === TokenKind.Number && markAt(context, at - 2) !== ''
    ? isWord(context, at - 2, 'số')
    : false;
}

function isInOrganization(context: Context, at: number): boolean {
  const hit = headAt(context, at);
  return hit >= 0 && (context.hits.last[hit] ?? 0) - at >= 2;
}
