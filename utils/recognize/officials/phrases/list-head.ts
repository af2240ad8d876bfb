import { endsSentence } from '../../../text/sentences';
import type { Context } from '../../recognizer';
import { itemAt } from '../../shared/item-at';
import type { AttachedName, Chain } from './attach';
import { opensRow } from './opens-row';
import type { OfficePhrase, RankPhrase } from './phrase';
import { isImprint } from './read-person';
import { isWord, lowerText, markAt } from './token-words';

interface List {
  readonly listed: boolean;
  readonly shared: readonly (OfficePhrase | RankPhrase)[];
}

const NO_LIST: List = { listed: false, shared: [] };

/** The list a name stands in: opened by a plural just before it, or carried on from the name before. */
export function listHead(context: Context, chain: Chain, index: number, before: AttachedName | undefined): List {
  const opened = openedList(context, chain, index);
  if (opened !== undefined) return opened;
  if (before !== undefined && sharesDeputy(chain, before, index)) return { listed: false, shared: officesOf(before) };
  if (before?.listed !== true || crossesSentence(context, before.name.last, chain.phrases[index]?.first ?? 0))
    return NO_LIST;
  if (!joinsList(context, chain, before, index)) return NO_LIST;
  return { listed: true, shared: hasOwnOffice(context, chain, before, index) ? [] : sharedWith(chain, before, index) };
}

/** "các Thượng tá: A, B; [Trung tá] C": who has a rank of his own has not the list's. */
function sharedWith({ phrases }: Chain, { shared }: AttachedName, index: number): List['shared'] {
  return phrases[index - 1]?.kind === 'rank' ? shared.filter(({ kind }) => kind !== 'rank') : shared;
}

/** "các Phó Thủ tướng A, B; [Phó Trưởng ban X C]": who has an office of his own before his name; a colon says the list's of all. */
function hasOwnOffice(context: Context, { phrases, links }: Chain, { shared }: AttachedName, index: number): boolean {
  const [own, said] = [itemAt(phrases, index - 1), shared.at(-1)];
  if (own?.kind !== 'office' || said === undefined || links[index - 1] !== 'adjacent') return false;
  return markAt(context, said.last) !== ':' && !OPENING.has(lowerText(context, said.last));
}

const OPENING = new Set(['gồm', 'bao', 'là']);

/** "Phó Chánh án Nguyễn Văn A, [Nguyễn Văn B]; …": an office that several hold, and a bare name behind the comma that ends. */
function sharesDeputy({ phrases, links }: Chain, before: AttachedName, index: number): boolean {
  const [name, lead] = [phrases[index], before.lead.at(-1)];
  if (before.index !== index - 1 || links[index - 1] !== 'comma' || links[index] !== 'semicolon') return false;
  if (before.listed || name?.kind !== 'name' || name.led || name.shape !== 'vietnamese') return false;
  return lead?.kind === 'office' && /^(?:Phó|Thứ) /u.test(lead.row.role) && before.name.last + 1 === name.first;
}

function officesOf({ lead }: AttachedName): readonly OfficePhrase[] {
  return lead.filter((phrase) => phrase.kind === 'office');
}

function openedList(context: Context, chain: Chain, index: number): List | undefined {
  const shared: OfficePhrase[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const phrase = chain.phrases[at];
    const link = chain.links[at] ?? 'none';
    if (phrase === undefined || phrase.kind === 'name' || link === 'none' || link === 'semicolon') return undefined;
    if (phrase.kind === 'rank' && isOfAll(context, chain, at)) return { listed: true, shared: [phrase] };
    if (phrase.kind === 'honorific' && phrase.plural && phrase.strength === 'official') return { listed: true, shared };
    // "trước sự chứng kiến của Thủ tướng hai nước, Bộ trưởng A": two of their own.
    if (phrase.kind === 'office' && isWord(context, phrase.role.last, 'hai')) return undefined;
    // "Trước khi các đại biểu Quốc hội biểu quyết, Bộ trưởng A …": an office of his own opens no list.
    if (phrase.kind === 'office' && phrase.plural && link === 'comma' && chain.phrases[at + 1]?.kind === 'office')
      return undefined;
    if (phrase.kind === 'office' && (phrase.plural || link === 'colon')) shared.unshift(phrase);
    if (
      phrase.kind === 'office' &&
      (phrase.plural || isImprint(context, phrase, phrase.last + 1) || opensRow(context, chain, at))
    )
      return { listed: true, shared };
  }
  return undefined;
}

/** "các [Thượng tá]: A; B", "các đồng chí [Thiếu tướng]: A; B": a rank that everybody of a list has. */
function isOfAll(context: Context, { phrases }: Chain, rank: number): boolean {
  const [before, first] = [phrases[rank - 1], phrases[rank]?.first ?? 0];
  return isWord(context, first - 1, 'các') || (before?.kind === 'honorific' && before.plural && before.last === first);
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
