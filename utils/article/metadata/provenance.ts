/** A value and where it came from, as a stable code: `meta`, `json-ld`, `headline`, `byline`, `breadcrumb` …. */
export interface Found<T> {
  readonly value: T;
  readonly origin: string;
}

/** The first source that has something; the order of the list is the order of trust. */
export function firstFound<T>(
  sources: readonly (readonly [origin: string, find: () => T | undefined])[],
): Found<T> | undefined {
  for (const [origin, find] of sources) {
    const value = find();
    if (value !== undefined) return { value, origin };
  }
  return undefined;
}
