import type { BarTarget } from './bar';

/** Names the words of an article. */
export function wordsKey({ address, span }: BarTarget): string {
  return `${address} ${span.start} ${span.end}`;
}

/** Names what the bar stands beside: the highlight, which may move, or else the words. */
export function targetKey(target: BarTarget): string {
  return target.marked?.id ?? wordsKey(target);
}
