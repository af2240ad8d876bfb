import type { ClipContent } from '../../model/clip';
import type { ClipId } from '../../model/ids';
import { type StoryText, storyTextOf } from '../../search/stories/same-story';
import { marksOf } from '../../search/stories/sketch';
import type { CollectionDatabase } from '../database';
import type { ClipRow } from '../rows';

/** A clip whose story is looked for, as it was read. */
export interface Looked extends StoryText {
  readonly id: ClipId;
  readonly contentHash: string;
  readonly marks: readonly number[];
}

/** A clip with its text. */
interface Whole {
  readonly clip: ClipRow;
  readonly content: ClipContent;
}

/**
 * So many shingles are held at once, some 17 MB: four hundred articles have as many. A page may have 3 million characters,
 * whose shingles are 24 MB and take 0.4 s (Node 20, random words, 30 November 2026).
 */
export const MOST_SHINGLES = 400_000;

/** Those clips that are there, with their texts, in the same order. */
export async function wholesOf(db: CollectionDatabase, ids: readonly ClipId[]): Promise<readonly Whole[]> {
  const [clips, contents] = await Promise.all([db.clips.bulkGet([...ids]), db.contents.bulkGet([...ids])]);
  return ids.flatMap((_, i) => {
    const [clip, content] = [clips[i], contents[i]];
    return clip && content ? { clip, content } : [];
  });
}

/** A text as it is compared. */
export function lookedAt({ clip: { id, contentHash, publishedAt }, content }: Whole): Looked {
  const text = storyTextOf(content.article.text, publishedAt);
  return { ...text, id, contentHash, marks: marksOf(text.shingles) };
}

/** The first of those clips that are there, one at least, as many as may be held at once. */
export async function firstOf(db: CollectionDatabase, ids: readonly ClipId[]): Promise<readonly Looked[]> {
  const texts: Looked[] = [];
  let held = 0;
  for (const whole of await wholesOf(db, ids)) {
    if (held > MOST_SHINGLES) break;
    const text = lookedAt(whole);
    texts.push(text);
    held += text.shingles.size;
  }
  return texts;
}
