import type { Page } from 'puppeteer-core';
import { recognizerDefine } from '../../../.ci/recognizer-version';
import { bundledLexicon } from '../../../utils/lexicon/bundled';
import type { Article } from '../../../utils/model/article';
import { recognize } from '../../../utils/recognize/recognize';
import type { DatedClip } from '../../../utils/store/save-clips';
import { oneScript } from './one-script';

/** Articles as the background would clip them one a minute: recognized, with their lines as paragraphs. */
export function asClips(articles: readonly Article[]): readonly DatedClip[] {
  const lexicon = bundledLexicon();
  return articles.map((article, n) => {
    const { text, publishedAt, outlet } = article;
    const html = text.split('\n').map((line) => `<p>${line}</p>`);
    return {
      clip: {
        article,
        html: html.join('\n'),
        recognition: recognize(text, lexicon, { publishedAt, outlet, corrections: [] }),
      },
      now: new Date(Date.UTC(2026, 10, 1, 8, n)).toISOString(),
    };
  });
}

/** The store as one script that leaves `collection.save` behind. */
const storeScript = async () =>
  oneScript(new URL('./save-entry.ts', import.meta.url), 'collection', await recognizerDefine());

/** Puts articles into the collection of a browser, through a page of the extension that is open. */
export async function fillCollection(page: Page, clips: readonly DatedClip[]): Promise<void> {
  const fault = await page.evaluate(
    `${await storeScript()}; collection.save(${JSON.stringify(clips)}).then((fault) => fault ?? null)`,
  );
  if (fault !== null) throw new Error(`the collection was not filled: ${String(fault)}`);
}
