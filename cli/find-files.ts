import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Fault } from '../utils/model/result';
import { systemFault } from './faults';

/** A file to read, or why there is none at this path. */
export type Found =
  | { readonly file: string; readonly fault?: undefined }
  | { readonly file: string; readonly fault: Fault };

const readable = new Set(['.txt', '.htm', '.html']);

/** Sorts by code units, so that every machine gives the same order. */
const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : Number(a.name > b.name));

function* walk(folder: string): Generator<Found> {
  let entries: { name: string; isDirectory(): boolean }[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort(byName);
  } catch (error) {
    yield { file: folder, fault: systemFault(folder, error) };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    // A link to a folder is not followed: it could lead back here.
    if (entry.isDirectory()) yield* walk(path);
    else if (readable.has(extname(entry.name).toLowerCase())) yield { file: path };
  }
}

/** Expands the paths of the command line: files and `-` as given, folders recursively and sorted. */
export function* findFiles(paths: readonly string[]): Generator<Found> {
  for (const path of paths) {
    if (path === '-') {
      yield { file: path };
      continue;
    }
    try {
      if (!statSync(path).isDirectory()) yield { file: path };
      else yield* walk(path);
    } catch (error) {
      yield { file: path, fault: systemFault(path, error) };
    }
  }
}
