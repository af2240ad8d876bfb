import { EntryType } from '../../../lexicon/rows';
import { mapped } from '../../../text/mapped';
import type { Context } from '../../recognizer';
import { itemAt } from '../../shared/item-at';
import { leadStarts } from './lead-starts';
import { type Link, linkBetween, SAID_AFTER } from './link';
import { listHead } from './list-head';
import { opensClause } from './opens-clause';
import type { NamePhrase, OfficePhrase, Phrase, RankPhrase } from './phrase';
import { isImprint } from './read-person';
import { isOneWord } from './read-syllables';
import { shareRespectively } from './respective';
import { shareAlike } from './shared-alike';
import { isCapitalized, isWord, isWordToken, lowerText, markAt } from './token-words';

/** A name with everything that is said directly before and after it. */
export interface AttachedName {
  readonly name: NamePhrase;
  /** Index of the name among the phrases. */
  readonly index: number;
  /** The chain directly before the name, in order: "Ủy viên Bộ Chính trị, Bộ trưởng", "đồng chí". */
  readonly lead: readonly Phrase[];
  /** The phrases after the name: ", Bí thư Đảng ủy, Chính ủy …", "(Giám đốc)", "là Phó Chủ tịch". */
  readonly after: readonly Phrase[];
  /** Offices and ranks said once for several: "các Phó Thủ tướng A, B", "các Thượng tá: A; B". */
  readonly shared: readonly (OfficePhrase | RankPhrase)[];
  /** "và" and nothing else but an honorific stands before the next name. */
  readonly joinsNext: boolean;
  /** Exactly two offices follow, joined by "và". */
  readonly respective: boolean;
  /** Stands in a list that "các đồng chí" or a plural office opens. */
  readonly listed: boolean;
}

/** The phrases of a text with the links between neighbours. */
export interface Chain {
  readonly phrases: readonly Phrase[];
  /** `links[i]` joins phrase i to phrase i + 1. */
  readonly links: readonly Link[];
}

export function chainOf(context: Context, phrases: readonly Phrase[]): Chain {
  const links = mapped(phrases, (phrase, i) => {
    const next = phrases[i + 1];
    return next === undefined ? 'none' : linkBetween(context, phrase, next);
  });
  return { phrases, links };
}

/** Gives every name of the chain its lead and what follows it. */
export function attachNames(context: Context, chain: Chain): readonly AttachedName[] {
  const { phrases } = chain;
  const starts = leadStarts(context, chain);
  const attached: AttachedName[] = [];
  for (let i = 0; i < phrases.length; i++) {
    const name = phrases[i];
    if (name?.kind !== 'name') continue;
    const list = listHead(context, chain, i, attached.at(-1));
    attached.push({
      name,
      index: i,
      lead: between(phrases, starts[i] ?? i, i),
      after: between(phrases, i + 1, afterEnd(context, chain, i, starts)),
      shared: list.shared,
      listed: list.listed,
      joinsNext: joinsNext(chain, i, starts),
      respective: chain.links[i + 1] === 'and' && chain.phrases[i + 2]?.kind === 'office',
    });
  }
  return shareAlike(context, chain, shareRespectively(context, attached));
}

const NONE: readonly never[] = [];

/** The phrases of a range; most names have none before them, or none behind. */
function between(phrases: readonly Phrase[], from: number, to: number): readonly Phrase[] {
  return from < to ? phrases.slice(from, to) : NONE;
}

function joinsNext(chain: Chain, index: number, starts: readonly number[]): boolean {
  if (chain.links[index] !== 'and') return false;
  for (let at = index + 1; at < chain.phrases.length; at++) {
    if (chain.phrases[at]?.kind === 'name') return (starts[at] ?? at) === index + 1;
  }
  return false;
}

const GOES_ON: ReadonlySet<Link> = new Set(['comma', 'dash', 'also', 'and', 'adjacent', 'bracket', 'is']);

/** More offices than anybody holds. */
const LONGEST_CHAIN = 12;

/** The index behind the last phrase that is said of the name. */
function afterEnd(context: Context, chain: Chain, index: number, starts: readonly number[]): number {
  const { phrases, links } = chain;
  const link = links[index] ?? 'none';
  const first = phrases[index + 1];
  if (first === undefined || first.kind === 'name' || first.kind === 'honorific') return index + 1;
  if (!opensAfter(context, phrases[index], first, link) && !isApposition(context, chain, index)) return index + 1;
  const own = link === 'comma' && first.kind === 'office' && isSubject(context, first, itemAt(phrases, index - 1));
  // "Ông A, Phó Chủ tịch Quốc hội phát biểu": a sentence that opens with somebody has its subject.
  if (own && !opensClause(context, chain, starts[index] ?? index)) return index + 1;
  const limit = Math.min(nextLead(chain, index, starts), index + 1 + LONGEST_CHAIN);
  let at = index + 1;
  while (at < limit && isSaidOf(phrases[at]) && !isFirms(chain, at, starts)) {
    at++;
    if (!GOES_ON.has(links[at - 1] ?? 'none')) break;
  }
  return at;
}

function opensAfter(context: Context, name: Phrase | undefined, first: Phrase, link: Link): boolean {
  if (name?.kind !== 'name') return false;
  // "Ghi nhận ý kiến của Bộ trưởng Thể, Thủ tướng …": behind a short name the next office is somebody else's.
  if (link === 'comma' && name.shape === 'short' && !isForeigners(name, first)) return false;
  // "gửi lời tới Google, Lokheed Morton, Bộ trưởng Công Thương đề nghị …": a list of firms, and who speaks.
  if (link === 'comma' && name.shape === 'foreign' && !name.led && isSpeaker(context, first)) return false;
  // "trong dịp Halloween, Thủ tướng Canada mặc …": one foreign word behind a small one is what the sentence speaks of.
  if (link === 'comma' && isOneForeign(context, name) && isDoer(context, name, first)) return false;
  // "Tổng Biên tập: Lê Văn Tân Phó Tổng Biên tập: …": the office opens the next line.
  if (link === 'adjacent' && isImprint(context, first, first.last + 1)) return false;
  // "Ảnh: Lê Văn Tân⏎Bí thư …": whose picture it is says nothing of the office below.
  const credited = !name.led && markAt(context, name.first - 1) === ':';
  const missingComma =
    !credited && link === 'adjacent' && first.kind === 'office' && isCapitalized(context, first.first);
  return missingComma ? name.led || name.shape === 'vietnamese' : SAID_AFTER.has(link);
}

/** "bác sĩ Quang[, Giám đốc Bệnh viện huyện Mai Sơn,] nói": behind an address, with its body and between two commas. */
function isApposition(context: Context, { phrases, links }: Chain, index: number): boolean {
  const [before, name, office] = [itemAt(phrases, index - 1), phrases[index], phrases[index + 1]];
  if (name?.kind !== 'name' || name.shape !== 'short' || office?.kind !== 'office' || links[index] !== 'comma')
    return false;
  if (before?.last !== name.first || (before.kind !== 'honorific' && before.kind !== 'title')) return false;
  return office.body.last > office.body.first && markAt(context, office.last) === ',';
}

/** "ông Hun Sin, chủ tịch Thượng viện Campuchia": syllables like ours, but the office is of another country. */
function isForeigners(name: NamePhrase, office: Phrase): boolean {
  return name.last - name.first === 2 && office.kind === 'office' && office.abroad;
}

function isOneForeign(context: Context, name: NamePhrase): boolean {
  return name.shape === 'foreign' && !name.led && isOneWord(context, name);
}

/** An office complete in itself behind a comma, right before a small word that is no qualifier. */
function isDoer(context: Context, name: NamePhrase, phrase: Phrase): boolean {
  if (phrase.kind !== 'office' || !isWordToken(context, name.first - 1) || isCapitalized(context, name.first - 1))
    return false;
  const complete = phrase.row.takes === 'none' || phrase.body.last > phrase.body.first;
  const next = phrase.last;
  if (!complete || !isWordToken(context, next) || isCapitalized(context, next)) return false;
  return !QUALIFYING.has(lowerText(context, next)) && !isWord(context, next, 'cùng') && !isWord(context, next, 'với');
}

/** A minister of ours with his ministry, right before the verb. */
function isSpeaker({ hits }: Context, phrase: Phrase): boolean {
  if (phrase.kind !== 'office' || phrase.abroad || phrase.body.last === phrase.body.first) return false;
  if (phrase.row.of?.includes('ministry') !== true) return false;
  return ((hits.types[phrase.last] ?? 0) & EntryType.Wall) !== 0;
}

/**
 * "Gặp Quốc vụ khanh Omar Sayid, Thủ tướng khẳng định …": an office complete in itself before a verb is the subject; said
 * of the name before it, a comma would end it. Behind a name with its own office any word that is no qualifier will do.
 */
function isSubject(context: Context, office: OfficePhrase, before: Phrase | undefined): boolean {
  const minister = office.row.of?.includes('ministry') === true;
  // "gửi Phó Thủ tướng A, Bộ trưởng Y tế đề nghị …": what a deputy prime minister holds beside it is said before his name.
  if (minister && before?.kind === 'office' && before.row.role.startsWith('Phó Thủ tướng'))
    return ((context.hits.types[office.last] ?? 0) & EntryType.Wall) !== 0;
  if (office.last > office.role.last || (office.row.takes !== 'none' && !minister)) return false;
  const next = lowerText(context, office.last);
  // "đồng chí A, Phó Thủ tướng cùng lãnh đạo các bộ": a companion is no verb.
  if (next === 'cùng' || next === 'với') return false;
  if (((context.hits.types[office.last] ?? 0) & EntryType.Wall) !== 0) return true;
  if (minister) return false;
  return before?.kind === 'office' && isWordToken(context, office.last) && !QUALIFYING.has(next);
}

const QUALIFYING = new Set(['và', 'kiêm', 'đồng', 'phụ', 'thời', 'từ', 'giai', 'của', 'đầu']);

/** "bà A - Chủ tịch | Vĩnh Hòa": what touches the office is no name's lead, so it is a firm's name. */
function isFirms({ phrases, links }: Chain, at: number, starts: readonly number[]): boolean {
  return links[at] === 'adjacent' && phrases[at + 1]?.kind === 'name' && starts[at + 1] === at + 1;
}

function isSaidOf(phrase: Phrase | undefined): boolean {
  return phrase !== undefined && phrase.kind !== 'name' && phrase.kind !== 'honorific';
}

function nextLead(chain: Chain, index: number, starts: readonly number[]): number {
  const end = Math.min(chain.phrases.length, index + 2 + LONGEST_CHAIN);
  for (let at = index + 1; at < end; at++) if (chain.phrases[at]?.kind === 'name') return starts[at] ?? at;
  return end;
}
