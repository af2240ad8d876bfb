import { useWatched } from '../../../components/hooks/use-watched';
import type { EntityKey } from '../../../utils/model/ids';
import type { MentionKind } from '../../../utils/model/mention';
import type { CollectionDatabase } from '../../../utils/store/database';
import { labelsOf } from '../../../utils/store/list-names';
import { observe } from '../../../utils/store/observe';

interface Named {
  readonly kind: MentionKind;
  readonly key: EntityKey;
  /** `''` where no article says it, or none was read yet. */
  readonly name: string;
}

/** What somebody is called, or was when an article named them last; `''` if the collection never knew. */
export function useLastName(db: CollectionDatabase, { kind, key, name }: Named): string {
  const isAsked = name === '';
  const { value } = useWatched(
    () => observe(async () => (isAsked ? ((await labelsOf(db, [{ kind, key }])).get(key) ?? '') : '')),
    [db, kind, key, isAsked],
  );
  return name || (value ?? '');
}
