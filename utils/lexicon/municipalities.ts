import { canonicalText } from '../text/letters';
import type { OrganizationRow } from './seed-rows';

const LEVEL = 'thành phố trực thuộc Trung ương';
const UNIT = /^thành phố /u;

/** Answers whether a place is a city that lies in no province, whatever its letter case and name. */
export function municipalitiesOf(places: readonly OrganizationRow[]): (place: string) => boolean {
  const names = new Set(
    places
      .filter(({ level }) => level === LEVEL)
      .flatMap(({ name, variants = [], abbreviations = [] }) =>
        [name, ...variants, ...abbreviations].map(canonicalText),
      ),
  );
  return (place) => names.has(canonicalText(place).replace(UNIT, ''));
}
