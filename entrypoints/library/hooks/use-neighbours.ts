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
  /** Empty while one is looked up; the key where it has no name. */
  readonly labels: ReadonlyMap<EntityKey, string>;
}

/** Who of all the neighbours is shown: so many of each kind. */
export function useNeighbours(db: CollectionDatabase, beside: readonly Neighbour[], most: number): NamedNeighbours {
  const of = (kind: Neighbour['kind']) => beside.filter((one) => one.kind === kind).slice(0, most);
  const [officials, documents] = [of('official'), of('document')];
  const shown = [...officials, ...documents];
  const asked = shown.map(({ key }) => key).join(' ');
  const { value } = useWatched(() => observe(async () => ({ asked, names: await labelsOf(db, shown) })), [db, asked]);
  // While more articles are read others come nearer: what was answered for those before says nothing of them.
  const nameless = value?.asked === asked ? (key: EntityKey) => key : () => '';
  const labels = new Map(shown.map(({ key }) => [key, value?.names.get(key) ?? nameless(key)]));
  return { officials, documents, labels };
}
