import type { Drawn } from '../../utils/model/drawn';

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** What stands in an element, to be drawn again by `drawAgain`. */
export const drawnIn = (element: Element): readonly Drawn[] => [...element.childNodes].map(drawnOf);

function drawnOf(node: Node): Drawn {
  if (!isElement(node)) return node.textContent ?? '';
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  return [node.localName, attributes, drawnIn(node)];
}
