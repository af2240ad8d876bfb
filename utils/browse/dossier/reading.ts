import type { Clip, ClipContent } from '../../model/clip';
import type { ClipId } from '../../model/ids';
import type { Recognition } from '../../model/recognition';
import { sentenceAt, sentenceSpans } from '../../text/sentence-spans';
import type { Span } from '../../text/span';

/** Where a statement comes from: an article, and the day that is known of it. */
export interface Source {
  readonly clip: ClipId;
  readonly title: string;
  readonly outlet?: string;
  /** ISO 8601, a day. */
  readonly day: string;
  /** True if the article says no day and it is the day on which it was clipped. */
  readonly clipped: boolean;
}

/** The words of an article that say something. */
export interface Quote extends Span {
  readonly text: string;
}

/** An article cut into sentences, with what was recognized in it. */
export interface Reading {
  readonly source: Source;
  readonly text: string;
  readonly recognition: Recognition;
  readonly sentences: readonly Span[];
}

type SourceRow = Pick<Clip, 'id' | 'title' | 'outlet' | 'publishedAt' | 'savedAt'>;

/** A clip as a source. */
export function sourceOf({ id, title, outlet, publishedAt, savedAt }: SourceRow): Source {
  const isDated = publishedAt !== undefined && /^\d{4}-\d{2}-\d{2}/.test(publishedAt);
  const day = (isDated ? publishedAt : savedAt).slice(0, 10);
  return { clip: id, title, ...(outlet === undefined ? {} : { outlet }), day, clipped: !isDated };
}

/** A clip with its body, ready to be asked. */
export function readingOf(row: SourceRow, { article, recognition }: Omit<ClipContent, 'html' | 'id'>): Reading {
  return { source: sourceOf(row), text: article.text, recognition, sentences: sentenceSpans(article.text) };
}

/** A sentence longer than this is cut around what matters: tables and lists without a full stop run on for pages. */
const LONGEST = 480;

/** The sentence around a span of the article. */
export function quoteAround({ text, sentences }: Pick<Reading, 'text' | 'sentences'>, { start, end }: Span): Quote {
  const sentence = sentences[sentenceAt(sentences, start)] ?? { start, end };
  const whole = { start: Math.min(sentence.start, start), end: Math.max(sentence.end, end) };
  if (whole.end - whole.start <= LONGEST) return { ...whole, text: text.slice(whole.start, whole.end) };
  const spare = Math.max(0, Math.floor((LONGEST - (end - start)) / 2));
  const from = atSpace(text, Math.max(whole.start, start - spare), 1);
  const to = atSpace(text, Math.min(whole.end, Math.max(start, end) + spare), -1);
  const cut = { start: Math.min(from, start), end: Math.max(to, end) };
  return { ...cut, text: text.slice(cut.start, cut.end) };
}

/** The nearest space in a direction, so that no word is cut; the place itself where none is near. */
function atSpace(text: string, at: number, step: 1 | -1): number {
  if (at === 0 || at === text.length) return at;
  for (let i = at, steps = 0; steps < 20 && i > 0 && i < text.length; i += step, steps++)
    if (text[i] === ' ') return step > 0 ? i + 1 : i;
  return at;
}

/** Sources in the order of their days; of the same day in the order of clipping. */
export function compareSources(a: Source, b: Source): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : a.clip < b.clip ? -1 : a.clip > b.clip ? 1 : 0;
}
