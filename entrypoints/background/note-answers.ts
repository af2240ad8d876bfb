import { describe } from '../../utils/anchor/describe';
import { placeNotes } from '../../utils/anchor/place-notes';
import type { ToBackground } from '../../utils/messages/protocol';
import type { Handlers } from '../../utils/messages/serve';
import type { Result } from '../../utils/model/result';
import { annotationSites, notesOf, removeAnnotation, saveAnnotation } from '../../utils/store/annotations';
import { readContent } from '../../utils/store/list-clips';
import { toNfc } from '../../utils/text/nfc';
import type { Sender } from '../../utils/webext/runtime';
import { mayTouch, wrongSender } from './same-site';
import type { Workshop } from './workshop';

type Noting = Pick<Handlers<ToBackground>, 'notes' | 'mark' | 'saveAnnotation' | 'removeAnnotation'>;

/** The reader's highlights and notes: read and written for the pages of their own site, and for ours. */
export function noteAnswers({ database }: Workshop): Noting {
  const isOthers = async (about: Parameters<typeof annotationSites>[1], sender: Sender) =>
    (await annotationSites(database(), about)).some(({ url }) => !mayTouch(url, sender));
  return {
    notes: async ({ canonicalUrl, text }, sender) => {
      const notes = await notesOf(database(), canonicalUrl);
      if (!notes.ok) return notes;
      if (!notes.value) return { ok: true, value: null };
      if (!mayTouch(notes.value.url, sender)) return wrongSender;
      const { clipId, contentHash, text: clipped, texts, annotations } = notes.value;
      const textOf = (hash: string) => (hash === contentHash ? clipped : texts[hash]);
      const placed = placeNotes(annotations, textOf, toNfc(text));
      return { ok: true, value: { clipId, changed: clipped !== text, placed } };
    },
    mark: async ({ start, end, surface, ...made }, sender) => {
      if (await isOthers(made, sender)) return wrongSender;
      const text = (await readContent(database(), made.clipId))?.article.text;
      if (text?.slice(start, end) !== surface) return notHere;
      const selectors = describe(text, { start, end }, 'passage');
      return saveAnnotation(database(), { ...made, selectors, updatedAt: new Date().toISOString() });
    },
    saveAnnotation: async ({ annotation }, sender) => {
      if (await isOthers(annotation, sender)) return wrongSender;
      return saveAnnotation(database(), annotation);
    },
    removeAnnotation: async ({ id }, sender) => {
      if (await isOthers({ id }, sender)) return wrongSender;
      const removed = await removeAnnotation(database(), id);
      return removed.ok ? { ok: true, value: removed.value ?? null } : removed;
    },
  };
}

const notHere: Result<never> = { ok: false, error: { code: 'not-here', message: 'the words do not stand there' } };
