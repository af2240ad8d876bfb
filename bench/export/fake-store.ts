import 'fake-indexeddb/auto';

/** True once Node has an IndexedDB: to be loaded before Dexie, which takes what it finds when it is loaded. */
export const hasFakeStore = 'indexedDB' in globalThis;
