import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';

/** Where in the library the reader is: the query string of its page. */
export interface Address {
  readonly query: URLSearchParams;
  /** Goes to another query string (`?bin`, or its parts); `replace` leaves no step for the back button. */
  readonly go: (to: string | URLSearchParams, how?: 'push' | 'replace') => void;
}

/** The link of this page that a plain click asks for; with a modifier the browser opens it as it does any link. */
function linkOf(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const to = link?.target ? undefined : link?.getAttribute('href');
  return to?.startsWith('?') ? to : undefined;
}

/** Follows the page's query string: links that begin with `?`, the back button, and `go`. */
export function useAddress(): Address {
  // An object of its own for every step: a step back that comes before the step on was drawn is a step, too.
  const [at, setAt] = useState({ search: location.search });
  const go = useCallback((to: string | URLSearchParams, how: 'push' | 'replace' = 'push') => {
    const url = new URL(location.href);
    url.search = to.toString();
    if (how === 'push' && url.href !== location.href) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    setAt({ search: url.search });
  }, []);
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    addEventListener('popstate', () => setAt({ search: location.search }), { signal });
    document.addEventListener(
      'click',
      (event) => {
        const to = linkOf(event);
        if (to === undefined) return;
        event.preventDefault();
        go(to);
      },
      { signal },
    );
    return () => gone.abort();
  }, []);
  return useMemo(() => ({ query: new URLSearchParams(at.search), go }), [at]);
}
