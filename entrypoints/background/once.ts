/** A maker that makes at the first call and keeps what it made. */
export function once<T>(make: () => T): () => T {
  const kept: T[] = [];
  return () => {
    if (kept.length === 0) kept.push(make());
    return kept[0] as T;
  };
}
