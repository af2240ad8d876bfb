import { useEffect, useRef, useState } from 'preact/hooks';
import { useSettled } from '../../../components/hooks/use-settled';
import { askedIn, askedKey as keyOf, type WholeAsked, withAsked } from '../asked-address';
import type { Address } from './use-address';

/** Browsers refuse to change an address more than some hundred times in ten seconds: it follows when the fingers rest. */
const PAUSE = 400;

/** What the list is asked for: at once as it is typed, in the address a moment later, and as the address says after a step back. */
export function useAsked({ query, go }: Address): [WholeAsked, (more: Partial<WholeAsked>) => void] {
  const [asked, setAsked] = useState(() => askedIn(query));
  const there = keyOf(askedIn(query));
  const own = useRef(there);
  useEffect(() => {
    if (there === own.current) return;
    own.current = there;
    setAsked(askedIn(query));
  }, [query]);
  const settled = useSettled(asked, PAUSE);
  useEffect(() => {
    const key = keyOf(settled);
    if (key === own.current) return;
    own.current = key;
    // Words are typed letter by letter, which are no steps to go back by.
    const isTyping = keyOf({ ...settled, typed: '' }) === keyOf({ ...askedIn(query), typed: '' });
    go(withAsked(query, settled), isTyping ? 'replace' : 'push');
  }, [settled]);
  return [asked, (more) => setAsked((last) => ({ ...last, ...more }))];
}
