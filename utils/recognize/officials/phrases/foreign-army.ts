import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import type { Body } from './read-above';
import { areWords } from './token-words';

/** "của [quân đội] Trung Quốc" */
export function afterArmy(context: Context, at: number): number {
  return areWords(context, at, 'quân', 'đội') ? at + 2 : at;
}

/** "Cục trưởng Cục Tác chiến, [Quân đội Myanmar]", "…, [Quân đội Hoàng gia Campuchia]" */
export function foreignArmy(context: Context, at: number): Body | undefined {
  const army = afterArmy(context, at);
  if (army === at) return undefined;
  return countryAt(context, areWords(context, army, 'hoàng', 'gia') ? army + 2 : army);
}

/** "thống đốc tỉnh Biển Đỏ của [Ai Cập]" */
export function countryAt({ hits, lexicon }: Context, at: number): Body | undefined {
  const hit = hitAt(hits, at, EntryType.Place);
  if (hit < 0 || lexicon.organization(hits.entry[hit] ?? -1)?.group !== 'country') return undefined;
  return { last: hits.last[hit] ?? at, company: false };
}
