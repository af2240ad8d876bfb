import type { ListOrder } from '../model/desk';
import type { Answers } from './answers';
import type { OpenChunk } from './open-chunks';

/** A text that answers. */
export interface Answer {
  readonly chunk: OpenChunk;
  readonly text: number;
  /** What it is ordered by, the highest first. */
  readonly rank: number;
}

type Rank = (chunk: OpenChunk, text: number, score: number) => number;

const ranks: Readonly<Record<ListOrder, Rank>> = {
  relevance: (_chunk, _text, score) => score,
  saved: (chunk, text) => chunk.savedOf(text),
  published: (chunk, text) => chunk.day[text] ?? 0,
  oldest: (chunk, text) => -(chunk.day[text] ?? 0),
  length: (chunk, text) => chunk.lengthOf(text),
};

const savedOf = ({ chunk, text }: Answer) => chunk.savedOf(text);
const isBefore = (a: Answer, b: Answer) => (a.chunk.idOf(a.text) < b.chunk.idOf(b.text) ? 1 : -1);

/** The highest rank first; of equals the newest. */
const inOrder = (a: Answer, b: Answer) => b.rank - a.rank || savedOf(b) - savedOf(a) || isBefore(a, b);

/** So many are collected before they are sorted for the first time. */
const LEAST = 64;

/** The first `limit` answers in an order; the others are looked at, not sorted. */
export function bestAnswers({ found }: Answers, limit: number, order: ListOrder): readonly Answer[] {
  const rankOf = ranks[order];
  const most = Math.max(LEAST, limit * 2);
  let best: Answer[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (const { chunk, texts, scores } of found)
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i] as number;
      const rank = rankOf(chunk, text, scores[i] as number);
      if (rank < least) continue;
      best.push({ chunk, text, rank });
      if (best.length < most) continue;
      best = best.sort(inOrder).slice(0, limit);
      if (best.length === limit) least = best.at(-1)?.rank ?? least;
    }
  return best.sort(inOrder).slice(0, limit);
}
