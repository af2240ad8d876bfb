import * as v from 'valibot';
import { annotationSchema } from '../import/annotation-schema';
import type { Annotation, AnnotationId } from '../model/annotation';
import type { ClipId } from '../model/ids';
import type { Result } from '../model/result';
import type { CollectionDatabase } from './database';
import { guarded, Refusal } from './fault';
import { noteChanged, noteTables } from './note-changed';

/**
 * Saves a reader's highlight or what was changed of it; saving it again changes nothing, and so deleting it is undone.
 *
 * The quote must stand where its position says: in the clip's text, or in the older one it is described in. Faults:
 * `invalid-annotation`, `no-such-clip` and those of the storage.
 */
export function saveAnnotation(db: CollectionDatabase, given: unknown): Promise<Result<Annotation>> {
  return guarded(async () => {
    const parsed = v.safeParse(annotationSchema, given);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      throw new Refusal('invalid-annotation', `${v.getDotPath(issue) ?? 'the highlight'} ${issue.message}`);
    }
    const { clipId, selectors, ...rest } = parsed.output;
    const { start, end } = selectors.position;
    return db.transaction('rw', noteTables(db), async () => {
      const [clip, content, versions, before] = await Promise.all([
        db.clips.get(clipId),
        db.contents.get(clipId),
        db.versions.where('clipId').equals(clipId).toArray(),
        db.annotations.get(rest.id),
      ]);
      if (!clip || !content) throw new Refusal('no-such-clip', `no clip has the id ${clipId}`);
      const texts = [
        { contentHash: clip.contentHash, content },
        // What was described in an older text is described in it still; what comes back after it was deleted does not say in which.
        ...versions
          .filter(({ contentHash }) => !before || contentHash === before.textHash)
          .sort((a, b) => b.clippedAt.localeCompare(a.clippedAt)),
      ];
      const home = texts.find(({ content: { article } }) => article.text.slice(start, end) === selectors.quote.exact);
      if (!home) throw new Refusal('invalid-annotation', `"${selectors.quote.exact}" does not stand at ${start}`);
      const saved: Annotation = { ...rest, clipId, selectors, textHash: home.contentHash };
      await db.annotations.put(saved);
      if (before?.note !== saved.note || !before) await noteChanged(db, clip, content);
      return saved;
    });
  });
}

/** Deletes a highlight; one that is gone is no fault. Answers what it was, so that it can be saved again. */
export function removeAnnotation(db: CollectionDatabase, id: AnnotationId): Promise<Result<Annotation | undefined>> {
  return guarded(() =>
    db.transaction('rw', noteTables(db), async () => {
      const before = await db.annotations.get(id);
      if (!before) return undefined;
      await db.annotations.delete(id);
      const [clip, content] = await Promise.all([db.clips.get(before.clipId), db.contents.get(before.clipId)]);
      if (clip && content) await noteChanged(db, clip, content);
      return before;
    }),
  );
}

/** A clip's highlights with every text one of them was described in, by its hash. */
export interface ClipNotes {
  readonly clipId: ClipId;
  /** The address the clip was read from. */
  readonly url: string;
  readonly contentHash: string;
  readonly text: string;
  /** In the order they were made. */
  readonly annotations: readonly Annotation[];
  /** The older texts that highlights refer to. */
  readonly texts: Readonly<Record<string, string>>;
}

/** What the reader left on an article; undefined if it is not in the collection. */
export function notesOf(db: CollectionDatabase, canonicalUrl: string): Promise<Result<ClipNotes | undefined>> {
  return guarded(() =>
    db.transaction('r', [db.clips, db.contents, db.versions, db.annotations], async () => {
      const clip = await db.clips.where('canonicalUrl').equals(canonicalUrl).first();
      const content = clip && (await db.contents.get(clip.id));
      if (!clip || !content) return undefined;
      const annotations = await db.annotations.where('clipId').equals(clip.id).sortBy('id');
      // By their keys: an article that changes all day has dozens of texts, and nearly none is referred to.
      const hashes = [...new Set(annotations.map(({ textHash }) => textHash))];
      const versions = await db.versions.bulkGet(hashes.map((hash) => `${clip.id} ${hash}`));
      const texts = versions.flatMap((row) => (row ? [[row.contentHash, row.content.article.text] as const] : []));
      return {
        clipId: clip.id,
        url: clip.url,
        contentHash: clip.contentHash,
        text: content.article.text,
        annotations,
        texts: Object.fromEntries(texts),
      };
    }),
  );
}

/**
 * Where the clips come from, in the bin too, that a highlight or a picture is on, and is to be on. A clip that is gone from
 * under a highlight has no address; one that is nowhere and only named is left out.
 */
export async function annotationSites(
  db: CollectionDatabase,
  { id, clipId }: { readonly id?: AnnotationId; readonly clipId?: ClipId },
): Promise<readonly { readonly url?: string }[]> {
  const saved = typeof id === 'string' ? await db.annotations.get(id) : undefined;
  const ids = [saved?.clipId, clipId].filter((of) => typeof of === 'string');
  const [clips, binned] = await Promise.all([db.clips.bulkGet(ids), db.bin.bulkGet(ids)]);
  return ids.flatMap((of, at) => {
    const clip = clips[at] ?? binned[at]?.clip;
    if (clip) return [{ url: clip.url }];
    return of === saved?.clipId ? [{}] : [];
  });
}
