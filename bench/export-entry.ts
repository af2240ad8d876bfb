import { formatBytes } from '../utils/export/format-bytes';
import { type ExportName, exportFormats } from '../utils/export/formats';
import type { Annotation, AnnotationId } from '../utils/model/annotation';
import type { ClipId } from '../utils/model/ids';
import type { CorrectionId } from '../utils/model/saved-correction';
import { ulidOf } from '../utils/model/ulid';
import { clipRow } from '../utils/store/clip-row';
import { openDatabase } from '../utils/store/database';
import { continueImport, startImport } from '../utils/store/importing/run-import';
import { surveyImport } from '../utils/store/importing/survey-import';
import { readSource } from '../utils/store/read-source';
import { sha256 } from '../utils/store/sha256';
import { byteStream } from '../utils/webext/download';
import { syntheticClip } from './collection/synthetic-clip';

const digits = (n: number) => Array.from({ length: 16 }, (_, i) => Math.floor(n / 32 ** (15 - i)) % 32);
const idOf = (n: number) => ulidOf(Date.UTC(2020, 0, 1) + n * 60_000, digits(n));
const time = (n: number) => new Date(Date.UTC(2020, 0, 1) + n * 60_000).toISOString();

/** A collection of so many clips, every fourth with a highlight, every hundredth with a correction; straight into the tables. */
export async function fill(name: string, size: number): Promise<void> {
  const db = openDatabase(name);
  for (let from = 0; from < size; from += 250) {
    const some = Array.from({ length: Math.min(250, size - from) }, (_, i) => from + i);
    const reads = some.map(syntheticClip);
    const hashes = await Promise.all(reads.map(({ article }) => sha256(article.text)));
    const notes = some.flatMap((n, i): Annotation[] => {
      if (n % 4 !== 0) return [];
      const exact = reads[i]?.article.text.slice(100, 150) ?? '';
      const position = { type: 'TextPositionSelector' as const, start: 100, end: 150 };
      const selectors = { quote: { type: 'TextQuoteSelector' as const, exact }, position };
      const rest = { colour: 'yellow' as const, note: `Ghi chú ${n}`, createdAt: time(n), updatedAt: time(n) };
      const id = idOf(10_000_000 + n) as string as AnnotationId;
      return [{ id, clipId: idOf(n) as ClipId, selectors, ...rest, textHash: hashes[i] ?? '' }];
    });
    const rows = reads.map((read, i) => {
      const n = from + i;
      const stamp = {
        id: idOf(n) as ClipId,
        canonicalUrl: read.article.canonicalUrl ?? '',
        contentHash: hashes[i] ?? '',
      };
      return clipRow(read, {
        ...stamp,
        savedAt: time(n),
        updatedAt: time(n),
        tags: [`nhãn ${n % 7}`],
        marks: n % 4 === 0 ? ['note'] : [],
      });
    });
    await Promise.all([
      db.clips.bulkPut(rows),
      db.contents.bulkPut(reads.map((read, i) => ({ id: idOf(from + i) as ClipId, ...read }))),
      db.annotations.bulkPut(notes),
    ]);
  }
  for (let n = 0; n < size; n += 100) {
    const id = idOf(20_000_000 + n) as string as CorrectionId;
    const target = { by: 'surface' as const, surface: `Ông ${n}` };
    const correction = { scope: 'everywhere' as const, target, decision: 'not-official' as const };
    const about = {
      canonicalUrl: syntheticClip(n).article.canonicalUrl ?? '',
      title: '',
      surface: `Ông ${n}`,
      createdAt: time(n),
    };
    await db.corrections.put({ id, correction, ...about, of: 'everywhere', clips: [] });
  }
  db.close();
}

async function fileOf(name: string) {
  return (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
}

/** Exports a collection into a file of the origin, as the picker's stream would; answers seconds and bytes. */
export async function write(db: string, format: ExportName, file: string): Promise<{ seconds: number; bytes: number }> {
  const began = performance.now();
  const handle = await fileOf(file);
  const opened = openDatabase(db);
  const pieces = formatBytes(exportFormats[format], await readSource(opened), '2026-11-29T00:00:00.000Z');
  await byteStream(pieces).pipeTo((await handle.createWritable()) as WritableStream<Uint8Array<ArrayBuffer>>);
  opened.close();
  return { seconds: (performance.now() - began) / 1000, bytes: (await handle.getFile()).size };
}

/** Imports a file into a collection, dry run and all; answers seconds. */
export async function read(file: string, db: string): Promise<{ seconds: number; counts: object }> {
  const began = performance.now();
  const opened = openDatabase(db);
  const blob = await (await fileOf(file)).getFile();
  const survey = await surveyImport(opened, blob);
  if (!survey.ok) throw new Error(survey.error.message);
  const files = [{ name: file, blob }];
  const what = { files, fileName: file, source: 'collection', survey: survey.value } as const;
  const order = { ...what, conflicts: 'keep', skipBroken: false } as const;
  const started = await startImport(opened, order, new Date().toISOString());
  if (!started.ok) throw new Error(started.error.message);
  const done = await continueImport(opened, started.value.id);
  if (!done.ok) throw new Error(done.error.message);
  opened.close();
  return { seconds: (performance.now() - began) / 1000, counts: done.value.counts };
}

/** True if two files are the same bytes, read side by side. */
export async function same(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map(async (name) => (await fileOf(name)).getFile()));
  if (!a || !b || a.size !== b.size) return false;
  for (let at = 0; at < a.size; at += 4_000_000) {
    const [x, y] = await Promise.all(
      [a, b].map(async (file) => new Uint8Array(await file.slice(at, at + 4_000_000).arrayBuffer())),
    );
    if (x?.some((byte, i) => byte !== y?.[i])) return false;
  }
  return true;
}
