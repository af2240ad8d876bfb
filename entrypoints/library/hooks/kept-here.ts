import { createContext } from 'preact';
import type { ListPlace } from '../../../components/library/use-list-place';
import type { Deeds } from './use-deeds';

/** What lasts as long as the library is open, whatever screen is shown. */
export interface KeptHere {
  /** Where each list was left, by what was asked. */
  readonly places: Map<string, ListPlace>;
  readonly deeds: Deeds;
}

const nothing = () => undefined;

/** The shell keeps it; a screen that is drawn without one keeps nothing. */
export const Kept = createContext<KeptHere>({
  places: new Map(),
  deeds: { tell: nothing, progress: nothing, undo: nothing },
});
