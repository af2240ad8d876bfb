import { type CollectionDatabase, openDatabase } from '../../utils/store/database';
import { tendQuarantine } from '../../utils/store/quarantine/tend-quarantine';

/** The collection, from which damaged rows are put aside as the worker meets them. */
export function tendedDatabase(): CollectionDatabase {
  const db = openDatabase();
  tendQuarantine(db, () => new Date().toISOString());
  return db;
}
