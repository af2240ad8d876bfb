import type { NamedPlace, PlacesOfUnits, Unit } from '../model/named-place';
import { firstAt } from '../text/first-at';
import { placeBehind } from '../text/keeps-unit';

/**
 * "Ủy ban nhân dân [tỉnh]", "Ban Thường vụ [Tỉnh ủy]": a body that ends with its unit and does not say which. None of one unit:
 * "… trên địa bàn tỉnh", "… liên huyện", "Liên minh Hợp tác xã".
 */
const BARE =
  /(?:^|.*(?<!bàn|cấp|liên|các) )(tỉnh|thành phố|huyện|quận|thị xã|(?<!(?:thị|tác|tấn) )xã|phường|(tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ))$/iu;
/** What such a body ends with: most others are told by it. */
const LAST_WORDS = new Set(['tỉnh', 'phố', 'huyện', 'quận', 'xã', 'phường', 'ủy', 'uỷ']);
const OF_COMMITTEES: Readonly<Record<string, Unit>> = {
  tỉnh: 'tỉnh',
  thành: 'thành phố',
  huyện: 'huyện',
  quận: 'quận',
  thị: 'thị xã',
};

/** An article's places, read only where a body leaves its own out. */
export type Places = () => PlacesOfUnits;

/** The body with its place, if it is of a unit and does not say which; what it made is named there first. */
export function bodyWithPlace(body: string, places: Places, named: number): string {
  if (!LAST_WORDS.has(body.slice(body.lastIndexOf(' ') + 1).toLowerCase())) return body;
  const [, end = '', committee] = BARE.exec(body) ?? [];
  // A unit alone, "chủ tịch [thành phố]", is no body.
  if (end === '' || (committee === undefined && end === body)) return body;
  const unit = committee === undefined ? (end.toLowerCase() as Unit) : OF_COMMITTEES[committee.toLowerCase()];
  const place = unit === undefined ? undefined : placeMeant(places().get(unit) ?? [], named);
  if (place === undefined) return body;
  return `${body} ${committee === undefined ? place : placeBehind(place)}`;
}

/** What is named so far behind a place may be of another. */
const FURTHEST = 400;

/** The only place of a unit that an article names; of several the one named last before, or else by far the most often. */
function placeMeant(places: readonly NamedPlace[], named: number): string | undefined {
  const { usual, only } = ofWholeArticle(places);
  const before = only ? undefined : places[firstAt(places.length, (i) => (places[i] as NamedPlace).start >= named) - 1];
  return before !== undefined && named - before.start < FURTHEST ? before.name : usual;
}

interface Usual {
  /** The place that is named more than twice as often as any other. */
  readonly usual: string | undefined;
  readonly only: boolean;
}

const counted = new WeakMap<readonly NamedPlace[], Usual>();

/** Counted once: a long text may have as many documents as places. */
function ofWholeArticle(places: readonly NamedPlace[]): Usual {
  const known = counted.get(places);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1);
  let most = 0;
  let next = 0;
  let usual: string | undefined;
  for (const [name, count] of counts) {
    next = Math.max(next, Math.min(most, count));
    if (count > most) usual = name;
    most = Math.max(most, count);
  }
  const whole = { usual: most > 2 * next ? usual : undefined, only: counts.size === 1 };
  counted.set(places, whole);
  return whole;
}
