import { openDatabase } from '../../../utils/store/database';
import { addTag } from '../../../utils/store/order-clips';
import { readerActs } from '../../../utils/store/reader-acts';
import { saveClips } from '../../../utils/store/save-clips';
import { MADE_OFFICIAL, madeClip } from './made-clip';

const db = openDatabase();

/** Whom only the older recognizer sees. */
const ONLY_OLDER = 'Lê Thị Thử';

/** Clips as an older version left them: each names one who is there, and one whom it took for an official; the first has a tag. */
export async function fill(count: number, version: string): Promise<void> {
  const clips = Array.from({ length: count }, (_, n) => {
    const clip = madeClip(n);
    const wrong = { key: `official:${ONLY_OLDER}` as never, name: ONLY_OLDER, ranks: [], positions: [] };
    const officials = [...clip.recognition.officials, wrong];
    const recognition = { ...clip.recognition, recognizerVersion: version, officials };
    return { clip: { ...clip, recognition }, now: new Date(Date.UTC(2026, 10, 20) + n * 60_000).toISOString() };
  });
  const saved = await saveClips(db, clips);
  if (!saved.ok) throw new Error(saved.error.message);
  const [first] = await db.clips.toCollection().primaryKeys();
  const tagged = first && (await addTag(db, [first], 'theo dõi'));
  if (!tagged?.ok) throw new Error('not tagged');
}

/** As if all had been recognized by another version. */
export const makeOlder = (version: string) => db.clips.toCollection().modify({ recognizerVersion: version });

/** Which recognizers read the clips, whom they name, and what is still to do. */
export async function seen() {
  const rows = await db.clips.toArray();
  const labels = (name: string) => rows.filter(({ officials }) => officials.some(({ label }) => label === name)).length;
  const counts = await db.names.toArray();
  return {
    versions: [...new Set(rows.map(({ recognizerVersion }) => recognizerVersion))],
    ofClips: rows.length,
    real: labels(MADE_OFFICIAL),
    onlyOlder: labels(ONLY_OLDER),
    counted: counts.flatMap(({ kind, label, count }) =>
      kind === 'official' && count > 0 ? [`${label} ${count}`] : [],
    ),
    tags: rows.flatMap(({ tags = [] }) => tags),
    jobs: await db.jobs.toArray(),
    waiting: await db.stale.count(),
  };
}

interface Runtime {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<{ readonly ok: boolean }> } };
}

/** What a page of the extension asks the worker; the popup, from which tests ask else, would say that the reader acts. */
export const ask = (kind: string, request: unknown) =>
  (globalThis as unknown as Runtime).chrome.runtime.sendMessage({ trichLuc: 1, kind, request });

const acting: { end?: (value: unknown) => void } = {};

/** The reader does something, until `rest`. */
export const act = () => readerActs(db, new Promise((end) => Object.assign(acting, { end })));
export const rest = () => acting.end?.(undefined);
