import type { Vector } from './payload';

/** Elements that call a handler by themselves, in the ways browsers know. */
const alone: readonly (readonly [string, string])[] = [
  ['img src=x', 'onerror'],
  ['img src=x:x', 'onerror'],
  ['img srcset=x', 'onerror'],
  ['img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="', 'onload'],
  ['image src=x', 'onerror'],
  ['input type=image src=x', 'onerror'],
  ['input autofocus', 'onfocus'],
  ['textarea autofocus', 'onfocus'],
  ['select autofocus', 'onfocus'],
  ['button autofocus', 'onfocus'],
  ['a href=# autofocus tabindex=1', 'onfocus'],
  ['div contenteditable autofocus tabindex=1', 'onfocus'],
  ['details open', 'ontoggle'],
  ['video src=x', 'onerror'],
  ['video><source src=x', 'onerror'],
  ['audio src=x', 'onerror'],
  ['audio><source src=x', 'onerror'],
  ['iframe', 'onload'],
  ['iframe src=about:blank', 'onload'],
  ['object data=x', 'onerror'],
  ['embed src=x', 'onload'],
  ['link rel=stylesheet href=x', 'onerror'],
  ['script src=x', 'onerror'],
  ['style', 'onload'],
  ['svg', 'onload'],
  ['svg><image href=x', 'onerror'],
  ['svg><animate attributeName=x dur=1ms', 'onbegin'],
  ['svg><set attributeName=x dur=1ms', 'onbegin'],
  ['body', 'onload'],
  ['body', 'onpageshow'],
  ['marquee', 'onstart'],
  ['p style="animation:spin 1ms"', 'onanimationstart'],
  ['p style="transition:color 1ms"', 'ontransitionend'],
  ['dialog open', 'ontoggle'],
];

/** Handlers that wait for the reader, on elements that an article may have. */
const waiting = [
  ...[
    'click',
    'dblclick',
    'mousedown',
    'mouseup',
    'mouseover',
    'mouseenter',
    'mousemove',
    'wheel',
    'copy',
    'cut',
    'paste',
  ],
  ...[
    'keydown',
    'keyup',
    'focusin',
    'blur',
    'pointerdown',
    'pointerover',
    'touchstart',
    'drag',
    'drop',
    'scroll',
    'select',
  ],
  ...['contextmenu', 'auxclick', 'beforeinput', 'input', 'change', 'invalid', 'cancel', 'close', 'beforetoggle'],
];
const carriers = ['p', 'a href="https://bao.example"', 'td', 'figure', 'span'];

/** The ways to write one and the same handler. */
const spellings: readonly ((start: string, handler: string, code: string) => string)[] = [
  (start, handler, code) => `<${start} ${handler}="${code}">`,
  (start, handler, code) => `<${start}/${handler.toUpperCase()}='${code}'>`,
  (start, handler, code) => `<${start}\n${handler}\n=\n${code.replaceAll('(', '&lpar;').replaceAll('.', '&#46;')}>`,
];

export const handlerVectors: readonly Vector[] = [
  ...alone.flatMap(([start, handler]) =>
    spellings.map(
      (spell): Vector =>
        (code) =>
          spell(start, handler, code),
    ),
  ),
  ...waiting.map(
    (event, index): Vector =>
      (code) =>
        `<${carriers[index % carriers.length]} on${event}="${code}">Chữ`,
  ),
];
