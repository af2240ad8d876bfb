import type { ClipId } from '../model/ids';
import type { Result } from '../model/result';
import type { CollectionDatabase } from './database';
import { guarded } from './fault';

/** Puts what a clip holds now among its older texts; part of the caller's transaction, and harmless twice. */
export async function putVersion(db: CollectionDatabase, clipId: ClipId): Promise<void> {
  const [clip, content] = await Promise.all([db.clips.get(clipId), db.contents.get(clipId)]);
  if (!clip || !content) return;
  const { contentHash, updatedAt } = clip;
  await db.versions.put({ id: `${clipId} ${contentHash}`, clipId, contentHash, clippedAt: updatedAt, content });
}

/** Keeps the text of an article's clip as a version, before the changed page is clipped; nothing if it is not clipped. */
export function keepVersion(db: CollectionDatabase, canonicalUrl: string): Promise<Result<null>> {
  return guarded(() =>
    db.transaction('rw', [db.clips, db.contents, db.versions], async () => {
      const clip = await db.clips.where('canonicalUrl').equals(canonicalUrl).first();
      if (clip) await putVersion(db, clip.id);
      return null;
    }),
  );
}

/** The text of a version; undefined if it is gone. */
export async function versionText(
  db: CollectionDatabase,
  clipId: ClipId,
  contentHash: string,
): Promise<string | undefined> {
  return (await db.versions.get(`${clipId} ${contentHash}`))?.content.article.text;
}

/** A version as lists show it. */
export interface VersionLabel {
  readonly contentHash: string;
  /** ISO 8601 in UTC. */
  readonly clippedAt: string;
}

/** The older texts of a clip, the newest first. */
export async function versionsOf(db: CollectionDatabase, clipId: ClipId): Promise<readonly VersionLabel[]> {
  const rows = await db.versions.where('clipId').equals(clipId).toArray();
  return rows
    .map(({ contentHash, clippedAt }) => ({ contentHash, clippedAt }))
    .sort((a, b) => b.clippedAt.localeCompare(a.clippedAt));
}
