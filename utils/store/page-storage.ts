/** What a page keeps beside the collection; workers have none, and a browser may forbid it. */
export function pageStorage(): Storage | undefined {
  try {
    return globalThis.localStorage as Storage | undefined;
  } catch {
    return undefined;
  }
}
