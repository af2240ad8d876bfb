import { endAt, hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { hasGap, isCapitalized, isNumber, isTitled, isWord, isWordToken, lowerText, markAt } from './token-words';

/** Entries that end a name when they begin inside a run of capitalized words: "Phan Văn Gia Ủy viên Bộ Chính trị". */
const STRONG_CUTS =
  EntryType.Office | EntryType.Rank | EntryType.Organization | EntryType.OrganizationHead | EntryType.Honorific;
const WEAK_CUTS = EntryType.Wall | EntryType.SentenceStart | EntryType.DocumentKind | EntryType.OrganizationWord;

/** Longest run read, in tokens: no name is longer, and a text of capitals alone must not be read anew at each of them. */
const MAX_RUN = 12;

/** Where a run of capitalized words ends: one space between them, no mark; not beyond twelve of them. */
export function runEnd(context: Context, first: number): number {
  let at = first + 1;
  while (at < first + MAX_RUN && isTitled(context, at) && hasGap(context, at) && !isSlashed(context, at))
    at = afterApostrophe(context, at);
  return at;
}

/** "Lê Văn Huân [P/V]: …": one letter before a slash begins another word, whose stop before it is missing. */
function isSlashed(context: Context, at: number): boolean {
  const { tokens } = context;
  return (
    (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) === 1 && !hasGap(context, at + 1) && markAt(context, at + 1) === '/'
  );
}

/** "Kpă H’Ven", "Y Quý K’rông": one letter with its apostrophe is part of the syllable. */
function afterApostrophe(context: Context, at: number): number {
  const { tokens } = context;
  if ((tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) > 1) return at + 1;
  const mark = markAt(context, at + 1);
  const joined = isTitled(context, at + 2) || (isWordToken(context, at + 2) && !hasGap(context, at + 2));
  return (mark === '’' || mark === "'" || mark === 'ʼ') && joined ? at + 3 : at + 1;
}

/** Where a name that begins a run ends at the latest: before an entry that begins in the run and goes beyond it. */
export function cutRun(context: Context, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) {
    const types = context.hits.types[at] ?? 0;
    if ((types & (STRONG_CUTS | WEAK_CUTS | EntryType.BlockLeft)) === 0) continue;
    if (cutsHere(context, first, at, end) || isAddress(context, at, end) || isAward(context, first, at, end)) return at;
  }
  return end;
}

/** "Ảnh: Thu Hà [Đồng chí] …": an address whose end is small begins another sentence. */
function isAddress(context: Context, at: number, end: number): boolean {
  const { hits } = context;
  // "Tổng giám đốc Nguyễn Thị Minh [Bà] Minh cho biết": the sentence goes on from a caption.
  if ((isWord(context, at, 'bà') || isWord(context, at, 'ông')) && at + 1 < end)
    return lowerText(context, at + 1) === lowerText(context, at - 1);
  const hit = hitAt(hits, at, EntryType.Honorific);
  return hit >= 0 && (hits.last[hit] ?? 0) > end;
}

/** "tặng ông Lê Văn Khánh [Huân] chương …": an award whose end is small, behind a whole name. */
function isAward({ hits }: Context, first: number, at: number, end: number): boolean {
  const hit = at - first < 3 || at !== end - 1 ? -1 : hitAt(hits, at, EntryType.BlockLeft);
  return hit >= 0 && (hits.last[hit] ?? 0) > end;
}

function cutsHere(context: Context, first: number, at: number, end: number): boolean {
  const { hits } = context;
  const before = at - first;
  if (before >= 3 && at + 1 === end && startsSentence(context, at)) return true;
  for (let hit = hits.from[at] ?? 0; hit < (hits.from[at + 1] ?? 0); hit++) {
    const type = hits.type[hit] ?? 0;
    const last = hits.last[hit] ?? 0;
    if (last - at < 2) continue;
    const strong = (type & STRONG_CUTS) !== 0;
    // Inside the run only what cannot be two syllables of a name: "Nguyễn Văn A Bộ Công An".
    if (last <= end) {
      if (before >= 2 && (type & (EntryType.Office | EntryType.Rank)) !== 0 && !isMember(context, last)) return true;
    } else if (before >= 3 || (before >= 2 && strong)) return true;
    else if ((type & WEAK_CUTS) !== 0 && before >= 2 && !isGivenName(context, at)) return true;
  }
  return false;
}

/** "Nguyễn Duy Thăng [Trong] thời gian tới": a caption without a stop. */
function startsSentence(context: Context, at: number): boolean {
  const next = endAt(context.hits, at, EntryType.SentenceStart);
  return next === at + 1 && (isLower(context, next) || isNumber(context, next)) && !isGivenName(context, at);
}

/** "Phạm Văn Chính Ủy | [viên]": the given name and the next word read like a commissar. */
function isMember(context: Context, at: number): boolean {
  return isWord(context, at, 'viên') && !isCapitalized(context, at);
}

function isLower(context: Context, at: number): boolean {
  return isWordToken(context, at) && !isCapitalized(context, at);
}

function isGivenName({ lexicon, tokens }: Context, at: number): boolean {
  const tier = lexicon.nameTier(tokens.syllable[at] ?? -1, 'given');
  return tier === 1 || tier === 2;
}
