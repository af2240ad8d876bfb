import type { CollectionDatabase } from '../../../utils/store/database';

/** Waits until nobody backs up: older ones go behind a good one, under the same lock, and an alarm that finds it held is lost. */
export const idleBackups = (db: CollectionDatabase) =>
  navigator.locks.request(`trich-luc-backup ${db.name}`, () => undefined);
