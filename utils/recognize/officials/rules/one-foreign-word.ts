import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import type { NamePhrase } from '../phrases/phrase';
import { isOneWord } from '../phrases/read-syllables';

/** "Oceanbank, nguyên Chủ tịch", "Paris": one foreign word without anything before it may be anything. */
export function isOneForeignWord(context: Context, name: NamePhrase): boolean {
  return name.shape === 'foreign' && !name.led && isOneWord(context, name);
}

/** "tổ chức [Global Playground], Phó Chủ tịch": a foreign name behind the head of a body is the body's. */
export function isNameOfBody({ hits }: Context, { shape, led, first }: NamePhrase): boolean {
  if (shape !== 'foreign' || led) return false;
  for (let at = first - 1; at >= Math.max(0, first - 3); at--)
    for (let hit = hits.from[at] ?? 0; hit < (hits.from[at + 1] ?? 0); hit++)
      if (((hits.type[hit] ?? 0) & EntryType.OrganizationHead) !== 0 && hits.last[hit] === first) return true;
  return false;
}
