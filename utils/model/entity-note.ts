import type { EntityKey } from './ids';

/** What a reader says of an official or a document everywhere: a name of their own, and a note. */
export interface EntityNote {
  readonly key: EntityKey;
  /** Shown in place of the name the articles use. */
  readonly name?: string;
  /** `''` for none. */
  readonly note: string;
  /** ISO 8601 in UTC. */
  readonly updatedAt: string;
}
