import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is loaded once it is wanted; undefined until it is there. */
export function useLoaded<P>(load: () => Promise<ComponentType<P>>, isWanted: boolean): ComponentType<P> | undefined {
  const [loaded, setLoaded] = useState<{ readonly Component: ComponentType<P> }>();
  useEffect(() => {
    if (!isWanted) return;
    let gone = false;
    void load().then((Component) => {
      if (!gone) setLoaded({ Component });
    });
    return () => {
      gone = true;
    };
  }, [isWanted]);
  return loaded?.Component;
}
