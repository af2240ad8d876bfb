import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import { Shape } from '../../../text/tokens';
import type { Context } from '../../recognizer';
import { HEADS, headAt } from './organization-heads';
import type { Phrase } from './phrase';
import { LEADS, readLead, startsLead } from './read-lead';
import { readOrganization } from './read-organization';
import { leadsTo, readBareName, readCapitals, readLedName, readNobleName, readTwin } from './read-person';
import { readPlaceOf } from './read-place';
import { cutRun, runEnd } from './title-run';
import { areWords, isCapitalized, isTitled, isWord, markAt, tokenText } from './token-words';

/** All ranks, titles, honorifics, offices and names of a text, in order; nothing that lies inside something else. */
export function scanPhrases(context: Context): readonly Phrase[] {
  const phrases: Phrase[] = [];
  const { count, shape } = context.tokens;
  const { types } = context.hits;
  let before: Phrase | undefined;
  /** Behind the last phrase, where that leads a name: a number, because it is asked at every token. */
  let led = -1;
  let at = 0;
  while (at < count) {
    // What is no word has no shape.
    const cased = shape[at] as number;
    const small = cased === Shape.Lower && ((types[at] as number) & (LEADS | EntryType.BlockLeft)) === 0;
    if ((cased === 0 || small) && at !== led) {
      at++;
      continue;
    }
    const opens = cased !== 0 && !small;
    const phrase = opens ? readPhrase(context, at, before) : readNobleName(context, at);
    if (phrase === undefined) {
      at = opens ? afterOther(context, at) : at + 1;
      continue;
    }
    phrases.push(phrase);
    before = phrase;
    led = phrase.kind === 'name' ? -1 : phrase.last;
    at = phrase.last;
  }
  return phrases;
}

function readPhrase(context: Context, at: number, before: Phrase | undefined): Phrase | undefined {
  // "Phó ban Biên tập [Báo] X": a newspaper is nobody.
  if (((context.hits.types[at] as number) & HEADS) !== 0 && isWord(context, at, 'báo') && headAt(context, at) >= 0)
    return undefined;
  const led = before !== undefined && leadsTo(context, before, at) ? before : undefined;
  if (led !== undefined && !startsLead(context, at) && !isAddress(context, at, led)) {
    const name =
      isTitled(context, at) || isMixedName(context, at, led)
        ? readLedName(context, at, led)
        : readCapitals(context, at, true);
    if (name !== undefined) return name;
  }
  const lead = readLead(context, at);
  if (lead !== undefined) return lead;
  // "Phó Tổng Biên tập: LÊ VĂN NAM, [TRẦN THỊ HOA]"
  if (
    before?.kind === 'name' &&
    before.shape === 'capitals' &&
    before.last === at - 1 &&
    markAt(context, at - 1) === ','
  ) {
    const next = readCapitals(context, at, false);
    if (next !== undefined) return next;
  }
  const twin = readTwin(context, at, before);
  if (twin !== undefined) return twin;
  return readBareName(context, at);
}

/** "Bà [McMillan]": two capitals behind an address; behind an office they are a body's. */
function isMixedName(context: Context, at: number, before: Phrase): boolean {
  return before.kind === 'honorific' && context.tokens.shape[at] === Shape.Mixed && tokenText(context, at).length > 4;
}

/** "Chính ủy Quân chủng [Ông] Đại cũng cho biết": behind an office "Ông" begins another sentence, not a name. */
function isAddress(context: Context, at: number, before: Phrase): boolean {
  // "… hay luật sư.[Ông] Kari …": the space behind the stop is missing.
  const stopped = before.kind === 'title' && markAt(context, at - 1) === '.';
  return (before.kind === 'office' || stopped) && ((context.hits.types[at] ?? 0) & EntryType.Honorific) !== 0;
}

/** What begins an organization, a place, a street: few of the words that are no phrase of ours begin any. */
const OTHERS = HEADS | EntryType.FixedPhrase | EntryType.Place | EntryType.BlockLeft;

/** Where reading goes on behind what is none of ours: an organization, a place, a street, or one word. */
function afterOther(context: Context, at: number): number {
  const { hits } = context;
  if (((hits.types[at] as number) & OTHERS) === 0) return at + 1;
  const fixed = hitAt(hits, at, EntryType.FixedPhrase);
  if (fixed >= 0) return hits.last[fixed] ?? at + 1;
  const blocks = ((hits.types[at] as number) & EntryType.BlockLeft) !== 0;
  const left = blocks ? hitAt(hits, at, EntryType.BlockLeft) : -1;
  const last = left < 0 ? at : (hits.last[left] ?? at + 1);
  if (last > at && isMemorial(context, at, last)) return afterWhose(context, last);
  const organization = isCapitalized(context, at) ? readOrganization(context, at) : undefined;
  if (organization !== undefined) return Math.max(organization.last, at + 1);
  const place = readPlaceOf(context, at);
  if (place > at) return place;
  return last > at ? afterBlocked(context, last) : at + 1;
}

/** "Nhà tưởng niệm", "Khu lưu niệm", "Đền thờ": a house whose name holds the lead of whose it is. */
function isMemorial(context: Context, first: number, last: number): boolean {
  if (last - first === 2 && areWords(context, first, 'đền', 'thờ')) return isCapitalized(context, first);
  const house = isWord(context, first, 'nhà') || isWord(context, first, 'khu');
  return house && last - first === 3 && isCapitalized(context, first);
}

/** Behind "Nhà tưởng niệm [đồng chí Nguyễn Văn Tín]". */
function afterWhose(context: Context, at: number): number {
  const lead = readLead(context, at);
  const name = lead?.last ?? at;
  return isTitled(context, name) ? cutRun(context, name, runEnd(context, name)) : name;
}

/** Behind "đường", "tư tưởng": the capitalized words that follow, up to an office or a rank. */
function afterBlocked(context: Context, at: number): number {
  if (!isTitled(context, at) || startsLead(context, at)) return at;
  // "nhận giải thưởng [Bà] Mary Holm …": the stop of the sentence is missing.
  if (hitAt(context.hits, at, EntryType.Honorific) >= 0) return at;
  return cutRun(context, at, runEnd(context, at));
}
