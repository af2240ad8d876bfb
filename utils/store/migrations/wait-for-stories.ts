import type { Transaction } from 'dexie';

/** Every clip of an older collection waits to be looked at for its story (`stories/tend-stories.ts`). */
export async function waitForStories(transaction: Transaction): Promise<void> {
  const ids = await transaction.table('clips').toCollection().primaryKeys();
  await transaction.table('stories').bulkPut(ids.map((id) => ({ id, story: '', marks: [] })));
}
