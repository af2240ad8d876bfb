import { endAt, hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { foreignNameOf } from './foreign-name-of';
import { isSurnameBehindService } from './foreign-surname';
import { afterConnector } from './organization-connectors';
import { headAt, isCompany, isComplete, takesName } from './organization-heads';
import { afterNumber } from './organization-numbers';
import { behindFirstWord, type Reading, STOPS } from './organization-reading';
import { afterAcronym, isNumberOf, organizationWord } from './organization-words';
import { nameTier, readVietnameseName } from './read-name';
import { readPlaceOf } from './read-place';
import { afterSyllables } from './read-syllables';
import { isRealStop } from './real-stop';
import { isSmallHospital } from './small-hospital';
import { afterSmallWords } from './small-words';
import { startsName } from './starts-name';
import { startsSentence } from './starts-sentence';
import { runEnd } from './title-run';
import { hasGap, isAcronym, isCapitalized, isTitled, isWord, isWordToken, markAt } from './token-words';

export interface OrganizationRead {
  readonly last: number;
  readonly company: boolean;
}

/** Reads an organization that begins at the token with a known name or a head: "UBND tỉnh Bến Tre". */
export function readOrganization(context: Context, first: number, diplomatic = false): OrganizationRead | undefined {
  const hit = headAt(context, first);
  if (hit < 0) return undefined;
  const company = isCompany(context, hit);
  const last = context.hits.last[hit] ?? first + 1;
  return continueOrganization(context, last, {
    afterHead: takesName(context, hit),
    smallHead: !isCapitalized(context, first),
    complete: isComplete(context, hit),
    diplomatic,
    company,
    start: first,
  });
}

/** Reads on behind what was read of an organization, word by word, until something begins that is none of it. */
export function continueOrganization(context: Context, from: number, reading: Reading): OrganizationRead {
  let state = reading;
  let at = from;
  for (;;) {
    const head = at > state.start ? nestedHead(context, at, state) : -1;
    if (head >= 0) {
      state = {
        afterHead: takesName(context, head),
        smallHead: !isCapitalized(context, context.hits.first[head] ?? at),
        complete: isComplete(context, head),
        diplomatic: state.diplomatic,
        company: state.company || isCompany(context, head),
        start: state.start,
      };
      at = context.hits.last[head] ?? at + 1;
      continue;
    }
    const next = nextWord(context, at, state);
    if (next <= at) return { last: at, company: state.company };
    at = next;
    if (state.afterHead) state = behindFirstWord(state);
  }
}

/** Another organization without a comma: "Phòng Cảnh sát hình sự [Công an tỉnh] …"; "thuộc", "của" may stand between. */
function nestedHead(context: Context, at: number, reading: Reading): number {
  if (isWord(context, at, 'thuộc') || isWord(context, at, 'của')) return headAfter(context, at + 1);
  if (isWord(context, at, 'trực') && isWord(context, at + 1, 'thuộc')) return headAfter(context, at + 2);
  if (reading.afterHead && readsAsName(context, at, reading)) return -1;
  const hit = headAt(context, at);
  // "Vụ Châu Mỹ [Bộ Ngoại giao]"
  const placed = endsWithPlace(context, at) && !isWord(context, at - 2, 'châu');
  if (hit >= 0 && (placed || (isOfficeToo(context, at, hit) && !isBehindHead(context, at)))) return -1;
  // "Trưởng ban Kinh tế [Báo] Tuổi Trẻ" is nobody's name.
  if (hit >= 0 && isWord(context, at, 'báo')) return hit;
  if (hit < 0 || startsName(context, at, reading)) return -1;
  return isCapitalized(context, at) || (context.hits.last[hit] ?? 0) - at >= 2 ? hit : -1;
}

/** "UBND tỉnh Khánh Hòa | Ban cán sự …": behind its place a body is at its end. */
function endsWithPlace(context: Context, end: number): boolean {
  for (let at = end - 1; at >= end - 4 && at >= 0; at--) {
    const place = hitAt(context.hits, at, EntryType.Place);
    if (place >= 0 && context.hits.last[place] === end && isCapitalized(context, at)) return true;
  }
  return false;
}

/** "TTXVN | Chủ tịch nước": offices that are bodies too are bodies only behind a head, "Văn phòng Chủ tịch nước". */
function isOfficeToo({ hits }: Context, at: number, head: number): boolean {
  const office = hitAt(hits, at, EntryType.Office);
  return office >= 0 && hits.last[office] === hits.last[head];
}

function headAfter(context: Context, at: number): number {
  const hit = headAt(context, at);
  return hit >= 0 && isCapitalized(context, at) ? hit : -1;
}

function readsAsName(context: Context, at: number, reading: Reading): boolean {
  return reading.afterHead && readVietnameseName(context, at, 'office') > 0;
}

/** Where the next part of the organization ends; not beyond `at` if there is none. */
function nextWord(context: Context, at: number, reading: Reading): number {
  const joined = afterConnector(context, at, reading);
  if (joined > at) return joined;
  const split = beforeSecondFamily(context, at);
  if (split > at) return split;
  const place = readPlaceOf(context, at);
  if (place > at) return Math.max(place, organizationWord(context, at));
  if (isNumberOf(context, at, reading)) return at + 2;
  if (!isWordToken(context, at)) return afterNumber(context, at);
  const named = reading.afterHead && isTitled(context, at) ? readVietnameseName(context, at, 'office') : at;
  if (named > at && !(named - at >= 3 && isSmallHospital(context, at, reading))) return named;
  const foreign = foreignNameOf(context, at, reading);
  if (foreign > at) return foreign;
  if (stopsHere(context, at, reading)) return at;
  if (reading.afterHead && isUnknownField(context, at)) return at + 2;
  const word = organizationWord(context, at);
  if (word > at) return word;
  if ((reading.complete && isTitled(context, at)) || isSurnameBehindService(context, at)) return at;
  if (isTitled(context, at))
    return hasGap(context, at) || at === reading.start ? Math.max(at + 1, afterSyllables(context, at)) : at;
  if (isAcronym(context, at) || isCapitalized(context, at)) return afterAcronym(context, at);
  return afterSmallWords(context, at, reading);
}

/** "Cục [Cải huấn] Thái Lan": a word nobody listed, its second syllable small, right behind a head. */
function isUnknownField(context: Context, at: number): boolean {
  if (!isTitled(context, at) || !isWordToken(context, at + 1) || isCapitalized(context, at + 1)) return false;
  if (organizationWord(context, at) > at) return false;
  if (((context.hits.types[at + 1] ?? 0) & (EntryType.Wall | EntryType.SentenceStart | STOPS)) !== 0) return false;
  return isCapitalized(context, at + 2) || markAt(context, at + 2) === ',' || markAt(context, at + 2) === ')';
}

/** "Trường THPT [Chu Văn An] Nguyễn Thị Nhiếp", "bệnh viện đa khoa [Đức Giang] Nguyễn Văn Thường"; `first` if none begins. */
function beforeSecondFamily(context: Context, first: number): number {
  if (!isTitled(context, first)) return first;
  const end = runEnd(context, first);
  for (let at = first + 2; at <= end - 3; at++)
    if (nameTier(context, at, 'family') === 1 && nameTier(context, at - 1, 'given') > 0) return at;
  return first;
}

function stopsHere(context: Context, at: number, reading: Reading): boolean {
  const { hits } = context;
  const types = hits.types[at] ?? 0;
  if (isAcronym(context, at) && afterAcronym(context, at) > at + 1) return false;
  if (startsSentence(context, at)) return true;
  if ((reading.afterHead || at === reading.start || isBehindHead(context, at)) && isOrganizationWord(context, at))
    return false;
  if ((types & STOPS) !== 0 && isRealStop(context, at)) return true;
  if ((types & (EntryType.Wall | EntryType.SentenceStart)) !== 0 && isWall(context, at)) return true;
  return startsName(context, at, reading);
}

/** A head of one syllable stands right before: "Cục | Lãnh sự". */
function isBehindHead({ hits }: Context, at: number): boolean {
  const head = hitAt(hits, at - 1, EntryType.OrganizationHead);
  return head >= 0 && hits.last[head] === at;
}

/** "Cục [Lãnh sự]": right behind a head even an office is a word of its name. */
function isOrganizationWord(context: Context, at: number): boolean {
  const word = hitAt(context.hits, at, EntryType.OrganizationWord);
  const stop = hitAt(context.hits, at, STOPS);
  return word >= 0 && (stop < 0 || (context.hits.last[word] ?? 0) >= (context.hits.last[stop] ?? 0));
}

function isWall(context: Context, at: number): boolean {
  const end = endAt(context.hits, at, EntryType.Wall | EntryType.SentenceStart);
  const word = hitAt(context.hits, at, EntryType.OrganizationWord);
  if (word >= 0 && (context.hits.last[word] ?? 0) >= end) return organizationWord(context, at) <= at;
  return end - at >= 2 || !isCapitalized(context, at);
}
