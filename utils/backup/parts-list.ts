import * as v from 'valibot';
import { parseJson } from '../import/parse-json';
import { Refused } from '../import/refused';
import { sha256 } from '../store/sha256';

/** The folder of the pieces, beside the backups. */
export const PARTS_FOLDER = 'trich-luc-parts';
/** What the names of backups in a folder end with. */
export const LIST_ENDING = '.backup.json';

const name = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}\.part$/));
const schema = v.object({
  format: v.literal('trich-luc-backup'),
  version: v.literal(1),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  parts: v.pipe(v.array(v.object({ name, bytes: v.pipe(v.number(), v.integer(), v.minValue(1)) })), v.maxLength(1e6)),
});

/** A backup in a folder: the names of the pieces that put together are an export. */
export type PartsList = v.InferOutput<typeof schema>;

/** The name of a piece: what it holds decides it, so that what is there already is not written again. */
export const partName = async (text: string): Promise<string> => `${await sha256(text)}.part`;

/** The bytes of a list as they are written. */
export const listBytes = (list: PartsList) => new TextEncoder().encode(`${JSON.stringify(list, null, 1)}\n`);

/** Reads a list; raises `Refused` for what is none. */
export async function readList(file: Blob, fileName: string): Promise<PartsList> {
  const result = v.safeParse(schema, parseJson(await file.text(), fileName));
  if (!result.success) throw new Refused('wrong-format', fileName, 'is no list of a backup of ours');
  return result.output;
}

/**
 * The export that a list names, as one file. Every piece is read and must be what its name says; raises `Refused` with the
 * name of the first that is not there or another. The browser keeps what the answer is made of where it lies.
 */
export async function joinParts(list: PartsList, find: (name: string) => Promise<Blob | undefined>): Promise<Blob> {
  const pieces: Blob[] = [];
  for (const part of list.parts) {
    const piece = await find(part.name);
    if (!piece) throw new Refused('truncated', part.name, 'a piece of the backup is missing: choose the whole folder');
    if (piece.size !== part.bytes || (await partName(await piece.text())) !== part.name)
      throw new Refused('wrong-hash', part.name, 'this piece of the backup was changed or damaged');
    pieces.push(piece);
  }
  return new Blob(pieces, { type: 'application/json' });
}
