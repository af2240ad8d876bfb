import type { Transaction } from 'dexie';

/** One step of the schema; `upgrade` runs in the same transaction, so a failure leaves the older version as it was. */
export interface Migration {
  readonly version: number;
  /** Tables with their keys in Dexie's notation; `null` drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
