import type { Position } from '../model/official';
import { foldOnce } from './fold-once';
import { MOST_COMPARED } from './merge-positions';

const STANDING = / thuong truc$/;
const FORMER = /^(?:cuu|nguyen) /;

/**
 * The positions, each with the body that the same office is said with elsewhere: "Phó Chủ tịch thường trực" beside "Phó
 * Chủ tịch UBND tỉnh X" is the standing deputy there, "Chủ tịch UBND" beside "cựu Chủ tịch UBND tỉnh X" was it there.
 */
export function withFullerBodies(positions: readonly Position[]): readonly Position[] {
  if (positions.length < 2 || positions.length > MOST_COMPARED) return positions;
  const fuller = positions.map((position) => fullerBody(position, positions));
  if (fuller.every((body, i) => body === positions[i]?.organization)) return positions;
  return positions.map((position, i) => {
    const organization = fuller[i];
    return organization === undefined ? position : { ...position, organization };
  });
}

function fullerBody(position: Position, all: readonly Position[]): string | undefined {
  const role = foldOnce(position.role);
  const body = position.organization === undefined ? '' : foldOnce(position.organization);
  const found = new Map<string, string>();
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
