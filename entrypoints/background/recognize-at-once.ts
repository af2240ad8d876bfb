import type { Recognition } from '../../utils/model/recognition';
import { recognize } from '../../utils/recognize/recognize';
import { correctionsFor } from '../../utils/store/corrections';
import type { ArticleFacts } from './replay';
import type { Workshop } from './workshop';

/**
 * Recognizes a text for a reader who waits: while the collection is asked what was decided for its article, the text is
 * recognized as if nothing was, which is nearly always so; else it is recognized again.
 */
export async function recognizeAtOnce(
  { lexicon, database }: Workshop,
  text: string,
  article: ArticleFacts,
): Promise<Recognition> {
  const { outlet, publishedAt } = article;
  const asked = correctionsFor(database(), article);
  const undecided = recognize(text, lexicon(), { publishedAt, outlet, corrections: [] });
  const known = await asked;
  // A collection that cannot be opened is told where it is needed; the page is read without it.
  if (!known.ok || known.value.length === 0) return undecided;
  return recognize(text, lexicon(), { publishedAt, outlet, corrections: known.value });
}

/** Opens the collection and makes the lexicon, for a text that comes next. */
export function getReady({ lexicon, database }: Workshop): void {
  // One that cannot be opened is told by whoever asks it.
  database()
    .open()
    .catch(() => undefined);
  lexicon();
}
