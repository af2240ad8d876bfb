import type { Transaction } from 'dexie';

/**
 * Drops the index and the counts of facets and leaves the jobs that make them anew in the background (`derive.ts`): a
 * collection of 100,000 is open at once, whatever changed in the form of what is derived.
 */
export async function deriveAnew(transaction: Transaction): Promise<void> {
  for (const name of ['places', 'fresh', 'segments', 'vocabularies', 'deaths', 'names'])
    await transaction.table(name).clear();
  // It says what is added to rows that stand there no longer; before version 5 there is none.
  if (transaction.idbtrans.objectStoreNames.contains('ledger')) await transaction.table('ledger').clear();
  const total = await transaction.table('clips').count();
  if (total === 0) return;
  await transaction.table('jobs').bulkPut([
    { name: 'index', after: '', done: 0, total },
    { name: 'facets', after: '', done: 0, total },
  ]);
}
