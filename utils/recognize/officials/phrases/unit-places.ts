import { hitAt } from '../../../lexicon/matcher';
import { EntryType } from '../../../lexicon/rows';
import type { NamedPlace, PlacesOfUnits, Unit } from '../../../model/named-place';
import type { Context } from '../../recognizer';
import { remembered } from '../../shared/remembered';
import { expandSpan } from './expand-span';
import { readPlaceName } from './read-place';
import { isAcronym, isShortUnit, isTitled, isWord, lowerText, markAt } from './token-words';

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

/** The places that a text names behind their units, in the order of the text; read once, and only where an office asks. */
export const placesOfUnits = (context: Context): PlacesOfUnits => remembered(context, readPlaces);

function readPlaces(context: Context): PlacesOfUnits {
  const places = new Map<Unit, NamedPlace[]>();
  for (let at = 0; at < context.tokens.count; at++) {
    const words = unitAt(context, at);
    const last = words === undefined ? at : readPlaceName(context, words.end);
    if (words !== undefined && last > words.end) {
      add(places, words.unit, { name: expandSpan(context, { first: words.end, last }), start: startAt(context, at) });
      at = last - 1;
    } else {
      // "Hà Nội", a city of the state, needs no unit.
      const hit = hitAt(context.hits, at, EntryType.Place);
      const entry = hit < 0 ? undefined : context.lexicon.entry(context.hits.entry[hit] ?? -1);
      if (entry !== undefined && isTitled(context, at) && context.lexicon.isMunicipality(entry.name))
        add(places, 'thành phố', { name: entry.name, start: startAt(context, at) });
    }
  }
  return places;
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
  // "thị [xã]"
  if (unit === 'xã' && isWord(context, at - 1, 'thị')) return undefined;
  if (isCommittee(context, at + 1)) return { unit, end: at + 2 };
  const stopped = isShortUnit(context, at) && markAt(context, at + 1) === '.';
  return { unit, end: stopped ? at + 2 : at + 1 };
}

const isCommittee = (context: Context, at: number) => isWord(context, at, 'ủy') || isWord(context, at, 'uỷ');

/** "CATP [Đà Nẵng]". */
function unitOfLetters(context: Context, at: number): UnitWords | undefined {
  const unit = UNIT_LAST.exec(expandSpan(context, { first: at, last: at + 1 }))?.[1]?.toLowerCase();
  return unit === undefined ? undefined : { unit: unit as Unit, end: at + 1 };
}
