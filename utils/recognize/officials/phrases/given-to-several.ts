import type { Context } from '../../recognizer';
import type { AttachedName } from './attach';
import { crossesSentence } from './list-head';
import type { OfficePhrase } from './phrase';
import { areWords, isNumber, isWord } from './token-words';

/** "giữ chức Phó Cục trưởng [đối với 3] cán bộ gồm: A (…), B (…) và C": the office is given to each of the list. */
export function isGivenToSeveral(context: Context, { last }: OfficePhrase): boolean {
  const at = areWords(context, last, 'đối', 'với') ? last + 2 : isWord(context, last, 'cho') ? last + 1 : -1;
  return at > 0 && (isNumber(context, at) || isWord(context, at, 'các'));
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
