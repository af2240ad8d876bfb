import type { Lexicon } from '../../utils/lexicon/lexicon';
import type { openDatabase } from '../../utils/store/database';

/** What the answers need; each is made at the first request that asks for it, once in the worker's life. */
export interface Workshop {
  readonly lexicon: () => Promise<Lexicon>;
  readonly database: () => ReturnType<typeof openDatabase>;
  /** Has the worker woken again by and by, for what is recognized anew takes longer than it lives. */
  readonly wakeAgain?: () => Promise<void>;
}
