import type { BulkAct } from '../../components/library/selection-bar';

const keys: Readonly<Record<string, BulkAct>> = { Delete: 'delete', s: 'star', r: 'read', a: 'archive', e: 'archive' };

/** What a key does to an article; undefined for other keys. */
export const actOfKey = (key: string): BulkAct | undefined => (Object.hasOwn(keys, key) ? keys[key] : undefined);
