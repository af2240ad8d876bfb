/** The Navigation API, where the browser has it. */
interface NavigationWindow {
  readonly navigation?: EventTarget;
}

/** In milliseconds: a page draws what it went to after it changed its address. */
const DRAWN = 400;

/**
 * Calls when the page went to another address without being loaded, once it has had time to draw it.
 *
 * By the browser's own events and not by `wxt:locationchange`, which comes before the address changes, is told of
 * downloads too, and asks for the address every second where there is no Navigation API.
 */
export function onRoute(window: Window, call: () => void, signal: AbortSignal): void {
  const now: { href: string; timer?: ReturnType<typeof setTimeout> } = { href: window.location.href };
  const look = () => {
    const { href } = window.location;
    if (withoutHash(href) === withoutHash(now.href)) return;
    now.href = href;
    clearTimeout(now.timer);
    now.timer = setTimeout(() => !signal.aborted && call(), DRAWN);
  };
  const { navigation } = window as NavigationWindow;
  navigation?.addEventListener('navigatesuccess', look, { signal });
  window.addEventListener('popstate', look, { signal });
}

const withoutHash = (href: string) => href.split('#')[0];
