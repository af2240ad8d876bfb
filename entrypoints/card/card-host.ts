import { type ComponentChild, render } from 'preact';
import { cardStyle } from '../../components/mention/card-style';
import type { CardPlace, Size } from '../../utils/highlight/place-card';

/** The one element we ever put into a page, and only while a card is shown. */
export interface CardHost {
  readonly element: HTMLElement;
  readonly show: (card: ComponentChild) => void;
  readonly hide: () => void;
  readonly shown: () => boolean;
  readonly size: () => Size;
  readonly move: (place: CardPlace) => void;
  readonly focus: () => void;
}

/** Inline and important: the only declarations that outdo a page's `* { all: unset !important }`. */
const fixed: Readonly<Record<string, string>> = {
  all: 'initial',
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  display: 'block',
  position: 'fixed',
  'z-index': '2147483647',
  width: 'min(340px, calc(100vw - 16px))',
  left: '0',
  top: '0',
  contain: 'layout style',
};

/** What happens in the card is not the page's business: a click in it is no click outside the page's own menus. */
const ours = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress'] as const;

/** Makes the host; its shadow root is closed to the page. */
export function createCardHost(document: Document): CardHost {
  const element = document.createElement('trich-luc-card');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = cardStyle;
  const body = document.createElement('div');
  body.style.maxHeight = 'inherit';
  root.append(style, body);
  for (const type of ours) element.addEventListener(type, (event) => event.stopPropagation());
  for (const [name, value] of Object.entries(fixed)) element.style.setProperty(name, value, 'important');
  const card = () => body.firstElementChild as HTMLElement | null;

  return {
    element,
    show: (content) => {
      // To the root element and not to the body: pages replace and transform their bodies.
      if (!element.isConnected) document.documentElement.append(element);
      render(content, body);
    },
    hide: () => {
      if (!element.isConnected) return;
      render(null, body);
      element.remove();
    },
    shown: () => element.isConnected,
    size: () => {
      element.style.setProperty('max-height', 'none', 'important');
      const { width, height } = element.getBoundingClientRect();
      return { width, height };
    },
    move: ({ left, top, maxHeight }) => {
      element.style.setProperty('left', `${left}px`, 'important');
      element.style.setProperty('top', `${top}px`, 'important');
      element.style.setProperty('max-height', `${maxHeight}px`, 'important');
    },
    focus: () => card()?.focus({ preventScroll: true }),
  };
}
