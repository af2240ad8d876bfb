/** The item at an index that may be negative: there is none, but an engine that is asked looks for it as for a name. */
export function itemAt<Item>(items: readonly Item[], index: number): Item | undefined {
  return index < 0 ? undefined : items[index];
}
