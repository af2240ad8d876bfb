import { useLayoutEffect, useState } from 'preact/hooks';
import type { CollectionDatabase } from '../../../utils/store/database';
import { draftOf, keepDraft } from '../../../utils/store/drafts';

/** A popup closes at every click beside it: what was searched is there again for so many minutes. */
const MINUTES = 10;

/**
 * What is searched, kept at every letter. It begins with what was typed before the popup was there; a search from an earlier
 * opening comes back selected, so that typing replaces it.
 */
export function useDraftedSearch(
  db: CollectionDatabase,
  box: { readonly current: HTMLInputElement | null },
  before = '',
): [asked: string, ask: (typed: string) => void] {
  const [asked, setAsked] = useState(before);
  // Not behind the next frame: what is typed or cleared until then would be overwritten by what was there before.
  useLayoutEffect(() => {
    const since = new Date(Date.now() - MINUTES * 60_000).toISOString();
    const restore = async () => {
      const typed = await draftOf(db, 'search', since);
      // Whoever typed already wants something else.
      if (typed === '' || box.current?.value !== '') return;
      setAsked(typed);
      setTimeout(() => box.current?.select());
    };
    // A storage that cannot be read is reported by the list.
    if (before !== '') keepDraft(db, 'search', before).catch(() => undefined);
    else restore().catch(() => undefined);
  }, []);
  const ask = (typed: string) => {
    setAsked(typed);
    keepDraft(db, 'search', typed).catch(() => undefined);
  };
  return [asked, ask];
}
