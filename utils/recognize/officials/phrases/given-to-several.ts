import type { Context } from '../../recognizer';
import { itemAt } from '../../shared/item-at';
import type { AttachedName } from './attach';
import { startOf } from './attached-start';
import { isGiven } from './given-office';
import { crossesSentence } from './list-head';
import { afterTerm } from './office-modifiers';
import type { OfficePhrase } from './phrase';
import { areWords, isNumber, isWord, lowerText, markAt } from './token-words';

/** "giữ chức Phó Cục trưởng [đối với 3] cán bộ gồm: A (…), B (…) và C": the office is given to each of the list. */
export function isGivenToSeveral(context: Context, { first, last }: OfficePhrase): boolean {
  const comma = markAt(context, last) === ',';
  // "bầu ủy viên UBND huyện[, nhiệm kỳ 2021-2026] đối với các ông: A, B"
  const term = comma ? afterTerm(context, last + 1) : last;
  const from = term > last + 1 ? term : last;
  const at = areWords(context, from, 'đối', 'với') ? from + 2 : isWord(context, from, 'cho') ? from + 1 : -1;
  if (at > 0) return isNumber(context, at) || isWord(context, at, 'các');
  // "bầu hai đồng chí giữ chức Ủy viên …[, gồm:] A, Giám đốc X, và B, Giám đốc Y"
  const list = comma ? last + 1 : last;
  return isWord(context, list, 'gồm') && markAt(context, list + 1) === ':' && isGiven(context, first);
}

const LONGEST_LIST = 8;

/** The names of a list that begins with `names[first]`: those that no end of a sentence parts from it. */
export function listFrom(context: Context, names: readonly AttachedName[], first: number): readonly AttachedName[] {
  const list: AttachedName[] = [];
  for (let i = first; i < Math.min(names.length, first + LONGEST_LIST); i++) {
    const name = names[i];
    const before = list.at(-1);
    if (name === undefined || (before !== undefined && crossesSentence(context, before.name.last, name.name.first)))
      break;
    list.push(name);
  }
  return list;
}

/** What both of a couple are said to do: ", [làm] Ủy viên …", ", [được] bầu làm …". */
const TOGETHER = new Set(['làm', 'giữ', 'được', 'cùng', 'đều']);

/** "Ông A và ông B từng giữ chức …", "Ông A, Giám đốc X, và ông B, Giám đốc Y, được bầu làm …": what the second holds the first does too. */
export function coupled(
  context: Context,
  names: readonly AttachedName[],
  last: number,
  holder: AttachedName,
): readonly AttachedName[] {
  const first = itemAt(names, last - 1);
  if (first === undefined || names[last] !== holder) return [holder];
  const list = first.listed && holder.listed ? listBefore(context, names, last) : [];
  if (list.length > 1) return list;
  return first.joinsNext || joinsBehindOffices(context, first, holder) ? [first, holder] : [holder];
}

/** "các đồng chí: A, B [giữ chức …]": all of the list, where the verb stands right behind its last name. */
function listBefore(context: Context, names: readonly AttachedName[], last: number): readonly AttachedName[] {
  const list: AttachedName[] = [];
  for (let i = last; i >= Math.max(0, last - LONGEST_LIST); i--) {
    const [name, next] = [names[i], list[0]];
    if (name?.listed !== true || (next !== undefined && !isRightBefore(context, name, startOf(next)))) break;
    list.unshift(name);
  }
  const verb = list.at(-1)?.name.last ?? 0;
  return TOGETHER.has(lowerText(context, verb)) ? list : list.slice(-1);
}

/** "A, [B]", "A và [B]", "A (Giám đốc X) và [B]". */
function isRightBefore(context: Context, { name, after }: AttachedName, next: number): boolean {
  const end = after.at(-1)?.last ?? name.last;
  const at = markAt(context, end) === ')' ? end + 1 : end;
  return at + 1 === next && (markAt(context, at) === ',' || isWord(context, at, 'và'));
}

function joinsBehindOffices(context: Context, first: AttachedName, second: AttachedName): boolean {
  const [end, verb] = [first.after.at(-1)?.last ?? 0, second.after.at(-1)?.last ?? 0];
  if (end === 0 || verb === 0 || markAt(context, verb) !== ',' || !TOGETHER.has(lowerText(context, verb + 1)))
    return false;
  const and = markAt(context, end) === ',' ? end + 1 : end;
  return isWord(context, and, 'và') && startOf(second) === and + 1;
}
