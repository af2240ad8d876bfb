import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** Where a screen says what is read in it. */
export const Titles = createContext<(title: string) => void>(() => undefined);

/** Names the tab, its history and what is printed after what is read, while that is shown; nothing for no title. */
export function useTitle(title: string): void {
  const tell = useContext(Titles);
  useEffect(() => {
    tell(title);
    return () => tell('');
  }, [title, tell]);
}

/** Names the tab after what is read, or else after the screen; answers what hears the former. */
export function useTabName(screen: string): (title: string) => void {
  const [title, tell] = useState('');
  useEffect(() => {
    document.title = `${title || screen} – Trích Lục`;
  }, [title, screen]);
  return tell;
}
