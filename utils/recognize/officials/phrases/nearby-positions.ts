import type { Position } from '../../../model/official';
import type { Context } from '../../recognizer';
import { isOfShip, positionNearby } from './body-nearby';
import type { NamePhrase, OfficePhrase } from './phrase';
import { roleOf } from './role-of';
import { spanText } from './token-words';

const NONE: readonly never[] = [];

/** "Chủ tịch Hồ Chí Minh" says no body, whatever is named before. */
function isUncle(context: Context, name: NamePhrase): boolean {
  return spanText(context, name).toLowerCase() === 'hồ chí minh';
}

/** "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ": a minister of no ministry. */
const OF_NO_MINISTRY = 'Chủ nhiệm Văn phòng Chính phủ';

/** The positions whose bodies are only named near by. */
export function nearbyOf(context: Context, name: NamePhrase, offices: readonly OfficePhrase[]): readonly Position[] {
  if (name.shape === 'foreign')
    return offices.flatMap((office) => (isOfShip(office) && positionNearby(context, office)) || NONE);
  if (isUncle(context, name)) return NONE;
  const alone = offices.some(({ row }) => row.role === OF_NO_MINISTRY);
  const found = offices.map((office) =>
    alone && office.row.of?.includes('ministry') === true ? undefined : positionNearby(context, office),
  );
  return offices.flatMap((office, i) => found[i] ?? ofUnit(context, office, found[i + 1]) ?? NONE);
}

const COMMITTEE = /đảng [uủ][ỷy]?$/iu;

/** "Phó bí thư Đảng ủy, Lữ đoàn trưởng": the Party's committee of the unit that is led. */
function ofUnit(context: Context, office: OfficePhrase, led: Position | undefined): Position | undefined {
  if (led?.organization === undefined || office.body.last > office.body.first) return undefined;
  if (!COMMITTEE.test(spanText(context, office.role))) return undefined;
  return { role: roleOf(context, office), organization: led.organization };
}
