import { useWatched } from '../../../components/hooks/use-watched';
import type { Neighbour } from '../../../utils/browse/dossier/beside';
import type { EntityKey } from '../../../utils/model/ids';
import type { CollectionDatabase } from '../../../utils/store/database';
import { labelsOf } from '../../../utils/store/list-names';
import { observe } from '../../../utils/store/observe';

/** The nearest neighbours of a kind, and what they are called. */
export interface NamedNeighbours {
  readonly officials: readonly Neighbour[];
  readonly documents: readonly Neighbour[];
  /** Undefined while they are looked up. */
  readonly labels: ReadonlyMap<EntityKey, string> | undefined;
}

/** Who of all the neighbours is shown: so many of each kind. */
export function useNeighbours(db: CollectionDatabase, beside: readonly Neighbour[], most: number): NamedNeighbours {
  const of = (kind: Neighbour['kind']) => beside.filter((one) => one.kind === kind).slice(0, most);
  const [officials, documents] = [of('official'), of('document')];
  const shown = [...officials, ...documents];
  const { value: labels } = useWatched(
    () => observe(() => labelsOf(db, shown)),
    [db, shown.map(({ key }) => key).join(' ')],
  );
  return { officials, documents, labels };
}
