import { useEffect, useRef } from 'preact/hooks';
import { isPlain, isWriting } from './is-writing';

/** What keys do outside of fields, lists and menus. */
export interface ReadingKeys {
  /** `/` */
  readonly onSearch: () => void;
  /** `j` and `k`: to the next article, to the one before. */
  readonly onStep: (by: 1 | -1) => void;
  /** A key that does something to the article that is read; true if it was one. */
  readonly onKey: (key: string) => boolean;
}

/** Whatever hears its keys itself. */
const ownKeys = '.table, dialog, [role="menu"], [role="separator"]';
const stepOf = (key: string): 1 | -1 | undefined => (key === 'j' ? 1 : key === 'k' ? -1 : undefined);

/** Hears the keys of a reader who is in the article, or nowhere. */
export function useReadingKeys(keys: ReadingKeys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const gone = new AbortController();
    const press = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.defaultPrevented || !isPlain(event) || isWriting(target)) return;
      const step = stepOf(key);
      if (key === '/') now.current.onSearch();
      else if (target instanceof Element && target.closest(ownKeys)) return;
      else if (step) now.current.onStep(step);
      else if (!now.current.onKey(key)) return;
      event.preventDefault();
    };
    addEventListener('keydown', press, { signal: gone.signal });
    return () => gone.abort();
  }, []);
}
