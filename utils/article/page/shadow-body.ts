import { openRoots, proseOf } from './open-roots';
import type { FoundBody } from './readability';
import { cleanHtml } from './stamped-clone';

/** Less prose is a widget's. */
const LEAST = 400;

/** The body that stands in an open shadow root, where neither recipes nor Readability look; undefined if none is one. */
export function shadowBody(document: Document): FoundBody | undefined {
  const bodies = openRoots(document).map((root) => ({ root, mass: proseOf(root).mass }));
  const best = bodies.reduce((a, b) => (b.mass > a.mass ? b : a), {
    root: undefined as ShadowRoot | undefined,
    mass: 0,
  });
  const { root, mass } = best;
  if (!root || mass < LEAST) return undefined;
  return {
    roots: [root.host],
    length: mass,
    html: () => {
      const copy = document.createElement('div');
      copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
      return cleanHtml(copy);
    },
  };
}
