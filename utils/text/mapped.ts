/**
 * What `items.map(of)` gives. The engine's own makes an array of another kind (one that may have holes) as soon as it is
 * compiled with its caller, and whoever reads that is thrown out of its machine code: it was half of what the recognizer
 * lost so (121 and 57 times in six rounds over the pool, 30 November 2026).
 */
export function mapped<Item, Made>(items: readonly Item[], of: (item: Item, index: number) => Made): Made[] {
  const made: Made[] = [];
  for (let i = 0; i < items.length; i++) made.push(of(items[i] as Item, i));
  return made;
}
