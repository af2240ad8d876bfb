import type { ExportSource } from '../model/exported-clip';
import { bibtex } from './cite/bibtex';
import { cslJson } from './cite/csl-json';
import { ris } from './cite/ris';
import type { ExportFormat } from './export-format';
import { cytoscapeJson } from './graph/cytoscape';
import { graphml } from './graph/graphml';
import { collectionJson } from './json';
import { articleMarkdown } from './markdown';
import { hypothesisJson } from './notes/hypothesis';
import { readwiseCsv } from './notes/readwise';
import { webAnnotations } from './notes/web-annotations';
import { htmlPage } from './page/html';
import { tableFiles } from './tables/tables';
import { vaultFiles } from './vault/vault';
import { docxFile } from './word/docx';

async function* notes(source: ExportSource): AsyncGenerator<string> {
  let separator = '';
  for await (const { article, savedAt, ...recognition } of source.clips()) {
    yield separator + articleMarkdown(article, recognition, savedAt);
    separator = '\n';
  }
}

const JSON_TYPE = 'application/json';
const ZIP_TYPE = 'application/zip';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** All formats, in the order they are offered. */
export const exportFormats = {
  json: { name: 'JSON', extension: 'json', mediaType: JSON_TYPE, write: collectionJson },
  markdown: { name: 'Markdown', extension: 'md', mediaType: 'text/markdown', write: notes },
  vault: { name: 'Obsidian / Logseq', extension: 'zip', mediaType: ZIP_TYPE, files: vaultFiles },
  html: { name: 'HTML', extension: 'html', mediaType: 'text/html', write: htmlPage },
  docx: { name: 'Word (DOCX)', extension: 'docx', mediaType: WORD_TYPE, write: docxFile },
  csv: { name: 'CSV', extension: 'csv.zip', mediaType: ZIP_TYPE, files: tableFiles },
  'csl-json': { name: 'CSL-JSON', extension: 'csl.json', mediaType: JSON_TYPE, write: cslJson },
  ris: { name: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems', write: ris },
  bibtex: { name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', write: bibtex },
  annotations: {
    name: 'W3C Web Annotation',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    write: webAnnotations,
  },
  hypothesis: { name: 'Hypothesis', extension: 'hypothesis.json', mediaType: JSON_TYPE, write: hypothesisJson },
  readwise: { name: 'Readwise', extension: 'readwise.csv', mediaType: 'text/csv', write: readwiseCsv },
  graphml: { name: 'GraphML', extension: 'graphml', mediaType: 'application/xml', write: graphml },
  cytoscape: { name: 'Cytoscape', extension: 'cyjs', mediaType: JSON_TYPE, write: cytoscapeJson },
} as const satisfies Record<string, ExportFormat>;

export type ExportName = keyof typeof exportFormats;

/** The name of an export's file: `trich-luc-2026-11-20.json`. `day` is ISO 8601. */
export function exportFileName(format: ExportFormat, day: string): string {
  return `trich-luc-${day.slice(0, 10)}.${format.extension}`;
}
