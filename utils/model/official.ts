import type { EntityKey } from './ids';

/** One office as the article states it: "Thứ trưởng" of "Bộ Quốc phòng". */
export interface Position {
  readonly role: string;
  readonly organization?: string;
  /**
   * Inferred from the seeds, not read in the article: until when (ISO 8601) the organization had this name, and what it
   * became.
   */
  readonly renamed?: { readonly until: string; readonly into?: string };
}

/** A person who in this article holds, or is given, a rank, an office or an official honorific. */
export interface Official {
  readonly key: EntityKey;
  readonly name: string;
  readonly ranks: readonly string[];
  readonly positions: readonly Position[];
}
