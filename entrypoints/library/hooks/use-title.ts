import { useEffect } from 'preact/hooks';

/** Names the tab, its history and what is printed after what is read, while that is shown; nothing for no title. */
export function useTitle(title: string): void {
  useEffect(() => {
    if (title === '') return;
    const before = document.title;
    document.title = `${title} – Trích Lục`;
    return () => {
      document.title = before;
    };
  }, [title]);
}
