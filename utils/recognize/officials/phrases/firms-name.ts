import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { itemAt } from '../../shared/item-at';
import type { Chain } from './attach';
import type { OfficePhrase } from './phrase';
import { isTitled } from './token-words';

/**
 * True if the capitals at `index` behind a bare office that firms have too are a firm's name, for whoever holds the office was
 * named before: "bà Lê Thị Mai - Chủ tịch [Vĩnh Hòa], ông …", "Wang Tan - Phó Chủ tịch [Tenzent Cloud]". `core` is the office
 * that touches them, `previous` the name before.
 */
export function isFirmsName(context: Context, chain: Chain, core: number, previous: number, index: number): boolean {
  const { phrases } = chain;
  const [office, name] = [phrases[core], phrases[index]];
  if (core !== index - 1 || office?.kind !== 'office' || name?.kind !== 'name') return false;
  if (office.row.of?.includes('company') !== true) return false;
  if (office.body.last > office.body.first && !isBusiness(context, office)) return false;
  return name.shape === 'foreign'
    ? isSaidOfForeigner(chain, core, previous)
    : isSaidOfAddressed(chain, core, previous, index);
}

/** "Chủ tịch [Tài chính] Vĩnh Hòa": words that are no body's and no place's are what a firm does. */
function isBusiness(context: Context, { body, row }: OfficePhrase): boolean {
  return row.role.endsWith('Chủ tịch') && isTitled(context, body.first) && hitAt(context.hits, body.first, BODIES) < 0;
}

const BODIES = EntryType.Organization | EntryType.OrganizationHead | EntryType.Place | EntryType.BlockLeft;

/** "Iwan Davis, Hiệu trưởng …, Chủ tịch [Global Vales]": nothing but offices stand between, and none before his name. */
function isSaidOfForeigner({ phrases, links }: Chain, core: number, previous: number): boolean {
  const [before, lead] = [itemAt(phrases, previous), itemAt(phrases, previous - 1)];
  // "… Phó Chủ tịch Tenzent Cloud kiêm Phó Chủ tịch [Tenzent Kids]": nobody's name stands before "kiêm".
  if (itemAt(links, previous) === 'also' && previous === core - 1) return links[core] === 'adjacent';
  if (before?.kind !== 'name' || lead?.kind === 'office' || before.last - before.first < 2) return false;
  for (let at = previous; at < core; at++) {
    if (links[at] !== 'comma' && links[at] !== 'dash' && links[at] !== 'also') return false;
    if (at > previous && phrases[at]?.kind !== 'office') return false;
  }
  return links[core] === 'adjacent';
}

/** "bà Lê Thị Mai - Chủ tịch [Vĩnh Hòa], ông …": two capitals behind somebody addressed. */
function isSaidOfAddressed({ phrases, links }: Chain, core: number, previous: number, index: number): boolean {
  const [name, before, address] = [phrases[index], itemAt(phrases, previous), itemAt(phrases, previous - 1)];
  if (previous !== core - 1 || name === undefined) return false;
  if (before?.kind !== 'name' || before.last - before.first < 3 || address?.kind !== 'honorific') return false;
  return itemAt(links, previous - 1) === 'adjacent' && name.last - name.first === 2;
}
