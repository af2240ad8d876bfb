import { useEffect, useState } from 'preact/hooks';

/** What failed and nobody heard of, the last of it; and what lets it go. */
export function useUnheard(): readonly [{ readonly reason: unknown } | undefined, () => void] {
  const [unheard, setUnheard] = useState<{ readonly reason: unknown }>();
  useEffect(() => {
    const hear = ({ reason }: PromiseRejectionEvent) => {
      // What was stopped on purpose did not fail.
      if ((reason as { name?: unknown } | undefined)?.name !== 'AbortError') setUnheard({ reason });
    };
    addEventListener('unhandledrejection', hear);
    return () => removeEventListener('unhandledrejection', hear);
  }, []);
  return [unheard, () => setUnheard(undefined)];
}
