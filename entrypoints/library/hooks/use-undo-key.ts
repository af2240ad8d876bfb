import { useEffect } from 'preact/hooks';
import { isWriting } from './is-writing';

/** Ctrl+Z (⌘Z) takes the last deed back; in a field it is the field's own. */
export function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const gone = new AbortController();
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isWriting(event.target)) return;
        event.preventDefault();
        undo();
      },
      { signal: gone.signal },
    );
    return () => gone.abort();
  }, [undo]);
}
