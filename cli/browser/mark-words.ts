import type { AnnotationId, HighlightColour } from '../../utils/model/annotation';
import type { ClipId } from '../../utils/model/ids';
import type { Desk } from './desk';

/** What a reader marks in a clip: some words of its text, in a colour, with a note. */
export interface WordsToMark {
  readonly id: AnnotationId;
  readonly words: string;
  readonly colour: HighlightColour;
  readonly note: string;
}

/** Puts a highlight with a note on words of a clip, as the bar does; answers false if the words do not stand in it. */
export async function markWords(desk: Desk, clipId: ClipId, { id, words, colour, note }: WordsToMark) {
  const start = (await desk.page.evaluate(textOf, clipId as string)).indexOf(words);
  if (start < 0) return false;
  const span = { start, end: start + words.length, surface: words };
  const marked = await desk.ask('mark', { id, clipId, ...span, colour, note, createdAt: new Date().toISOString() });
  if (!marked.ok) throw new Error(`not marked: ${marked.error.message}`);
  return true;
}

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
