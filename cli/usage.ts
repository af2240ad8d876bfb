/** What the command line says of itself: on request, and on standard error when it was called wrongly. */
export const usage = `usage: npm run -s clip -- [options] FILE|DIR|- ...
       npm run -s clip -- import FILE ... --out COLLECTION.json

Reads articles and prints the officials and official documents recognized in them.
Of a folder, every .txt, .htm and .html in it and below is read, sorted; - is standard input.

  --format NAME                  ndjson: one line a file (default); json: the collection export;
                                 markdown, vault (Obsidian, Logseq), html, docx, csv, csl-json, ris, bibtex,
                                 annotations (W3C), hypothesis, readwise, graphml, cytoscape
  --url URL                      the address the page was read from
  --urls INDEX.json              addresses of many: a JSON array of { file, url }
  --explain                      for people: what was dropped, and why each mention is one
  --out DIR                      write into this folder instead of standard output
  --help                         print this

import reads collections (json), backups (a zip, or a .backup.json beside its pieces), saved pages and
texts, checks them, and writes one collection.

A file that cannot be read gives a line { file, error: { code, message } }; the rest go on and
the exit status is 1. Wrong options: exit status 2.
`;
