/** The places of a word in one text, in order: room that is used again for the next text. */
export interface PlaceBuffer {
  count: number;
  positions: Int32Array;
  /** Which spelling stands at each position. */
  spellings: Int32Array;
}

export const placeBuffer = (): PlaceBuffer => ({
  count: 0,
  positions: new Int32Array(16),
  spellings: new Int32Array(16),
});

const wider = (numbers: Int32Array, length: number) => {
  const room = new Int32Array(length);
  room.set(numbers);
  return room;
};

/** Makes room for so many more places. */
export function makeRoom(into: PlaceBuffer, more: number): void {
  const needed = into.count + more;
  if (needed <= into.positions.length) return;
  const length = Math.max(needed, into.positions.length * 2);
  into.positions = wider(into.positions, length);
  into.spellings = wider(into.spellings, length);
}

/** Puts a place behind the others. */
export function addPlace(into: PlaceBuffer, position: number, spelling: number): void {
  makeRoom(into, 1);
  into.positions[into.count] = position;
  into.spellings[into.count++] = spelling;
}

/** Brings places of several words into the order of their positions; there are few, and they are nearly in order. */
export function sortPlaces({ count, positions, spellings }: PlaceBuffer): void {
  for (let i = 1; i < count; i++) {
    const position = positions[i] as number;
    const spelling = spellings[i] as number;
    let at = i - 1;
    for (; at >= 0 && (positions[at] as number) > position; at--) {
      positions[at + 1] = positions[at] as number;
      spellings[at + 1] = spellings[at] as number;
    }
    positions[at + 1] = position;
    spellings[at + 1] = spelling;
  }
}
