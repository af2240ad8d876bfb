import type { ReadArticle } from '../../utils/article/read-article';
import type { ClipState } from '../../utils/messages/protocol';
import { send } from '../../utils/messages/send';
import type { Recognition } from '../../utils/model/recognition';
import type { Fault, Result } from '../../utils/model/result';
import type { View } from '../../utils/model/view';

/** What the background recognizes in the article's text. */
export async function recognitionOf({ article }: ReadArticle): Promise<Result<Recognition>> {
  const { text, publishedAt, outlet, url, canonicalUrl = url } = article;
  return send('recognize', { text, publishedAt, canonicalUrl, outlet });
}

/** What the reader wants to see of it; `undefined`, which is everything, where nobody answers. */
export async function viewHere(again: boolean): Promise<View | undefined> {
  const view = await send('view', { again });
  return view.ok ? view.value : undefined;
}

/** The article's clip, if the collection holds one; `held`, the one known before, where nobody answers. */
export async function clipOf({ article }: ReadArticle, held?: ClipState): Promise<ClipState | undefined> {
  const canonicalUrl = article.canonicalUrl ?? article.url;
  if (canonicalUrl === undefined) return undefined;
  const state = await send('clipState', { canonicalUrl });
  return state.ok ? (state.value ?? undefined) : held;
}

/** Why there is nothing to clip. */
export function whyUnread(isArticle: boolean, problem: string | undefined): Fault {
  if (!isArticle) return { code: 'not-article', message: 'this page is not an article' };
  return { code: problem ?? 'no-text', message: 'the article could not be read' };
}
