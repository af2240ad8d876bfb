import type { ClipMark } from '../model/clip';
import type { ClipId } from '../model/ids';
import type { Result } from '../model/result';
import { countedNames } from './counted-names';
import type { CollectionDatabase } from './database';
import { guarded, Refusal } from './fault';
import type { ClipRow } from './rows';
import { rowTables, writeRow } from './write-row';

/** Longer is no tag but a text; a note holds that. */
const MOST_TAG = 100;
const MOST_TAGS = 50;

/** Rows are changed so many at a time: a save in between waits for no more. */
const PIECE = 200;

/** A tag as it is kept: NFC, white space as one space. Faults: `invalid-tag` for an empty or too long one. */
export function parseTag(typed: string): string {
  const tag = typed.slice(0, 10_000).normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (tag === '') throw new Refusal('invalid-tag', 'a tag needs a letter or a sign');
  if (tag.length > MOST_TAG) throw new Refusal('invalid-tag', `a tag has at most ${MOST_TAG} characters`);
  return tag;
}

/** Changes the rows of some clips; answers those that changed, for the way back. */
async function change(
  db: CollectionDatabase,
  ids: readonly ClipId[],
  changed: (row: ClipRow) => ClipRow | undefined,
  onCount?: (done: number) => void,
): Promise<readonly ClipId[]> {
  const done: ClipId[] = [];
  for (let from = 0; from < ids.length; from += PIECE) {
    await db.transaction('rw', rowTables(db), async () => {
      const rows = await db.clips.bulkGet(ids.slice(from, from + PIECE));
      for (const row of rows) {
        const after = row && changed(row);
        if (!row || !after) continue;
        await writeRow(db, row, after);
        done.push(row.id);
      }
    });
    onCount?.(Math.min(ids.length, from + PIECE));
  }
  return done;
}

/** Puts a tag on clips; answers those that did not have it, so that it can be undone. Faults: `invalid-tag`. */
export function addTag(
  db: CollectionDatabase,
  ids: readonly ClipId[],
  typed: string,
  onCount?: (done: number) => void,
): Promise<Result<readonly ClipId[]>> {
  return guarded(async () => {
    const tag = parseTag(typed);
    return change(
      db,
      ids,
      (row) => {
        const { tags = [] } = row;
        if (tags.includes(tag)) return undefined;
        if (tags.length >= MOST_TAGS) throw new Refusal('invalid-tag', `a clip has at most ${MOST_TAGS} tags`);
        return { ...row, tags: [...tags, tag].sort() };
      },
      onCount,
    );
  });
}

/** Takes a tag off clips; answers those that had it. */
export function removeTag(
  db: CollectionDatabase,
  ids: readonly ClipId[],
  tag: string,
  onCount?: (done: number) => void,
): Promise<Result<readonly ClipId[]>> {
  return guarded(() =>
    change(
      db,
      ids,
      (row) => (row.tags?.includes(tag) ? { ...row, tags: row.tags.filter((other) => other !== tag) } : undefined),
      onCount,
    ),
  );
}

/** Marks clips, or takes the mark off; answers those that changed. */
export function setMark(
  db: CollectionDatabase,
  ids: readonly ClipId[],
  { mark, on }: { readonly mark: Exclude<ClipMark, 'note'>; readonly on: boolean },
  onCount?: (done: number) => void,
): Promise<Result<readonly ClipId[]>> {
  return guarded(() =>
    change(
      db,
      ids,
      (row) => {
        const { marks = [] } = row;
        if (marks.includes(mark) === on) return undefined;
        return { ...row, marks: on ? [...marks, mark].sort() : marks.filter((other) => other !== mark) };
      },
      onCount,
    ),
  );
}

/** Whether all of the clips that are still there have a mark. */
export const haveMark = (
  db: CollectionDatabase,
  ids: readonly ClipId[],
  mark: Exclude<ClipMark, 'note'>,
): Promise<Result<boolean>> =>
  guarded(async () => (await db.clips.bulkGet([...ids])).every((row) => !row || row.marks?.includes(mark)));

/** The tags that begin so, the most used first. */
export async function tagsBegunBy(db: CollectionDatabase, letters: string, limit: number): Promise<readonly string[]> {
  const folded = letters.normalize('NFC').toLowerCase();
  const all = await countedNames(db, (names) => names.most('tag'));
  return all.flatMap(({ key }) => (key.toLowerCase().startsWith(folded) ? [key] : [])).slice(0, limit);
}
