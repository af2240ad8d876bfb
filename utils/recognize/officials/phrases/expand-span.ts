import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import { Shape, TokenKind } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { behindJoinedLetters } from '../../shared/joined-letters';
import { bracketName, isForeignWord } from './bracket-names';
import { afterBracketedUnits } from './higher-units';
import { afterCode, afterShortName, isJoint } from './organization-words';
import type { TokenSpan } from './phrase';
import { readPlaceOf } from './read-place';
import { saidOnce } from './said-once';
import {
  hasGap,
  isCapitalized,
  isCode,
  isNumber,
  isShortUnit,
  isTitled,
  isWord,
  isWordToken,
  markAt,
  spanText,
  tokenText,
} from './token-words';

/** The words of a span with their abbreviations written out: "UBND TP Hà Nội" → "Ủy ban nhân dân thành phố Hà Nội". */
export function expandSpan(context: Context, span: TokenSpan): string {
  if (span.last <= span.first) return '';
  return isPlain(context, span) ? withoutOf(spanText(context, span)) : writtenOut(context, span);
}

/** Most bodies hold nothing to write out: words of small letters or one capital, with one space between them. */
function isPlain({ text, tokens }: Context, { first, last }: TokenSpan): boolean {
  for (let at = first; at < last; at++) {
    if (tokens.kind[at] !== TokenKind.Word || (tokens.shape[at] ?? 0) > Shape.Title) return false;
    const start = tokens.start[at] ?? 0;
    const before = tokens.end[at - 1] ?? 0;
    if (at > first && (start - before !== 1 || text[before] !== ' ')) return false;
    const word = tokens.words[tokens.syllable[at] ?? -1];
    if (word === 'tp' || word === 'tx') return false;
  }
  return true;
}

/** "của Chính phủ": what stands before the body is none of it. */
function withoutOf(body: string): string {
  return body.startsWith('của ') ? body.slice(4) : body.startsWith('thuộc ') ? body.slice(6) : body;
}

function writtenOut(context: Context, span: TokenSpan): string {
  const words: string[] = [];
  let at = span.first;
  while (at < span.last) {
    const end = acronymEnd(context, at, span);
    const skipped = afterSkipped(context, at, span.last);
    const city = cityEnd(context, at, span.last);
    if (skipped > at) at = skipped;
    else if (city > at) {
      words.push(CITY);
      at = city;
    } else if (end > at) {
      addFullForm(words, fullForm(context, at, end));
      at = isStopOfCity(context, end) ? end + 1 : end;
    } else {
      const glued = !hasGap(context, at);
      if (glued && words.length > 0 && !isStopOfCity(context, at - 1))
        words.push(`${words.pop() ?? ''}${tokenText(context, at)}`);
      else words.push(tokenText(context, at));
      at++;
    }
  }
  const joined = words
    .join(' ')
    .replace(/^[\s,–-]+/u, '')
    .replace('( ', '(');
  // "Nghị quyết số 18-NQ/TW"
  const body = joined.includes('- ') ? joined.replace(/(\d-) (?=\p{Lu})/u, '$1') : joined;
  return saidOnce(withoutOf(body));
}

function addFullForm(words: string[], full: string): void {
  // "Đài TNVN": the full form has the noun before it.
  if (full.startsWith(`${words.at(-1)} `)) words.pop();
  // "Trung tâm Thống kê Quốc gia [NCES]": the body in full, and its letters behind it.
  if (words.length > 0 && endsSaying(words, full)) return;
  const opened = words.at(-1) === '(' ? (words.pop() ?? '') : '';
  words.push(`${opened}${full}`);
}

/** True if the words written so far end with those of the full form. */
function endsSaying(words: readonly string[], full: string): boolean {
  if (!full.includes(' ')) return false;
  return ` ${words.join(' ')}`.toLowerCase().endsWith(` ${full.toLowerCase()}`);
}

/** Behind "(GD&ĐT)", or the code of "(PC03, Công an …)"; the token itself if neither stands there. */
function afterSkipped(context: Context, at: number, last: number): number {
  const short = afterShortName(context, at);
  if (short > at && short < last && markAt(context, short) === ')') return short;
  if (markAt(context, at - 1) !== '(') return afterBracket(context, at, last);
  const code = afterCode(context, at);
  return code < last ? code : at;
}

const CITY = 'Thành phố Hồ Chí Minh';

/** "TP HCM", "Tp. HCM", "thành phố HCM". */
function cityEnd(context: Context, at: number, last: number): number {
  const unit = isWord(context, at, 'tp') || (isWord(context, at, 'thành') && isWord(context, at + 1, 'phố'));
  if (!unit) return at;
  const next = isWord(context, at, 'tp') ? (isStopOfCity(context, at + 1) ? at + 2 : at + 1) : at + 2;
  return next < last && isWord(context, next, 'hcm') && hasGap(context, next) ? next + 1 : at;
}

/** The stop of "TP.", "TX.". */
function isStopOfCity(context: Context, at: number): boolean {
  return markAt(context, at) === '.' && isShortUnit(context, at - 1);
}

function afterBracket(context: Context, at: number, last: number): number {
  if (markAt(context, at) !== '(') return at;
  const places = afterPlaces(context, at);
  if (places > at && places <= last) return places;
  // "Tổ chức Cảnh sát hình sự quốc tế [(Interpol)]"
  if (isForeignWord(context, at + 1) && markAt(context, at + 2) === ')') return at + 3;
  for (let end = at + 1; end < last; end++) {
    // "nhóm tàu sân bay tác chiến (CSG) 9": within the name it stays.
    if (markAt(context, end) === ')') return end + 1 < last && isNumber(context, end + 1) ? at : end + 1;
    if (isNumber(context, end) && !hasGap(context, end) && end > at + 1) continue;
    if (isTitled(context, end) || !(isCapitalized(context, end) || isJoint(context, end))) return at;
  }
  return at;
}

/** Behind "(huyện Kỳ Anh, Hà Tĩnh)": where the place of a body lies is no part of it. */
function afterPlaces(context: Context, open: number): number {
  const units = afterBracketedUnits(context, open);
  if (units > open) return units;
  const last = isCapitalized(context, open + 1) ? readPlaceOf(context, open + 1) : open;
  return last > open + 1 && markAt(context, last) === ')' ? last + 1 : open;
}

/** Where an acronym ends, with the marks inside it: "GD&ĐT", "TP.HCM". */
function acronymEnd(context: Context, at: number, { first, last }: TokenSpan): number {
  if (!isWordToken(context, at) || !isCapitalized(context, at)) return at;
  // "Phó Cục trưởng [C67]"; behind the department's name the code says no more.
  if (at === first && isCode(context, at)) return at + 2;
  const shape = context.tokens.shape[at];
  if (shape === 2) return isShortUnit(context, at) ? at + 1 : initialsEnd(context, at, last);
  let end = at + 1;
  while (
    end + 1 < last &&
    !hasGap(context, end) &&
    !hasGap(context, end + 1) &&
    /[-&/.,]/.test(markAt(context, end)) &&
    isCapitalized(context, end + 1)
  ) {
    end += 2;
  }
  const joined = behindJoinedLetters(context, end);
  if (joined > end && joined <= last) return joined;
  const whole = context.lexicon.fullForm(spanText(context, { first: at, last: end }));
  return end > at + 1 && whole === undefined && isWord(context, at, 'tp') ? at + 1 : end;
}

/** "T.Ư". */
function initialsEnd(context: Context, at: number, last: number): number {
  const joined = at + 2 < last && markAt(context, at + 1) === '.' && !hasGap(context, at + 2);
  return joined && tokenText(context, at).length === 1 && tokenText(context, at + 2).length === 1 ? at + 3 : at;
}

function fullForm(context: Context, first: number, last: number): string {
  const text = spanText(context, { first, last });
  const own = context.abbreviations.expand(text);
  if (own !== undefined) return own;
  const known = context.lexicon.fullForm(text) ?? nameOf(context, first, last) ?? eachWrittenOut(context, text);
  // "Phòng Thương mại và Công nghiệp VN (VCCI)": as this article calls it.
  return known !== undefined && isInitials(text, known) ? known : (bracketName(context, text) ?? known ?? text);
}

/** "HĐND-UBND": two acronyms that a dash joins. */
function eachWrittenOut({ lexicon }: Context, text: string): string | undefined {
  if (!text.includes('-')) return undefined;
  const words = text.split('-').map((part) => lexicon.fullForm(part));
  return words.every((word) => word !== undefined) ? words.join(' - ') : undefined;
}

/** The name of the body or place that the tokens are in the lexicon. */
function nameOf({ hits, lexicon }: Context, first: number, last: number): string | undefined {
  const hit = hitAt(hits, first, EntryType.Organization | EntryType.Place);
  return hit >= 0 && hits.last[hit] === last ? lexicon.entry(hits.entry[hit] ?? -1).name : undefined;
}

/** True if the letters are those that the words begin with; an acronym of another language has others. */
function isInitials(acronym: string, words: string): boolean {
  const letter = acronym.slice(-1).toLowerCase();
  return words.charAt(words.lastIndexOf(' ') + 1).toLowerCase() === letter;
}
