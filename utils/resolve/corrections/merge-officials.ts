import type { EntityKey } from '../../model/ids';
import type { Official, Position } from '../../model/official';
import { mergePositions } from '../merge-positions';

interface Said {
  readonly ranks?: readonly string[];
  readonly positions: readonly Position[];
}

/** The ranks and positions of several mentions together, each once. */
export function saidOf(said: readonly Said[]): Required<Said> {
  return {
    ranks: [...new Set(said.flatMap(({ ranks }) => ranks ?? []))],
    positions: mergePositions(said.flatMap(({ positions }) => positions)),
  };
}

/** One official under the key: the one who has it, with what is said of those who `goes` up in it. */
export function mergeOfficials(
  officials: readonly Official[],
  key: EntityKey,
  goes: (official: Official) => boolean,
): readonly Official[] {
  const own = officials.find((official) => official.key === key);
  const joined = officials.filter((official) => official === own || goes(official));
  const named = own ?? joined[0] ?? officials[0];
  if (named === undefined) return [];
  return [{ ...named, key, ...saidOf(own === undefined && joined.length === 0 ? [] : joined) }];
}
