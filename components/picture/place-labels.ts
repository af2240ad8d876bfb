/** A node of a drawing, and how wide its words are. */
export interface LabelledNode {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly wide: number;
}

/** Where the words of a node stand from its middle: their base line, and on which side of `x` they go on. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Above the base line and below it, of 11.5 px letters with Vietnamese signs over them. */
const RISE = 11;
const FALL = 4;
const GAP = 3;

const areaOf = (left: number, y: number, wide: number): Box => ({
  left,
  right: left + wide,
  top: y - RISE,
  bottom: y + FALL,
});
const isClear = (one: Box, other: Box) =>
  one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;

/** The places that are tried, in this order: beneath, above, right, left. */
function placesOf({ r }: LabelledNode): readonly LabelPlace[] {
  return [
    { x: 0, y: r + 12, anchor: 'middle' },
    { x: 0, y: -r - 5, anchor: 'middle' },
    { x: r + GAP + 1, y: 4, anchor: 'start' },
    { x: -r - GAP - 1, y: 4, anchor: 'end' },
  ];
}

const boxAt = ({ x, y, wide }: LabelledNode, place: LabelPlace): Box => {
  const from = x + place.x - (place.anchor === 'middle' ? wide / 2 : place.anchor === 'end' ? wide : 0);
  return areaOf(from, y + place.y, wide);
};

/**
 * A place for the words of every node, the first ones first, where they lie upon no node and no other words and within the
 * picture; undefined where there is none: words upon words are read by nobody.
 */
export function placeLabels(
  nodes: readonly LabelledNode[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly (LabelPlace | undefined)[] {
  const taken: Box[] = nodes.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  return nodes.map((node) => {
    const found = placesOf(node).find((place) => {
      const box = boxAt(node, place);
      const isIn = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return isIn && taken.every((other) => isClear(box, other));
    });
    if (found) taken.push(boxAt(node, found));
    return found;
  });
}
