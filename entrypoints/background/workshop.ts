import type { Lexicon } from '../../utils/lexicon/lexicon';
import type { openDatabase } from '../../utils/store/database';

/** What the answers need; each is made at the first request that asks for it, once in the worker's life. */
export interface Workshop {
  readonly lexicon: () => Promise<Lexicon>;
  readonly database: () => ReturnType<typeof openDatabase>;
  /** Has the worker woken by and by, or no longer: what is recognized anew after an update takes longer than it lives. */
  readonly wakeAgain?: (isOpen: boolean) => Promise<void>;
}
