import type { Desk } from '../../../cli/browser/desk';
import type { AnnotationId } from '../../../utils/model/annotation';

/** Runs in a page of the extension: the text of a clip as it is kept. */
function textOf(id: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('trich-luc');
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const got = asked.result.transaction('contents').objectStore('contents').get(id);
      got.onsuccess = () => {
        asked.result.close();
        resolve((got.result as { article: { text: string } }).article.text);
      };
    };
  });
}

/** Puts a highlight with a note on words of the article in a tab, as the bar does; clips it if it was not. */
export async function markWords(desk: Desk, url: string, words: string, note: string): Promise<void> {
  const state = await desk.ask('clipState', { canonicalUrl: url });
  const clip = state.ok && state.value ? state : await desk.askTab(url, 'clipPage');
  if (!clip.ok || !clip.value) throw new Error(`${url} was not clipped`);
  const start = (await desk.page.evaluate(textOf, clip.value.id)).indexOf(words);
  const marked = await desk.ask('mark', {
    id: '01JD0000000000000000000001' as AnnotationId,
    clipId: clip.value.id,
    start,
    end: start + words.length,
    surface: words,
    colour: 'blue',
    note,
    createdAt: new Date().toISOString(),
  });
  if (!marked.ok) throw new Error(`not marked: ${marked.error.message}`);
}
