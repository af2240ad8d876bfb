import { useLayoutEffect, useState } from 'preact/hooks';

/** Something that can be watched: it says its value now and after every change. */
export interface Watchable<T> {
  subscribe(next: (value: T) => void, error: (reason: unknown) => void): { unsubscribe(): void };
}

/** What is known of a watched value; while another is awaited, the last one stays to be seen. */
export interface Watching<T> {
  readonly value?: T;
  readonly error?: unknown;
}

/** Watches what `make` makes, and makes it anew when one of `inputs` changed. */
export function useWatched<T>(make: () => Watchable<T>, inputs: readonly unknown[]): Watching<T> {
  const [watching, setWatching] = useState<Watching<T>>({});
  // Not behind the next frame, which may be far when a page is being opened: what is watched is asked at once.
  useLayoutEffect(() => {
    const subscription = make().subscribe(
      (value) => setWatching({ value }),
      (error) => setWatching((last) => ({ ...last, error })),
    );
    return () => subscription.unsubscribe();
    // `make` is another function at every rendering; `inputs` say when it means something else.
  }, inputs);
  return watching;
}
