import { useEffect, useRef } from 'preact/hooks';
import { isPlain } from '../../../components/keys/is-plain';
import { isWriting } from './is-writing';

/** What keys do outside of fields, lists and menus. */
export interface ReadingKeys {
  /** `/`: true if there is a search to go to. */
  readonly onSearch: () => boolean;
  /** `j` and `k`: to the next article, to the one before. */
  readonly onStep: (by: 1 | -1) => void;
  /** A key that does something to the article that is read; true if it was one. */
  readonly onKey: (key: string) => boolean;
}

/** Whatever hears its keys itself. */
const ownKeys = '.table, dialog, [role="menu"], [role="separator"]';
/** In the article, and on nothing that is pressed itself: a Delete on a tag or a facet is not meant for the article. */
const isInArticle = (target: EventTarget | null): boolean =>
  !(target instanceof Element) ||
  target === document.body ||
  (target.closest('.pane') !== null && target.closest('a, button, summary, .tag-chip') === null);
const stepOf = (key: string): 1 | -1 | undefined => (key === 'j' ? 1 : key === 'k' ? -1 : undefined);

/** Hears the keys of a reader who is in the article, or nowhere; those that lead elsewhere from wherever no keys are meant for something else. */
export function useReadingKeys(keys: ReadingKeys): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const gone = new AbortController();
    const press = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.defaultPrevented || !isPlain(event) || isWriting(target)) return;
      const step = stepOf(key);
      if (key === '/') {
        if (!now.current.onSearch()) return;
      } else if (target instanceof Element && target.closest(ownKeys)) return;
      else if (step) now.current.onStep(step);
      else if (!isInArticle(target) || !now.current.onKey(key)) return;
      event.preventDefault();
    };
    addEventListener('keydown', press, { signal: gone.signal });
    return () => gone.abort();
  }, []);
}
