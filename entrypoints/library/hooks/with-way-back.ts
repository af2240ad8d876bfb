import { faultText } from '../../../utils/i18n/fault-text';
import type { Result } from '../../../utils/model/result';
import type { Done, Saying } from './use-deeds';

/** How something is taken back that was done. */
export interface WayBack<T> {
  /** What was done. */
  readonly words: Saying;
  readonly back: () => Promise<Result<T>>;
  /** What is said once it is taken back; that it is, where nothing else is to be said. */
  readonly undone?: (value: T) => Saying;
}

/** What was done, and the way back. One that fails says why and is offered again: a full disk may have room a moment later. */
export function withWayBack<T>(say: (done: Done) => void, { words, back, undone }: WayBack<T>): Done {
  const undo = async () => {
    const result = await back();
    if (result.ok) say({ words: undone?.(result.value) ?? ((t) => t('done.undo')) });
    else say({ words: (t) => faultText(t, result.error), before: words, undo: () => void undo() });
  };
  return { words, undo: () => void undo() };
}
