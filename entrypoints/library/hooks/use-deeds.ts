import { useRef, useState } from 'preact/hooks';
import type { LibraryTranslator } from '../../../utils/i18n/messages/library';

/** Words in whatever language is spoken when they are read. */
export type Saying = (t: LibraryTranslator) => string;

/** What is being done or was done last, in words, and how it is taken back. */
export interface Done {
  readonly words: Saying;
  readonly undo?: () => void;
  /** What `undo` takes back, where that is not what the words say. */
  readonly before?: Saying;
}

/** What was done, the last of it in words, and the way back through all of it. */
export interface Deeds {
  readonly done?: Done;
  /** Something was done, or could not be done. */
  readonly tell: (done: Done) => void;
  /** How far it is. */
  readonly progress: (words: Saying) => void;
  /** Takes the last back that was not taken back yet; nothing while something is done. */
  readonly undo: () => void;
}

/** So many are remembered, the last ones. */
const REMEMBERED = 100;

/** Remembers what was done for as long as whoever asks is drawn. */
export function useDeeds(): Deeds {
  const [last, setLast] = useState<Done & { readonly isBusy?: boolean }>();
  const deeds = useRef<readonly Done[]>([]);
  const tell = (done: Done) => {
    if (done.undo) deeds.current = [...deeds.current, done].slice(-REMEMBERED);
    setLast(done);
  };
  const undo = () => {
    if (last?.isBusy) return;
    const deed = deeds.current.at(-1);
    deeds.current = deeds.current.slice(0, -1);
    deed?.undo?.();
  };
  const top = deeds.current.at(-1);
  // What a deed is called: what could not be taken back is offered again, and its words say why it could not.
  const before = top === last ? top?.before : (top?.before ?? top?.words);
  const shown = last && {
    words: last.words,
    ...(top && !last.isBusy && { undo, ...(before !== undefined && { before }) }),
  };
  return {
    ...(shown && { done: shown }),
    tell,
    progress: (words) => setLast({ words, isBusy: true }),
    undo,
  };
}
