import { type ComponentChild, render } from 'preact';
import type { CardPlace, Size } from '../../utils/highlight/place-card';

/** An element of ours in the page, which is there only while it shows something. */
export interface Host {
  readonly element: HTMLElement;
  readonly show: (content: ComponentChild) => void;
  readonly hide: () => void;
  readonly shown: () => boolean;
  readonly size: () => Size;
  /** Calls while something is shown whenever that grows or shrinks: beside its words it has to move. */
  readonly onSize: (call: () => void) => void;
  readonly move: (place: CardPlace) => void;
  /** Gives the keyboard to what is shown, or to its first button. */
  readonly focus: (part?: 'whole' | 'button') => void;
}

/** Inline and important: the only declarations that outdo a page's `* { all: unset !important }`. */
const fixed = ({ width, fits }: HostLook): Readonly<Record<string, string>> => ({
  all: 'initial',
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  display: 'block',
  position: 'fixed',
  'z-index': '2147483647',
  width: fits ? 'fit-content' : `min(${width}px, calc(100vw - 16px))`,
  'max-width': `min(${width}px, calc(100vw - 16px))`,
  left: '0',
  top: '0',
  contain: 'layout style',
});

/** What happens in it is not the page's business: a click in it is no click outside the page's own menus. */
const ours = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress'] as const;

export interface HostLook {
  /** The element's name in the page. */
  readonly name: `trich-luc-${string}`;
  readonly style: string;
  /** CSS pixels; never more than the window has. */
  readonly width: number;
  /** No wider than what is in it needs. */
  readonly fits?: boolean;
}

/** Makes a host; its shadow root is closed to the page. */
export function createHost(document: Document, look: HostLook): Host {
  const element = document.createElement(look.name);
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = look.style;
  const body = document.createElement('div');
  body.style.maxHeight = 'inherit';
  root.append(style, body);
  for (const type of ours) element.addEventListener(type, (event) => event.stopPropagation());
  for (const [name, value] of Object.entries(fixed(look))) element.style.setProperty(name, value, 'important');
  // In the next frame: moved at once it may change its size once more, and the page is told of a "ResizeObserver loop".
  const sized: { call?: () => void; readonly observer: ResizeObserver } = {
    observer: new ResizeObserver(() => requestAnimationFrame(() => element.isConnected && sized.call?.())),
  };
  const whole = () => body.firstElementChild as HTMLElement | null;

  return {
    element,
    show: (content) => {
      // To the root element and not to the body: pages replace and transform their bodies.
      if (!element.isConnected) document.documentElement.append(element);
      // A page that zooms itself by its styles would zoom us with it, and our places are the window's.
      const zoom = (document.documentElement as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
      element.style.setProperty('zoom', String(1 / zoom), 'important');
      render(content, body);
      // What is observed already is not observed twice.
      sized.observer.observe(body);
    },
    hide: () => {
      if (!element.isConnected) return;
      sized.observer.disconnect();
      render(null, body);
      element.remove();
    },
    shown: () => element.isConnected,
    size: () => {
      element.style.setProperty('max-height', 'none', 'important');
      const { width, height } = element.getBoundingClientRect();
      return { width, height };
    },
    onSize: (call) => {
      sized.call = call;
    },
    move: ({ left, top, maxHeight }) => {
      element.style.setProperty('left', `${left}px`, 'important');
      element.style.setProperty('top', `${top}px`, 'important');
      element.style.setProperty('max-height', `${maxHeight}px`, 'important');
    },
    focus: (part = 'whole') => {
      const first = whole()?.querySelector<HTMLElement>('[data-first]') ?? whole()?.querySelector('button');
      (part === 'whole' ? whole() : first)?.focus({ preventScroll: true });
    },
  };
}
