import type { ExportSource } from '../model/exported-clip';
import type { ExportFile, ExportFormat } from './export-format';
import { safeFileName } from './file-name';

type Write<Piece> = (source: ExportSource, exportedAt: string) => AsyncIterable<Piece>;

/** A writer that is loaded with its first use: whoever saves JSON loads neither a vault nor tables. */
const lazily = <Piece>(load: () => Promise<Write<Piece>>): Write<Piece> =>
  async function* (source, exportedAt) {
    yield* (await load())(source, exportedAt);
  };
const written = (load: () => Promise<Write<string | Uint8Array>>) => lazily(load);
const severalFiles = (load: () => Promise<Write<ExportFile>>) => lazily(load);

const JSON_TYPE = 'application/json';
const ZIP_TYPE = 'application/zip';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** All formats, in the order they are offered. */
export const exportFormats = {
  json: {
    name: 'JSON',
    extension: 'json',
    mediaType: JSON_TYPE,
    write: written(async () => (await import('./json')).collectionJson),
  },
  markdown: {
    name: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    write: written(async () => (await import('./markdown-notes')).markdownNotes),
  },
  vault: {
    name: 'Obsidian / Logseq',
    extension: 'zip',
    mediaType: ZIP_TYPE,
    files: severalFiles(async () => (await import('./vault/vault')).vaultFiles),
  },
  html: {
    name: 'HTML',
    extension: 'html',
    mediaType: 'text/html',
    write: written(async () => (await import('./page/html')).htmlPage),
  },
  docx: {
    name: 'Word (DOCX)',
    extension: 'docx',
    mediaType: WORD_TYPE,
    write: written(async () => (await import('./word/docx')).docxFile),
  },
  csv: {
    name: 'CSV',
    extension: 'csv.zip',
    mediaType: ZIP_TYPE,
    files: severalFiles(async () => (await import('./tables/tables')).tableFiles),
  },
  'csl-json': {
    name: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: JSON_TYPE,
    write: written(async () => (await import('./cite/csl-json')).cslJson),
  },
  ris: {
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: written(async () => (await import('./cite/ris')).ris),
  },
  bibtex: {
    name: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: written(async () => (await import('./cite/bibtex')).bibtex),
  },
  annotations: {
    name: 'W3C Web Annotation',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    write: written(async () => (await import('./notes/web-annotations')).webAnnotations),
  },
  hypothesis: {
    name: 'Hypothesis',
    extension: 'hypothesis.json',
    mediaType: JSON_TYPE,
    write: written(async () => (await import('./notes/hypothesis')).hypothesisJson),
  },
  readwise: {
    name: 'Readwise',
    extension: 'readwise.csv',
    mediaType: 'text/csv',
    write: written(async () => (await import('./notes/readwise')).readwiseCsv),
  },
  graphml: {
    name: 'GraphML',
    extension: 'graphml',
    mediaType: 'application/xml',
    write: written(async () => (await import('./graph/graphml')).graphml),
  },
  cytoscape: {
    name: 'Cytoscape',
    extension: 'cyjs',
    mediaType: JSON_TYPE,
    write: written(async () => (await import('./graph/cytoscape')).cytoscapeJson),
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportName = keyof typeof exportFormats;

/** The name of an export's file: `trich-luc-2026-11-20.json`, of a dossier `Lê An 2026-11-20.docx`. `day` is ISO 8601. */
export function exportFileName(format: ExportFormat, day: string, subject?: string): string {
  const name = subject === undefined ? 'trich-luc-' : `${safeFileName(subject)} `;
  return `${name}${day.slice(0, 10)}.${format.extension}`;
}
