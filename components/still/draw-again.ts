import type { Drawn, DrawnElement } from '../../utils/model/drawn';

const SVG = 'http://www.w3.org/2000/svg';

/** What is drawn is ours and was kept by us; of what was kept nothing is believed, and no other element is made. */
const ELEMENTS =
  /^(?:header|main|footer|section|search|fieldset|legend|h[12]|div|p|ol|li|span|time|a|button|input|svg|path)$/;
/** Nor an attribute that runs, fetches or tells something: HTML knows them in capital letters, too. */
const RUNS = /^(?:on|src|style|form|ping)/i;
const ADDRESS = /^href$/i;
const LEADS = /^https?:/;

/** Draws what `drawnIn` found: page texts as texts. Throws at what is no drawing, and has drawn nothing then. */
export function drawAgain(drawn: readonly Drawn[], root: Element): void {
  root.replaceChildren(...drawn.map((piece) => nodeOf(piece)));
}

const nodeOf = (drawn: Drawn, space?: string): string | Element =>
  typeof drawn === 'string' ? drawn : elementOf(drawn, space);

function elementOf([name, attributes, within]: DrawnElement, outer?: string): Element {
  if (!ELEMENTS.test(name)) throw new TypeError(name);
  const space = name === 'svg' ? SVG : outer;
  const element = space ? document.createElementNS(space, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (RUNS.test(key) || (ADDRESS.test(key) && !LEADS.test(value))) throw new TypeError(key);
    element.setAttribute(key, value);
  }
  element.append(...within.map((piece) => nodeOf(piece, space)));
  return element;
}
