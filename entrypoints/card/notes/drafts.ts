import type { BarTarget } from './bar';
import { targetKey as keyOf } from './target-key';

/** What was typed into notes and is not saved, by the highlight or the words it is about. */
export interface Drafts {
  /** The bar opens: what lies here from before is shown, and not saved before somebody types. */
  readonly open: () => void;
  readonly of: (target: BarTarget) => string | undefined;
  /** `undefined`: the reader wants nothing of it. What is saved already is no draft. */
  readonly type: (target: BarTarget, words: string | undefined) => void;
  /** What was typed since the bar was opened, taken away: it is being saved, and nobody else saves it too. */
  readonly take: (target: BarTarget) => string | undefined;
  readonly forget: (target: BarTarget) => void;
  /** Takes it away and answers the way back, which something newer stands in. */
  readonly setAside: (target: BarTarget) => () => void;
  /** The words became a highlight while something was being typed about them. */
  readonly move: (from: BarTarget, to: BarTarget) => void;
  /** What could not be saved, unless something newer was typed. */
  readonly putBack: (target: BarTarget, words: string) => void;
}

export function createDrafts(): Drafts {
  const drafts = new Map<string, string>();
  const typed = new Set<string>();
  const forget = (target: BarTarget) => {
    drafts.delete(keyOf(target));
    typed.delete(keyOf(target));
  };
  return {
    open: () => typed.clear(),
    of: (target) => drafts.get(keyOf(target)),
    type: (target, words) => {
      if (words === undefined || words.trim() === (target.marked?.note ?? '')) return forget(target);
      drafts.set(keyOf(target), words);
      typed.add(keyOf(target));
    },
    take: (target) => {
      const words = typed.has(keyOf(target)) ? drafts.get(keyOf(target)) : undefined;
      if (words !== undefined) forget(target);
      return words;
    },
    forget,
    setAside: (target) => {
      const words = drafts.get(keyOf(target));
      const isTyped = typed.has(keyOf(target));
      forget(target);
      return () => {
        if (words === undefined || drafts.has(keyOf(target))) return;
        drafts.set(keyOf(target), words);
        if (isTyped) typed.add(keyOf(target));
      };
    },
    move: (from, to) => {
      const words = drafts.get(keyOf(from));
      if (words === undefined || keyOf(from) === keyOf(to)) return;
      drafts.set(keyOf(to), words);
      if (typed.has(keyOf(from))) typed.add(keyOf(to));
      forget(from);
    },
    putBack: (target, words) => {
      if (!drafts.has(keyOf(target))) drafts.set(keyOf(target), words);
    },
  };
}
