import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { collectionJson } from '../utils/export/json';
import { GENERATOR } from '../utils/export/page/generator';
import { mergeClips, type StampedClip } from '../utils/import/merge-clips';
import { type ExportedItem, readExport } from '../utils/import/read-export';
import { Refused } from '../utils/import/refused';
import type { Lexicon } from '../utils/lexicon/lexicon';
import { exportedClip } from '../utils/model/as-exported';
import type { EntityNote } from '../utils/model/entity-note';
import type { ExportedClip, ExportedCorrection, ExportSource } from '../utils/model/exported-clip';
import type { SavedSearch } from '../utils/model/saved-search';
import { fileText } from '../utils/store/importing/file-text';
import { clipText } from './clip-text';
import { systemFault } from './faults';
import { findFiles } from './find-files';
import { ofTheseSources } from './of-these-sources';
import { openKept } from './open-kept';
import { readInput } from './read-input';

const hash = async (text: string) => createHash('sha256').update(text).digest('hex');

async function* textOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of createReadStream(file)) yield decoder.decode(bytes as Uint8Array, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new Refused('not-utf8', 'the file', 'is no UTF-8 text');
    throw error;
  }
}

/** A collection in memory: what files bring together. */
interface Gathered {
  readonly clips: Map<string, ExportedClip>;
  readonly corrections: Map<string, ExportedCorrection>;
  readonly searches: Map<string, SavedSearch>;
  readonly entityNotes: Map<string, EntityNote>;
  settings: Readonly<Record<string, unknown>>;
}

const NEVER = { id: '' as StampedClip['id'], savedAt: '', updatedAt: '' };

/** The article as it was saved stands over the one that never was; of two that were, the newer text is on top. */
function bring({ clips }: Gathered, clip: ExportedClip, contentHash: string): void {
  const url = clip.article.canonicalUrl ?? clip.article.url ?? contentHash;
  const known = clips.get(url);
  if (!known) {
    clips.set(url, clip);
    return;
  }
  const here: StampedClip = { ...NEVER, contentHash: '', ...known };
  const merged = mergeClips(
    here,
    { ...NEVER, ...clip, contentHash },
    (clip.updatedAt ?? '') > here.updatedAt ? 'take' : 'keep',
  );
  clips.set(url, here.id === '' ? (clip.id === undefined ? known : clip) : merged.clip);
}

function take(gathered: Gathered, item: ExportedItem): void {
  if (item.kind === 'broken') throw item.refused;
  if (item.kind === 'clip') bring(gathered, item.clip, item.contentHash);
  if (item.kind === 'correction') gathered.corrections.set(item.correction.id, item.correction);
  if (item.kind === 'search') gathered.searches.set(item.search.id, item.search);
  if (item.kind === 'entity-note') gathered.entityNotes.set(item.note.key, item.note);
  if (item.kind === 'settings') gathered.settings = { ...item.settings, ...gathered.settings };
}

/** One of our files, or a backup, comes in whole or not at all. */
async function takeCollection(gathered: Gathered, file: string): Promise<void> {
  const items: ExportedItem[] = [];
  const kept = await openKept(file);
  for await (const item of readExport(kept ? fileText(kept) : textOf(file), hash, 'fine')) {
    if (item.kind === 'broken') throw item.refused;
    items.push(item);
  }
  for (const item of items) take(gathered, item);
}

/** What other formats hold: sentences, references, highlights, but no article that could be restored. */
const noArticles = (file: string) =>
  new Refused(
    'wrong-format',
    file,
    'holds no articles that can be restored; import reads collections (.json), backups, saved pages (.html) and texts (.txt)',
  );

async function takePage(gathered: Gathered, file: string, lexicon: Lexicon): Promise<void> {
  if (file !== '-' && !/\.(?:txt|html?)$/i.test(file)) throw noArticles(file);
  const text = await readInput(file);
  if (!text.ok) throw new Refused('unreadable', file, text.error.message);
  // Our own page of many articles is none.
  if (text.value.slice(0, 1000).includes(GENERATOR)) throw noArticles(file);
  const clipped = clipText({ file, text: text.value }, lexicon);
  if (!clipped.ok) throw new Refused('unreadable', file, clipped.error.message);
  const { content } = clipped.value;
  if (!content) throw new Refused('no-article', file, 'is no article');
  bring(gathered, exportedClip(await ofTheseSources(content)), await hash(content.article.text));
}

function sourceOf({ clips, corrections, searches, entityNotes, settings }: Gathered): ExportSource {
  return {
    clips: async function* () {
      yield* clips.values();
    },
    corrections: async function* () {
      yield* corrections.values();
    },
    searches: [...searches.values()],
    entityNotes: [...entityNotes.values()],
    settings,
  };
}

/** Beside the file first: one that is half written never stands under the name that was asked for. */
async function write(gathered: Gathered, out: string): Promise<void> {
  const half = `${out}.part`;
  try {
    await pipeline(Readable.from(collectionJson(sourceOf(gathered))), createWriteStream(half));
    renameSync(half, out);
  } finally {
    if (existsSync(half)) rmSync(half);
  }
}

/** Whether a file's name is that of a collection: as exported, or as a backup keeps it. */
const isCollection = (file: string) => ['.json', '.zip'].includes(extname(file).toLowerCase());

const usageFault = (message: string) => {
  process.stderr.write(`${message}\n`);
  return 2;
};

/**
 * `clip import FILE … --out COLLECTION.json`: checks collections, backups, saved pages and texts, and writes one collection of all.
 * A file that cannot come in gives a line `{ file, error }`, the rest goes on and the answer is 1; nothing is written where
 * none could.
 */
export async function importFiles(argv: readonly string[], lexicon: () => Lexicon): Promise<number> {
  let parsed: { values: { out?: string | undefined }; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...argv], options: { out: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    return usageFault(error instanceof Error ? error.message : String(error));
  }
  const { out } = parsed.values;
  if (out === undefined) return usageFault('import needs --out COLLECTION.json');
  if (parsed.positionals.length === 0) return usageFault('import needs a file');
  const gathered: Gathered = {
    ...{ clips: new Map(), corrections: new Map(), searches: new Map(), entityNotes: new Map() },
    settings: {},
  };
  const counts = { files: 0, failed: 0 };
  const given = parsed.positionals.flatMap((path) =>
    isCollection(path) ? [{ file: path, fault: undefined }] : [...findFiles([path])],
  );
  for (const { file, fault } of given) {
    counts.files++;
    try {
      if (fault) throw new Refused('unreadable', file, fault.message);
      await (isCollection(file) ? takeCollection(gathered, file) : takePage(gathered, file, lexicon()));
    } catch (error) {
      counts.failed++;
      const { code, message } = error instanceof Refused ? error : systemFault(file, error);
      process.stdout.write(`${JSON.stringify({ file, error: { code, message } })}\n`);
    }
  }
  if (counts.files === 0) process.stderr.write('no file that can be imported: .json, .zip, .html or .txt\n');
  if (counts.failed === counts.files) return 1;
  try {
    await write(gathered, out);
  } catch (error) {
    process.stdout.write(
      `${JSON.stringify({ file: out, error: { ...systemFault(out, error), code: 'unwritable' } })}\n`,
    );
    return 1;
  }
  process.stderr.write(`${gathered.clips.size} clips, ${gathered.corrections.size} corrections → ${out}\n`);
  return counts.failed === 0 ? 0 : 1;
}
