import type { Position } from '../../../model/official';
import { mapped } from '../../../text/mapped';
import type { Context } from '../../recognizer';
import { isOfShip, positionNearby } from './body-nearby';
import type { NamePhrase, OfficePhrase } from './phrase';
import { roleOf } from './role-of';
import { isWord, spanText } from './token-words';

const NONE: readonly never[] = [];

/** "Chủ tịch Hồ Chí Minh" says no body, whatever is named before. */
function isUncle(context: Context, name: NamePhrase): boolean {
  if (name.last - name.first !== 3 || !isWord(context, name.first, 'hồ')) return false;
  return spanText(context, name).toLowerCase() === 'hồ chí minh';
}

/** "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ": a minister of no ministry. */
const OF_NO_MINISTRY = 'Chủ nhiệm Văn phòng Chính phủ';

/** The positions whose bodies are only named near by. */
export function nearbyOf(context: Context, name: NamePhrase, offices: readonly OfficePhrase[]): readonly Position[] {
  if (offices.length === 0) return NONE;
  if (name.shape === 'foreign')
    return known(mapped(offices, (office) => (isOfShip(office) ? positionNearby(context, office) : undefined)));
  if (isUncle(context, name)) return NONE;
  const alone = offices.some(({ row }) => row.role === OF_NO_MINISTRY);
  const found = mapped(offices, (office) =>
    alone && office.row.of?.includes('ministry') === true ? undefined : positionNearby(context, office),
  );
  return known(mapped(found, (position, i) => position ?? ofUnit(context, offices[i] as OfficePhrase, found[i + 1])));
}

function known(found: readonly (Position | undefined)[]): readonly Position[] {
  return found.every((position) => position === undefined) ? NONE : found.filter((position) => position !== undefined);
}

const COMMITTEE = /đảng [uủ][ỷy]?$/iu;

/** "Phó bí thư Đảng ủy, Lữ đoàn trưởng": the Party's committee of the unit that is led. */
function ofUnit(context: Context, office: OfficePhrase, led: Position | undefined): Position | undefined {
  if (led?.organization === undefined || office.body.last > office.body.first) return undefined;
  if (!COMMITTEE.test(spanText(context, office.role))) return undefined;
  return { role: roleOf(context, office), organization: led.organization };
}
