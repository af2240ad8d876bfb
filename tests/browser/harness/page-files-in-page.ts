/** Runs in a page of the extension: a collection whose index has one long segment, and the files made of it. */
import { pageFolder } from '../../../bench/collection/page-folder';
import type { ReadClip } from '../../../utils/model/clip';
import { RECOGNIZER_VERSION } from '../../../utils/recognize/version';
import { openDatabase } from '../../../utils/store/database';
import { deleteEverything } from '../../../utils/store/delete-everything';
import { saveClips } from '../../../utils/store/save-clips';
import { tendIndex } from '../../../utils/store/tend-index';

const db = openDatabase();

function clipOf(n: number): ReadClip {
  const url = `https://bao.example/${n}`;
  const text = `Bài ${n}\nHội nghị lần ${n} họp bàn việc.`;
  return {
    article: { url, canonicalUrl: url, title: `Bài ${n}`, authors: [], captions: [], blocks: [], text, dropped: [] },
    html: `<p>Hội nghị lần ${n} họp bàn việc.</p>`,
    recognition: { recognizerVersion: RECOGNIZER_VERSION, mentions: [], officials: [], documents: [] },
  };
}

/** Fills the collection until the index has one long segment. */
export async function fill(count: number): Promise<boolean> {
  const clips = Array.from({ length: count }, (_, n) => ({
    clip: clipOf(n),
    now: new Date(Date.UTC(2026, 10, 1) + n * 60_000).toISOString(),
  }));
  const saved = await saveClips(db, clips);
  await tendIndex(db);
  return saved.ok;
}

/** How many files are written to their end, undefined where not even their folder is there. */
export const files = async (): Promise<number | undefined> => (await pageFolder())?.whole;

/** What the index has in the collection is gone: only files can answer. */
export const withoutPages = () => db.pages.clear();

export const wipe = async () => (await deleteEverything(db)).ok;
