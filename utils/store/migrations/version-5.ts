import type { Migration } from './migration';

/** Not released yet: whoever needs a table or an index adds it here, with one line that says what for. */
export const version5: Migration = {
  version: 5,
  stores: {
    // What new clips are counted for, until their values' rows are written anew.
    ledger: 'name',
  },
};
