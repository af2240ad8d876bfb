import type { Context } from '../../recognizer';
import type { AttachedName, Chain } from './attach';
import { startOf } from './attached-start';
import { isFormer } from './office-modifiers';
import { areWords, isWord, lowerText } from './token-words';

/**
 * "A và B (cùng là [Phó phòng …])", "ông A, B và bà C - đều là [nguyên Phó Chủ tịch …]", "các ông A, B - [nguyên Chủ tịch …]": what
 * is said of the last of them is said of those before, to whom nothing else is.
 */
export function shareAlike(context: Context, chain: Chain, names: readonly AttachedName[]): readonly AttachedName[] {
  let shared: AttachedName[] | undefined;
  for (let i = 1; i < names.length; i++) {
    const office = names[i]?.after[0];
    if (office === undefined || !(isOfAll(context, office.first) || isOfCouple(context, chain, names, i))) continue;
    for (let at = i - 1; at >= 0 && isWithNext(chain, names, at) && !isBeside(context, names[at]); at--) {
      shared ??= [...names];
      shared[at] = { ...(names[at] as AttachedName), after: names[i]?.after ?? [] };
    }
  }
  return shared ?? names;
}

/** "các ông A, B [-]", "hai ông A và B [-]": two who are addressed together, and what they were behind a dash. */
function isOfCouple(
  context: Context,
  { phrases, links }: Chain,
  names: readonly AttachedName[],
  last: number,
): boolean {
  const [first, second] = [names[last - 1], names[last]];
  if (first === undefined || second === undefined || links[second.index] !== 'dash') return false;
  if (!isFormer(context, second.after[0]?.first ?? -1)) return false;
  if (second.index !== first.index + 1 || first.name.shape === 'short') return false;
  const address = phrases[first.index - 1];
  if (address?.kind !== 'honorific' || address.last !== first.name.first) return false;
  return address.plural || isWord(context, address.first - 1, 'hai');
}

function isOfAll(context: Context, at: number): boolean {
  return areWords(context, at - 2, 'cùng', 'là') || areWords(context, at - 2, 'đều', 'là');
}

/** "[Theo] ông A, ông B và bà C đều là …": the first of them only says so. */
function isBeside(context: Context, name: AttachedName | undefined): boolean {
  return name !== undefined && BESIDE.has(lowerText(context, startOf(name) - 1));
}

const BESIDE = new Set(['theo', 'cùng', 'với']);

/** A comma or "và" and nothing else but an address stands before the next name, and no office behind this one. */
function isWithNext({ phrases, links }: Chain, names: readonly AttachedName[], at: number): boolean {
  const [name, next] = [names[at], names[at + 1]];
  if (name === undefined || next === undefined || name.after.length > 0) return false;
  if (links[name.index] !== 'comma' && links[name.index] !== 'and') return false;
  return (
    next.index === name.index + 1 || (next.index === name.index + 2 && phrases[name.index + 1]?.kind === 'honorific')
  );
}
