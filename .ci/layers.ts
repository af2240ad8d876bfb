/**
 * Who may import whom: the table of DESIGN.md, read by tests/architecture.test.ts.
 *
 * `folders` lists the folders under utils/ (or `seeds`) that a folder may import beside itself; `npm` the packages.
 */
export interface Layer {
  readonly folders: readonly string[];
  readonly npm: readonly string[];
}

export const layers: Readonly<Record<string, Layer>> = {
  text: { folders: [], npm: [] },
  model: { folders: ['text'], npm: [] },
  lexicon: { folders: ['text', 'model'], npm: [] },
  recognize: { folders: ['text', 'model', 'lexicon'], npm: [] },
  resolve: { folders: ['text', 'model', 'lexicon'], npm: [] },
  browse: { folders: ['text', 'model'], npm: [] },
  search: { folders: ['text', 'model'], npm: [] },
  export: { folders: ['text', 'model'], npm: ['fflate', 'docx'] },
  import: { folders: ['text', 'model'], npm: ['valibot', 'fflate'] },
  article: { folders: ['text', 'model'], npm: ['@mozilla/readability'] },
  anchor: { folders: ['text', 'model'], npm: ['approx-string-match'] },
  highlight: { folders: ['text', 'model', 'anchor'], npm: [] },
  store: { folders: ['text', 'model', 'search', 'import'], npm: ['dexie', 'valibot', 'ulid'] },
  backup: { folders: ['text', 'model', 'export', 'import', 'store', 'webext'], npm: ['valibot', 'ulid'] },
  sanitize: { folders: ['text'], npm: ['dompurify'] },
  i18n: { folders: [], npm: [] },
  webext: { folders: [], npm: ['webextension-polyfill'] },
  messages: { folders: ['text', 'model', 'webext'], npm: ['valibot'] },
};

/** Folders at the top that hold code, beside utils/. */
export const tops: Readonly<Record<string, Layer>> = {
  components: { folders: ['text', 'model', 'browse', 'i18n', 'sanitize'], npm: ['preact'] },
  entrypoints: { folders: Object.keys(layers), npm: ['preact', 'wxt', '@mozilla/readability', 'd3-force'] },
  cli: {
    folders: Object.keys(layers),
    npm: ['linkedom', '@mozilla/readability', 'puppeteer-core', 'selfsigned', 'fake-indexeddb'],
  },
};

/** Single files that may import more than their folder does. */
export const exceptions: Readonly<Record<string, Layer>> = {
  'utils/lexicon/bundled.ts': { folders: ['seeds'], npm: [] },
  'utils/article/newspapers.ts': { folders: ['seeds'], npm: [] },
  'utils/browse/office-knowledge.ts': { folders: ['seeds'], npm: [] },
  'utils/article/metadata/tracking.ts': { folders: ['seeds'], npm: [] },
  'utils/recognize/recognize.ts': { folders: ['resolve'], npm: [] },
  // The digest of the sources, as builds make it.
  'cli/of-these-sources.ts': { folders: ['.ci'], npm: [] },
};

/** Kinds of recognition that never import each other: what they have in common lives in recognize/shared. */
export const kinds = ['officials', 'documents', 'positions', 'organizations', 'dates'] as const;

/** What must never be reached, however long the way; the reason is what the test prints. */
export interface Reach {
  readonly from: RegExp;
  readonly to: RegExp;
  readonly reason: string;
}

export const forbiddenReach: readonly Reach[] = [
  {
    from: /^entrypoints\//,
    to: /^utils\/lexicon\/bundled\.ts$/,
    reason: 'the lexicon is a file of the extension that the background reads: the seeds made its script a megabyte',
  },
  {
    from: /^entrypoints\/[^/]+\.content(\/|\.)/,
    to: /^utils\/store\//,
    reason: "a content script's IndexedDB is the newspaper's",
  },
  { from: /^components\//, to: /^utils\/(store|webext)\//, reason: 'components get props in and send events out' },
];

/** Folders whose code must run without a page, a clock or a network. */
export const pureFolders = ['text', 'model', 'lexicon', 'recognize', 'resolve', 'browse', 'search', 'export', 'import'];
