import type { Desk } from '../../../cli/browser/desk';
import { markWords } from '../../../cli/browser/mark-words';
import type { AnnotationId } from '../../../utils/model/annotation';

/** Puts a highlight with a note on words of the article in a tab, as the bar does; clips it if it was not. */
export async function markWordsOfTab(desk: Desk, url: string, words: string, note: string): Promise<void> {
  const state = await desk.ask('clipState', { canonicalUrl: url });
  const clip = state.ok && state.value ? state : await desk.askTab(url, 'clipPage');
  if (!clip.ok || !clip.value) throw new Error(`${url} was not clipped`);
  const id = '01JD0000000000000000000001' as AnnotationId;
  const stands = await markWords(desk, clip.value.id, { id, words, colour: 'blue', note });
  if (!stands) throw new Error(`"${words}" does not stand in ${url}`);
}
