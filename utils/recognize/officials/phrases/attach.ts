import { endsSentence } from '../../../text/sentences';
import type { Context } from '../../recognizer';
import { type Link, linkBetween } from './link';
import { isOfficeItself } from './office-itself';
import type { NamePhrase, OfficePhrase, Phrase } from './phrase';
import { shareRespectively } from './respective';
import { isCapitalized, isWord, spanText } from './token-words';

/** A name with everything that is said directly before and after it. */
export interface AttachedName {
  readonly name: NamePhrase;
  /** Index of the name among the phrases. */
  readonly index: number;
  /** The chain directly before the name, in order: "Ủy viên Bộ Chính trị, Bộ trưởng", "đồng chí". */
  readonly lead: readonly Phrase[];
  /** The phrases after the name: ", Bí thư Đảng ủy, Chính ủy …", "(Giám đốc)", "là Phó Chủ tịch". */
  readonly after: readonly Phrase[];
  /** Offices said once for several: "các Phó Thủ tướng A, B", "các đồng chí Ủy viên Bộ Chính trị: A; B". */
  readonly shared: readonly OfficePhrase[];
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
  const links = phrases.map((phrase, i) => {
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
      lead: phrases.slice(starts[i] ?? i, i),
      after: phrases.slice(i + 1, afterEnd(context, chain, i, starts)),
      shared: list.shared,
      listed: list.listed,
      joinsNext: joinsNext(chain, i, starts),
      respective: chain.links[i + 1] === 'and' && chain.phrases[i + 2]?.kind === 'office',
    });
  }
  return shareRespectively(attached);
}

function joinsNext(chain: Chain, index: number, starts: readonly number[]): boolean {
  if (chain.links[index] !== 'and') return false;
  for (let at = index + 1; at < chain.phrases.length; at++) {
    if (chain.phrases[at]?.kind === 'name') return (starts[at] ?? at) === index + 1;
  }
  return false;
}

const CHAINED: ReadonlySet<Link> = new Set(['adjacent', 'comma', 'dash', 'also']);

/** For every name, the index of the first phrase of its lead. */
function leadStarts(context: Context, chain: Chain): readonly number[] {
  const { phrases } = chain;
  const starts: number[] = [];
  let previous = -1;
  for (let i = 0; i < phrases.length; i++) {
    starts.push(i);
    if (phrases[i]?.kind !== 'name') continue;
    starts[i] = leadStart(context, chain, i, previous, starts[previous] ?? 0);
    previous = i;
  }
  return starts;
}

function leadStart(context: Context, chain: Chain, index: number, previous: number, previousStart: number): number {
  const core = coreStart(chain, index);
  if (core === index) return index;
  const free = chainStart(context, chain, core);
  const link = previous < 0 ? 'none' : (chain.links[previous] ?? 'none');
  if (free <= previous + 1 && (link === 'bracket' || link === 'is')) return titlesStart(chain, core, previous);
  if (free > previous + 1 || !CHAINED.has(link)) return Math.max(free, previous + 1);
  // The offices between two names belong to the second if the first has its own before it, else to the first.
  const officesBefore = chain.phrases.slice(previousStart, previous).some((p) => p.kind === 'office');
  const coreHasOffice = chain.phrases.slice(core, index).some((p) => p.kind === 'office');
  return officesBefore && coreHasOffice ? previous + 1 : titlesStart(chain, core, previous);
}

/** The phrases that touch the name: "đồng chí Thượng tướng", "Thứ trưởng Bộ Quốc phòng - Thượng tướng". */
function coreStart(chain: Chain, index: number): number {
  let at = index;
  while (at > 0 && chain.links[at - 1] === 'adjacent' && isLead(chain.phrases[at - 1], at === index)) at--;
  if (at === index) return index;
  while (at > 0 && chain.links[at - 1] === 'dash' && chain.phrases[at - 1]?.kind === 'office') at--;
  return at;
}

function isLead(phrase: Phrase | undefined, direct: boolean): boolean {
  if (phrase === undefined || phrase.kind === 'name') return false;
  return !(phrase.kind === 'honorific' && phrase.plural) || direct;
}

/** Further to the left over commas: "Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, …". */
function chainStart(context: Context, chain: Chain, core: number): number {
  let at = core;
  while (at > 0 && CHAINED.has(chain.links[at - 1] ?? 'none')) {
    const before = chain.phrases[at - 1];
    if (before === undefined || before.kind === 'name' || speaksForOthers(context, before.first)) break;
    if (before.kind === 'honorific' && before.plural) break;
    if (isChiefOf(context, before, chain.phrases[at])) break;
    if (before.kind === 'office' && (before.plural || isOfficeItself(context, before.first))) break;
    at--;
  }
  return at;
}

/** "Thủ tướng, Phó Thủ tướng …": a chief and his deputy are two people. */
function isChiefOf(context: Context, chief: Phrase, deputy: Phrase | undefined): boolean {
  if (chief.kind !== 'office' || deputy?.kind !== 'office') return false;
  return spanText(context, deputy.role).toLowerCase() === `phó ${spanText(context, chief.role).toLowerCase()}`;
}

/** "PGS, TS, Đại tá …": titles and ranks before a comma go with the name that follows. */
function titlesStart(chain: Chain, core: number, previous: number): number {
  let at = core;
  while (at - 1 > previous && isTitleOrRank(chain.phrases[at - 1])) at--;
  return at;
}

function isTitleOrRank(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'title' || phrase?.kind === 'rank';
}

/** "thay mặt Thủ tướng, Bộ trưởng …": the office is somebody else's. */
function speaksForOthers(context: Context, first: number): boolean {
  return (
    isWord(context, first - 1, 'mặt') ||
    isWord(context, first - 1, 'diện') ||
    isWord(context, first - 1, 'lệnh') ||
    isWord(context, first - 1, 'quyền')
  );
}

const FOLLOWS: ReadonlySet<Link> = new Set(['comma', 'dash', 'bracket', 'is']);
const GOES_ON: ReadonlySet<Link> = new Set(['comma', 'dash', 'also', 'and', 'adjacent', 'bracket']);

/** The index behind the last phrase that is said of the name. */
function afterEnd(context: Context, chain: Chain, index: number, starts: readonly number[]): number {
  const { phrases, links } = chain;
  const link = links[index] ?? 'none';
  const first = phrases[index + 1];
  if (first === undefined || first.kind === 'name' || first.kind === 'honorific') return index + 1;
  if (!opensAfter(context, phrases[index], first, link)) return index + 1;
  const limit = nextLead(chain, index, starts);
  let at = index + 1;
  while (at < limit && isSaidOf(phrases[at])) {
    at++;
    if (!GOES_ON.has(links[at - 1] ?? 'none')) break;
  }
  return at;
}

function opensAfter(context: Context, name: Phrase | undefined, first: Phrase, link: Link): boolean {
  if (name?.kind !== 'name') return false;
  // "Ghi nhận ý kiến của Bộ trưởng Thể, Thủ tướng …": behind a short name the next office is somebody else's.
  if (link === 'comma' && name.shape === 'short') return false;
  const missingComma = link === 'adjacent' && first.kind === 'office' && isCapitalized(context, first.first);
  return missingComma ? name.led || name.shape === 'vietnamese' : FOLLOWS.has(link);
}

function isSaidOf(phrase: Phrase | undefined): boolean {
  return phrase !== undefined && phrase.kind !== 'name' && phrase.kind !== 'honorific';
}

function nextLead(chain: Chain, index: number, starts: readonly number[]): number {
  for (let at = index + 1; at < chain.phrases.length; at++) {
    if (chain.phrases[at]?.kind === 'name') return starts[at] ?? at;
  }
  return chain.phrases.length;
}

interface List {
  readonly listed: boolean;
  readonly shared: readonly OfficePhrase[];
}

const NO_LIST: List = { listed: false, shared: [] };

/** The list a name stands in: opened by a plural just before it, or carried on from the name before. */
function listHead(context: Context, chain: Chain, index: number, before: AttachedName | undefined): List {
  const opened = openedList(chain, index);
  if (opened !== undefined) return opened;
  if (before?.listed !== true || crossesSentence(context, before.name.last, chain.phrases[index]?.first ?? 0))
    return NO_LIST;
  return joinsList(context, chain, before, index) ? { listed: true, shared: before.shared } : NO_LIST;
}

function openedList(chain: Chain, index: number): List | undefined {
  const shared: OfficePhrase[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const phrase = chain.phrases[at];
    const link = chain.links[at] ?? 'none';
    if (phrase === undefined || phrase.kind === 'name' || link === 'none' || link === 'semicolon') return undefined;
    if (phrase.kind === 'honorific' && phrase.plural && phrase.strength === 'official') return { listed: true, shared };
    if (phrase.kind === 'office' && (phrase.plural || link === 'colon')) shared.unshift(phrase);
    if (phrase.kind === 'office' && phrase.plural) return { listed: true, shared };
  }
  return undefined;
}

/** From one member of a list to the next there are only offices, commas, semicolons and "và". */
function joinsList(context: Context, chain: Chain, before: AttachedName, index: number): boolean {
  for (let at = before.index; at < index; at++) {
    const link = chain.links[at] ?? 'none';
    if (link === 'none') return endsWithMark(context, chain, at);
    if (link === 'is' || link === 'colon') return false;
  }
  return true;
}

/** An unread end of an office may stand before the mark that separates the members. */
function endsWithMark(context: Context, chain: Chain, at: number): boolean {
  const next = chain.phrases[at + 1];
  if (next === undefined) return false;
  const mark = context.text[context.tokens.start[next.first - 1] ?? 0];
  return mark === ';';
}

/** True if a sentence ends between the two tokens. */
export function crossesSentence(context: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsSentence(context.tokens, at)) return true;
  return false;
}
