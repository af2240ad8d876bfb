import browser from 'webextension-polyfill';
import { manifestAsks } from './permissions';

const ID = 'always';

/** Has the content script run on exactly these sites, beside those of the manifest; in a browser that kept others, too. */
export async function runOnSites(matches: readonly string[]): Promise<void> {
  const { scripting } = browser;
  const known = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known.length > 0) await scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches: [...matches],
    // Where the manifest has it run already: a pattern of the reader's may cover those sites too.
    excludeMatches: [...manifestAsks().hosts],
    js: ['content-scripts/article.js'],
    css: ['content-scripts/article.css'],
    runAt: 'document_end' as const,
  };
  await (known.length > 0 ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]));
}
