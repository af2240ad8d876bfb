import type { Annotation } from '../../../utils/model/annotation';
import type { Result } from '../../../utils/model/result';
import type { BarTarget } from './bar';
import { targetKey } from './target-key';

/** How a change of some words went, and the words as it left them. */
export interface Turn<T> {
  readonly result: Result<T>;
  readonly target: BarTarget;
}

/** The changes of some words, one after the other: saving takes a while, and the next press is about what was made by then. */
export interface Turns {
  /**
   * Does a change after those that wait: `work` is given the words as these left them, and answers the highlight that is
   * there now; `null` for none. Where nothing waits it begins at once.
   */
  readonly take: <T extends Annotation | null>(
    target: BarTarget,
    work: (from: BarTarget) => Promise<Result<T>>,
  ) => Promise<Turn<T>>;
}

interface Line {
  last: Promise<Annotation | undefined>;
}

export function createTurns(): Turns {
  /** By the words, and by the highlight they became while others waited. */
  const lines = new Map<string, Line>();

  const leave = (line: Line) => {
    for (const [key, one] of lines) if (one === line) lines.delete(key);
  };

  return {
    take: (target, work) => {
      const before = lines.get(targetKey(target));
      const line = before ?? { last: Promise.resolve(target.marked) };
      const run = async (from: BarTarget) => {
        const result = await work(from);
        const now = result.ok ? markedWith(from, result.value ?? undefined) : from;
        lines.set(targetKey(now), line);
        return { result, target: now };
      };
      lines.set(targetKey(target), line);
      const turn = before ? before.last.then((marked) => run(markedWith(target, marked))) : run(target);
      const last = turn.then(
        ({ target: { marked } }) => marked,
        () => target.marked,
      );
      line.last = last;
      void last.then(() => line.last === last && leave(line));
      return turn;
    },
  };
}

/** The same words with that highlight on them, or with none. */
export function markedWith({ marked: _before, ...words }: BarTarget, marked: Annotation | undefined): BarTarget {
  return marked ? { ...words, marked } : words;
}
