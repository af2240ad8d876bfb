import type { ToBackground } from '../../utils/messages/protocol';
import type { Handlers } from '../../utils/messages/serve';
import { adoptHighlights } from '../../utils/store/adopt-highlights';
import { clipStateOf } from '../../utils/store/clip-state';
import { listClips } from '../../utils/store/list-clips';
import { saveClip } from '../../utils/store/save-clip';
import { readSetting } from '../../utils/store/settings';
import { tendStories } from '../../utils/store/stories/tend-stories';
import { tendIndex } from '../../utils/store/tend-index';
import { keepVersion } from '../../utils/store/versions';
import { extensionUrl } from '../../utils/webext/runtime';
import { injectScript } from '../../utils/webext/scripting';
import { openTab } from '../../utils/webext/tabs';
import { correctionAnswers } from './correction-answers';
import { noteAnswers } from './note-answers';
import { pictureAnswers, pictureBytes } from './picture-answers';
import { getReady, recognizeAtOnce } from './recognize-at-once';
import { recognizeCorrected, replay } from './replay';
import { sameSite, wrongSender } from './same-site';
import { settleVisit } from './settle-visit';
import { showPage } from './toolbar';
import { viewAnswer } from './view-answer';
import type { Workshop } from './workshop';

/** The background's answers to the content scripts and pages. */
export function answers(workshop: Workshop): Handlers<ToBackground> {
  const { database } = workshop;
  return {
    ...noteAnswers(workshop),
    ...correctionAnswers(workshop),
    ...viewAnswer(workshop),
    ...pictureAnswers(workshop),
    recognize: async ({ text, ...article }) => ({ ok: true, value: await recognizeAtOnce(workshop, text, article) }),
    // Recognized again and not taken from the page: what is saved is derived from the saved text and nothing else.
    clip: async ({ article, html, keep }, sender) => {
      if (!sameSite(article.url, sender)) return wrongSender;
      const { canonicalUrl = article.url } = article;
      if (keep && canonicalUrl !== undefined) await keepVersion(database(), canonicalUrl);
      const recognition = await recognizeCorrected(workshop, article.text, { ...article, canonicalUrl });
      const saved = await saveClip(database(), { article, html, recognition }, new Date().toISOString());
      // Not told: the clip is saved, and what stayed with a deleted one comes with the next saving too.
      if (saved.ok) await adoptHighlights(database(), saved.value.id);
      if (saved.ok && canonicalUrl !== undefined) await settleVisit(workshop, canonicalUrl);
      // Not awaited: the answer need not wait, and what fails or dies here is taken up again after the next clip.
      if (saved.ok)
        void tendIndex(database())
          .then(() => replay(workshop))
          .then(() => tendStories(database()));
      if (!saved.ok) return saved;
      const wanted = await pictureBytes(database());
      return wanted > 0 ? { ok: true, value: { ...saved.value, pictureBytes: wanted } } : saved;
    },
    clipState: async ({ canonicalUrl }) => {
      const state = await clipStateOf(database(), canonicalUrl);
      return state.ok ? { ok: true, value: state.value ?? null } : state;
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
