import type { ToBackground } from '../../utils/messages/protocol';
import type { Handlers } from '../../utils/messages/serve';
import { listClips } from '../../utils/store/list-clips';
import { readerActs } from '../../utils/store/reader-acts';
import { readSetting } from '../../utils/store/settings';
import { extensionUrl } from '../../utils/webext/runtime';
import { injectScript } from '../../utils/webext/scripting';
import { openTab } from '../../utils/webext/tabs';
import { clipAnswers } from './clip-answers';
import { correctionAnswers } from './correction-answers';
import { lineOf } from './in-line';
import { noteAnswers } from './note-answers';
import { pictureAnswers } from './picture-answers';
import { getReady, recognizeAtOnce } from './recognize-at-once';
import type { Tender } from './tend-all';
import { showPage } from './toolbar';
import { viewAnswer } from './view-answer';
import type { Workshop } from './workshop';

/** The background's answers to the content scripts and pages. */
export function answers(workshop: Workshop, tending: Tender): Handlers<ToBackground> {
  const { database } = workshop;
  const inLine = lineOf(database);
  return {
    ...noteAnswers(workshop),
    ...correctionAnswers(workshop, tending),
    ...viewAnswer(workshop),
    ...clipAnswers(workshop, tending, inLine),
    ...pictureAnswers(workshop),
    recognize: async ({ text, ...article }, sender) => {
      const recognized = inLine(sender, () => recognizeAtOnce(workshop, text, article));
      readerActs(database(), recognized);
      return { ok: true, value: await recognized };
    },
    inCollection: async (filter) => {
      const { clips, total } = await listClips(database(), [filter], 3);
      const newest = clips.map(({ id, title, url, outlet, publishedAt }) => ({ id, title, url, outlet, publishedAt }));
      return { ok: true, value: { total, newest } };
    },
    openLibrary: async ({ kind, key }) => {
      const library = new URL(extensionUrl('library.html'));
      library.searchParams.set(kind, key);
      await openTab(library.href);
      return { ok: true, value: null };
    },
    needScript: async ({ script }, { tab, frameId }) => {
      const injected = tab?.id === undefined ? undefined : injectScript({ tabId: tab.id, frameId }, `${script}.js`);
      // The text comes next: the collection is opened and the lexicon made while the page gets its reader and reads.
      if (script === 'reader') getReady(workshop);
      await injected;
      return { ok: true, value: null };
    },
    tend: tending.tend,
    prepare: () => {
      getReady(workshop);
      return { ok: true, value: null };
    },
    language: async () => {
      const chosen = await readSetting(database(), 'language');
      return { ok: true, value: typeof chosen === 'string' ? chosen : null };
    },
    pageState: async (page, { tab }) => {
      if (tab?.id !== undefined) await showPage(tab.id, page);
      return { ok: true, value: null };
    },
  };
}
