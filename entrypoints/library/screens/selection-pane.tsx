import { useState } from 'preact/hooks';
import { useWatched } from '../../../components/hooks/use-watched';
import { SelectionBar } from '../../../components/library/selection-bar';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';
import type { CollectionDatabase } from '../../../utils/store/database';
import { observe } from '../../../utils/store/observe';
import { tagsBegunBy } from '../../../utils/store/order-clips';
import type { Acts } from '../hooks/use-acts';
import type { Selection } from '../hooks/use-selection';
import { ExportMenu } from './export-menu';

export interface SelectionPaneProps {
  readonly t: LibraryTranslator;
  readonly db: CollectionDatabase;
  readonly acts: Acts;
  readonly selection: Selection;
  readonly onAll: () => void;
}

/** So many tags are offered while one is typed. */
const OFFERED = 20;

/** What is done to the selected clips; what was typed goes with it. */
export function SelectionPane({ t, db, acts, selection, onAll }: SelectionPaneProps) {
  const [letters, setLetters] = useState('');
  const { value: offered = [] } = useWatched(() => observe(() => tagsBegunBy(db, letters, OFFERED)), [db, letters]);
  const ids = [...selection.ids];
  return (
    <SelectionBar
      t={t}
      count={ids.length}
      tags={offered}
      onType={setLetters}
      onAct={(act) => {
        if (act === 'delete') void selection.remove(ids);
        else void acts.act(act, ids);
      }}
      onTag={(tag) => acts.tag(tag, ids)}
      onUntag={(tag) => acts.untag(tag, ids)}
      onAll={onAll}
      onNone={() => selection.set([])}
    >
      <ExportMenu t={t} db={db} scope={{ ids: async () => ids }} />
    </SelectionBar>
  );
}
