import type { Bench } from './bench';

/** Every bench by its name; each is loaded only when it runs. */
export const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  recognizer: async () => (await import('./recognizer')).recognizerBench,
  reading: async () => (await import('./reading')).readingBench,
  paint: async () => (await import('./paint')).paintBench,
  anchoring: async () => (await import('./anchoring')).anchoringBench,
  'anchoring-tail': async () => (await import('./anchoring-tail')).anchoringTailBench,
  collection: async () => (await import('./collection')).collectionBench,
  indexes: async () => (await import('./indexes')).indexesBench,
  update: async () => (await import('./update')).updateBench,
  search: async () => (await import('./search')).searchBench,
  load: async () => (await import('./load')).loadBench,
  trust: async () => (await import('./trust')).trustBench,
  export: async () => (await import('./export')).exportBench,
};
