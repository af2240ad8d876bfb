import type { Position } from '../model/official';
import { placeBehind } from '../text/keeps-unit';
import { mapped } from '../text/mapped';
import { foldOnce } from './fold-once';
import { MOST_COMPARED } from './merge-positions';

const STANDING = / thuong truc$/;
const FORMER = /^(?:cuu|nguyen) /;
/** Offices that need no body: "Thủ tướng" beside "cựu Thủ tướng Pháp" stays as it was written. */
const COMPLETE = /^(?:pho )?(?:thu tuong|tong thong|chu tich nuoc)$/;

/**
 * The positions, each with the body that the same office is said with elsewhere: "Phó Chủ tịch thường trực" beside "Phó
 * Chủ tịch UBND tỉnh X" is the standing deputy there, "Chủ tịch UBND" beside "cựu Chủ tịch UBND tỉnh X" was it there.
 */
export function withFullerBodies(positions: readonly Position[]): readonly Position[] {
  if (positions.length < 2 || positions.length > MOST_COMPARED) return positions;
  const fuller = mapped(positions, (position) => committeeOf(position, positions) ?? fullerBody(position, positions));
  if (fuller.every((body, i) => body === positions[i]?.organization)) return positions;
  return mapped(positions, (position, i) => {
    const organization = fuller[i];
    return organization === undefined ? position : { ...position, organization };
  });
}

/** "Tỉnh ủy", "Huyện ủy": the committee of the unit that somebody is said to lead elsewhere. */
const COMMITTEES: ReadonlyMap<string, string> = new Map([
  ['tinh uy', 'tinh'],
  ['thanh uy', 'thanh pho'],
  ['huyen uy', 'huyen'],
  ['thi uy', 'thi xa'],
  ['quan uy', 'quan'],
]);
const UNIT = /^(tinh|thanh pho|huyen|thi xa|quan) (?!uy(?: |$)).+$/u;

/**
 * "Bí thư Thành ủy" who is "Bí thư TP X": the committee's place, where the same office tells one only. What somebody heads
 * beside it, "Chủ tịch UBND tỉnh X", tells none (decision 0028).
 */
function committeeOf(position: Position, all: readonly Position[]): string | undefined {
  const { organization } = position;
  const unit = organization === undefined ? undefined : COMMITTEES.get(foldOnce(organization));
  if (organization === undefined || unit === undefined) return undefined;
  const role = foldOnce(position.role);
  const places = new Set<string>();
  for (const { role: said, organization: other } of all) {
    if (other === undefined || foldOnce(said) !== role || UNIT.exec(foldOnce(other))?.[1] !== unit) continue;
    places.add(placeBehind(other.split(' ').slice(unit.split(' ').length).join(' ')));
  }
  const [place] = places;
  return place === undefined || places.size !== 1 ? undefined : `${organization} ${place}`;
}

function fullerBody(position: Position, all: readonly Position[]): string | undefined {
  const role = foldOnce(position.role);
  const body = position.organization === undefined ? '' : foldOnce(position.organization);
  const found = new Map<string, string>();
  if (body === '' && COMPLETE.test(role)) return undefined;
  for (const other of all) {
    if (other === position || other.organization === undefined) continue;
    const said = foldOnce(other.role);
    if (said === role || (said.replace(FORMER, '') !== role && said !== role.replace(STANDING, ''))) continue;
    const whole = foldOnce(other.organization);
    if (whole.length > body.length && (body === '' || whole.startsWith(`${body} `)))
      found.set(whole, other.organization);
  }
  const [only] = found.values();
  return found.size === 1 ? only : position.organization;
}
