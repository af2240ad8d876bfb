import { type Random, seeded } from '../../../bench/random';
import type { ReadClip } from '../../../utils/model/clip';
import type { ClipId, EntityKey } from '../../../utils/model/ids';
import type { Result } from '../../../utils/model/result';
import { RECOGNIZER_VERSION } from '../../../utils/recognize/version';
import { deleteClip, restoreClip } from '../../../utils/store/bin';
import { openDatabase } from '../../../utils/store/database';
import { addTag, setMark } from '../../../utils/store/order-clips';
import { saveClip } from '../../../utils/store/save-clip';
import { saveClips } from '../../../utils/store/save-clips';
import { searchIds } from '../../../utils/store/search-clips';
import { tendIndex } from '../../../utils/store/tend-index';

const db = openDatabase();
/** So few addresses that the writers always meet. */
const ADDRESSES = 14;

function made(n: number, words: string): ReadClip {
  const url = `https://bao.example/nhieu-nguoi-${n}`;
  const name = ['Lê Thị Thử', 'Đỗ Văn Ví', 'Trần Văn Mẫu'][n % 3] ?? '';
  const text = `Bài chung ${n}\nHội nghị ${words} diễn ra sáng nay.`;
  return {
    article: {
      ...{ url, canonicalUrl: url, title: `Bài chung ${n}`, authors: [], captions: [] },
      ...{ blocks: [], text, dropped: [], outlet: `bao${n % 2}.example` },
    },
    html: `<p>${text}</p>`,
    recognition: {
      recognizerVersion: RECOGNIZER_VERSION,
      mentions: [],
      officials: [{ key: `official:${name}` as EntityKey, name, ranks: [], positions: [] }],
      documents: [],
    },
  };
}

/** What a writer was told is done. */
export interface Acknowledged {
  readonly tags: readonly (readonly [id: string, tag: string])[];
  readonly saved: readonly string[];
  readonly errors: readonly string[];
}

/** A writer's choices, and what it was told. */
interface Story {
  readonly random: Random;
  readonly tags: (readonly [id: string, tag: string])[];
  readonly saved: string[];
  readonly errors: string[];
  readonly deleted: ClipId[];
}

function told<T>({ errors }: Story, result: Result<T>): T | undefined {
  if (result.ok) return result.value;
  // Another tab was there first: an answer, not a fault.
  if (!['no-such-clip', 'already-clipped'].includes(result.error.code)) errors.push(JSON.stringify(result.error));
  return undefined;
}

const some = async ({ random, deleted }: Story) =>
  random.pick([...(await db.clips.toCollection().primaryKeys()), ...deleted]);

type Act = (story: Story, name: string, now: string) => Promise<unknown>;

const clip: Act = async (story, name, now) => {
  const state = told(story, await saveClip(db, made(story.random.whole(ADDRESSES), name), now));
  if (state) story.saved.push(state.id);
};
const tag: Act = async (story, name) => {
  for (const id of told(story, await addTag(db, [await some(story)], name)) ?? []) story.tags.push([id, name]);
};
const acts: readonly Act[] = [
  clip,
  clip,
  clip,
  async (story, name, now) => {
    const many = Array.from({ length: 40 }, (_, i) => ({ clip: made(i % ADDRESSES, name), now }));
    for (const { id } of told(story, await saveClips(db, many)) ?? []) story.saved.push(id);
  },
  tag,
  tag,
  async (story) => told(story, await setMark(db, [await some(story)], { mark: 'star', on: story.random.chance(0.5) })),
  async (story, _, now) => {
    const gone = told(story, await deleteClip(db, await some(story), now));
    if (gone) story.deleted.push(gone.id);
  },
  async (story) => {
    const id = story.deleted.pop();
    if (id) told(story, await restoreClip(db, { id }));
  },
  async (story) => told(story, await tendIndex(db, { size: 8 })),
];

/** Clips, tags, marks, deletes, restores and searches as one tab of many; the tags it gives nobody else gives. */
export async function write(writer: number, steps: number): Promise<Acknowledged> {
  const story: Story = { random: seeded(writer * 7919), tags: [], saved: [], errors: [], deleted: [] };
  for (let step = 0; step < steps; step++) {
    const now = new Date(Date.UTC(2026, 10, 20) + step * 1000).toISOString();
    const act = step === 0 ? clip : story.random.pick(acts);
    await act(story, `lần ${writer} ${step}`, now);
    await searchIds(db, 'hội nghị');
  }
  return story;
}
