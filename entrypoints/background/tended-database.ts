import { type CollectionDatabase, openDatabase } from '../../utils/store/database';
import { emptyOldBin } from '../../utils/store/empty-bin';
import { tendQuarantine } from '../../utils/store/quarantine/tend-quarantine';

/** The collection, from which damaged rows are put aside as the worker meets them, and what lay in the bin for too long goes. */
export function tendedDatabase(): CollectionDatabase {
  const db = openDatabase();
  tendQuarantine(db, () => new Date().toISOString());
  void emptyOldBin(db, new Date().toISOString());
  return db;
}
