import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Route, ScreenProps } from '../routes';

interface Loaded {
  readonly route: Route;
  readonly Screen: ComponentType<ScreenProps>;
}

/** The component of a screen once it is loaded; until then the one before stays. */
export function useScreen(route: Route): Loaded | undefined {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let gone = false;
    void route.load().then((Screen) => {
      if (!gone) setLoaded({ route, Screen });
    });
    return () => {
      gone = true;
    };
  }, [route]);
  return loaded;
}
