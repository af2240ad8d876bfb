import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { NamedPlace, PlacesOfUnits, Unit } from '../../../model/named-place';
import { keepsUnit } from '../../../text/keeps-unit';
import type { Context } from '../../recognizer';
import { remembered } from '../../shared/remembered';
import { expandSpan } from './expand-span';
import { readPlaceName } from './read-place';
import { isAcronym, isNumber, isShortUnit, isTitled, isWord, lowerText, markAt, spanText } from './token-words';

/** Units by the words before a place's name: "tỉnh [Nghệ An]", "Tỉnh ủy [Nghệ An]". */
const WORDS: ReadonlyMap<string, Unit> = new Map([
  ['tỉnh', 'tỉnh'],
  ['tp', 'thành phố'],
  ['huyện', 'huyện'],
  ['quận', 'quận'],
  ['tx', 'thị xã'],
  ['xã', 'xã'],
  ['phường', 'phường'],
]);

const UNIT_LAST = /(tỉnh|thành phố|huyện|quận)$/iu;
const WITH_UNIT = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường) /iu;

/** The places that a text names behind their units, in the order of the text; read once, and only where the maker of a document leaves his out. */
export const placesOfUnits = (context: Context): PlacesOfUnits => remembered(context, readPlaces);

function readPlaces(context: Context): PlacesOfUnits {
  const { hits, tokens } = context;
  const places = new Map<Unit, NamedPlace[]>();
  // Behind the words of one name so far: "Thừa Thiên [Huế]" is none of Huế.
  let named = 0;
  for (let at = 0; at < tokens.count; at++) {
    const words = unitAt(context, at);
    const last = words === undefined ? at : placeEnd(context, words);
    const name = hitAt(hits, at, NAMES);
    if (words !== undefined && last > words.end) {
      add(places, words.unit, { name: expandSpan(context, { first: words.end, last }), start: startAt(context, at) });
      at = last - 1;
    } else if (at >= named) {
      const city = cityAt(context, at, name);
      if (city !== undefined) add(places, 'thành phố', { name: city, start: startAt(context, at) });
    }
    if (name >= 0) named = Math.max(named, hits.last[name] ?? 0);
  }
  return places;
}

const NAMES = EntryType.Place | EntryType.FixedPhrase | EntryType.Organization;

/** Where the place behind its unit ends; where the unit does if none is named: "Toàn tỉnh 120 ca", "UBND TP. Theo ông A". */
function placeEnd(context: Context, { unit, end }: UnitWords): number {
  if (isNumber(context, end) && unit !== 'quận' && unit !== 'phường') return end;
  const last = readPlaceName(context, end);
  const opens = ((context.hits.types[end] ?? 0) & EntryType.SentenceStart) !== 0;
  return opens && last === end + 1 ? end : last;
}

/** "Hà Nội", a city of the state, needs no unit; the one that is named after a person does. */
function cityAt(context: Context, at: number, hit: number): string | undefined {
  const { hits, lexicon } = context;
  if (hit < 0 || hits.type[hit] !== EntryType.Place || !isTitled(context, at)) return undefined;
  if (keepsUnit(spanText(context, { first: at, last: hits.last[hit] ?? at }))) return undefined;
  const { name } = lexicon.entry(hits.entry[hit] ?? -1);
  return lexicon.isMunicipality(name) ? name : undefined;
}

function add(places: Map<Unit, NamedPlace[]>, unit: Unit, { name, start }: NamedPlace): void {
  const known = places.get(unit) ?? [];
  known.push({ name: name.replace(WITH_UNIT, ''), start });
  places.set(unit, known);
}

const startAt = ({ tokens }: Context, at: number) => tokens.start[at] ?? 0;

interface UnitWords {
  readonly unit: Unit;
  /** The token behind its words. */
  readonly end: number;
}

function unitAt(context: Context, at: number): UnitWords | undefined {
  const word = lowerText(context, at);
  if (word === 'thành' || word === 'thị') {
    const whole = word === 'thành' ? 'thành phố' : 'thị xã';
    const next = isWord(context, at + 1, word === 'thành' ? 'phố' : 'xã');
    return next || isCommittee(context, at + 1) ? { unit: whole, end: at + 2 } : undefined;
  }
  const unit = WORDS.get(word);
  if (unit === undefined) return isAcronym(context, at) ? unitOfLetters(context, at) : undefined;
  if (unit === 'xã' && NO_COMMUNE.has(lowerText(context, at - 1))) return undefined;
  if (isCommittee(context, at + 1)) return { unit, end: at + 2 };
  const stopped = isShortUnit(context, at) && markAt(context, at + 1) === '.';
  return { unit, end: stopped ? at + 2 : at + 1 };
}

/** "thị xã", "hợp tác xã Tân Tiến", "Thông tấn xã Việt Nam", "Công xã Paris", "làng xã". */
const NO_COMMUNE = new Set(['thị', 'tác', 'tấn', 'công', 'làng']);

const isCommittee = (context: Context, at: number) => isWord(context, at, 'ủy') || isWord(context, at, 'uỷ');

/** "CATP [Đà Nẵng]". */
function unitOfLetters(context: Context, at: number): UnitWords | undefined {
  const unit = UNIT_LAST.exec(expandSpan(context, { first: at, last: at + 1 }))?.[1]?.toLowerCase();
  return unit === undefined ? undefined : { unit: unit as Unit, end: at + 1 };
}
