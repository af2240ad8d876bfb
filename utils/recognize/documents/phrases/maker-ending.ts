import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { Context } from '../../recognizer';
import { isCapital, wordAt } from '../../shared/words';
import { expanded } from './expanded';
import { issuerInFull, nameInFull, readIssuer } from './issuer';
import { bodyHitAt } from './issuer-growth';
import { isDeputy, isHolderBetween } from './signer';
import { isUnitOver } from './unit-work';

/** Who makes a document, as the words before it say. */
export interface Maker {
  /** Nothing where a deputy signs by name: the document is not the deputy's. */
  readonly issuer?: string;
  /** ISO day, where the words before or inside say it. */
  readonly date?: string;
}

/** A maker and where it starts. */
export interface PlacedMaker extends Maker {
  readonly first: number;
}

/** Longest maker with its place and its holder's name, in tokens. */
const MAX_TOKENS = 18;

/** A body or an office, with its body, its place or its holder's name, that ends before token `end`. */
export function makerEndingAt(context: Context, end: number): PlacedMaker | undefined {
  const { tokens, hits } = context;
  for (let first = Math.max(0, end - MAX_TOKENS); first < end; first++) {
    const hit = bodyHitAt(context, first);
    if (hit < 0) continue;
    // "tổng thư ký Quốc hội", "ban Thường vụ Huyện ủy", as some papers write them.
    const office = ((hits.type[hit] as number) & EntryType.Office) !== 0;
    if (!office && !isCapital(tokens, first) && !isCapital(tokens, first + 1)) continue;
    const found = bodyOver(context, first, hit, end);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The body or office of a hit at token `first`, grown up to token `end`. */
function bodyOver(context: Context, first: number, hit: number, end: number): PlacedMaker | undefined {
  const { tokens, hits } = context;
  const type = hits.type[hit] as number;
  const bare = hits.last[hit] as number;
  const office = (type & EntryType.Office) !== 0;
  const found = office ? officeEndingAt(context, first, bare, end) : undefined;
  if (found !== undefined) return found;
  if (bare === end) return { first, issuer: issuerInFull(nameInFull(context, first, end)) };
  // "Cơ quan Cảnh sát điều tra Bộ Công an": the whole right behind its part.
  const whose = office ? -1 : hitAt(hits, bare, EntryType.Organization);
  if (whose >= 0 && hits.last[whose] === end && isCapital(tokens, bare))
    return { first, issuer: nameInFull(context, first, end) };
  // What grew must end with its place: "ban" of "ban hành" is no body. "Sở Y tế" ends with its second syllable.
  const head = (type & EntryType.OrganizationHead) !== 0;
  const ends = isCapital(tokens, end - 1) || /^(?:tỉnh|phố|huyện)$/.test(wordAt(tokens, end - 1));
  const whole = ends || head ? readIssuer(context, first) : undefined;
  if (whole?.next === end) return { first, issuer: issuerInFull(whole.name) };
  if (head && isUnitOver(context, first, bare, end)) return { first, issuer: nameInFull(context, first, end) };
  if (whole === undefined || !office || !isHolderBetween(context, whole.next, end)) return undefined;
  return isDeputy(context, first) ? { first } : { first, issuer: issuerInFull(whole.name) };
}

/** "Bộ trưởng Bộ Xây dựng", "Thủ tướng Trần Văn An": whoever heads a body signs for himself, a deputy for another. */
function officeEndingAt(context: Context, first: number, bare: number, end: number): PlacedMaker | undefined {
  const { tokens, hits } = context;
  const body = hitAt(hits, bare, EntryType.Organization);
  const named = isCapital(tokens, bare) || isCapital(tokens, bare + 1);
  const next = body < 0 || !named ? bare : (hits.last[body] as number);
  if (next !== end && !isHolderBetween(context, next, end)) return undefined;
  if (isDeputy(context, first)) return { first };
  const name = nameInFull(context, first, next);
  return { first, issuer: issuerInFull(next === end ? name : expanded(context, name)) };
}
