import type { Lexicon } from '../../utils/lexicon/lexicon';
import type { ClipState, ToBackground } from '../../utils/messages/protocol';
import type { Handlers } from '../../utils/messages/serve';
import type { Recognition } from '../../utils/model/recognition';
import type { Result } from '../../utils/model/result';
import { recognize } from '../../utils/recognize/recognize';
import { clipStateOf } from '../../utils/store/clip-state';
import type { openDatabase } from '../../utils/store/database';
import { saveClip } from '../../utils/store/save-clip';
import { tendIndex } from '../../utils/store/search-index';
import { readSetting } from '../../utils/store/settings';
import type { Sender } from '../../utils/webext/runtime';
import { injectScript } from '../../utils/webext/scripting';
import { showPage } from './toolbar';

/** What the answers need; each is made at the first request that asks for it, once in the worker's life. */
export interface Workshop {
  readonly lexicon: () => Lexicon;
  readonly database: () => ReturnType<typeof openDatabase>;
}

/** The background's answers to the content scripts and pages. */
export function answers({ lexicon, database }: Workshop): Handlers<ToBackground> {
  const read = (text: string, publishedAt?: string): Recognition => recognize(text, lexicon(), { publishedAt });
  return {
    recognize: ({ text, publishedAt }) => ({ ok: true, value: read(text, publishedAt) }),
    // Recognized again and not taken from the page: what is saved is derived from the saved text and nothing else.
    clip: async ({ article, html }, sender) => {
      if (!sameSite(article.url, sender)) return wrongSender;
      const recognition = read(article.text, article.publishedAt);
      const saved = await saveClip(database(), { article, html, recognition }, new Date().toISOString());
      // Not awaited: the answer need not wait, and what fails or dies here is taken up again after the next clip.
      if (saved.ok) void tendIndex(database());
      return saved;
    },
    clipState: async ({ canonicalUrl }) => {
      const state = await clipStateOf(database(), canonicalUrl);
      return state.ok ? { ok: true, value: state.value ?? null } : state;
    },
    needScript: async ({ script }, { tab, frameId }) => {
      if (tab?.id !== undefined) await injectScript({ tabId: tab.id, frameId }, `${script}.js`);
      // The text comes next: the lexicon is made while the page is read.
      if (script === 'reader') setTimeout(lexicon);
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

const wrongSender: Result<ClipState> = {
  ok: false,
  error: { code: 'wrong-sender', message: 'an article is clipped from its own page' },
};

/** A tab whose renderer was taken over may still not write under another newspaper's address. */
function sameSite(url: string | undefined, { url: senderUrl }: Sender): boolean {
  return url !== undefined && senderUrl !== undefined && new URL(url).host === new URL(senderUrl).host;
}
