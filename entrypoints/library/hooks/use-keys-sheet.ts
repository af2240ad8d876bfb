import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isPlain } from '../../../components/keys/is-plain';
import type { KeysSheetProps } from '../screens/keys-sheet';
import { isWriting } from './is-writing';

/** The list of shortcuts once it is asked for, and how to ask for it and put it away. */
export interface KeysSheetState {
  readonly Sheet?: ComponentType<KeysSheetProps>;
  readonly open: () => void;
  readonly close: () => void;
}

/** The list of shortcuts, opened by `?` outside of fields; loaded when it is. */
export function useKeysSheet(): KeysSheetState {
  const [Sheet, setSheet] = useState<ComponentType<KeysSheetProps>>();
  const open = () => void import('../screens/keys-sheet').then(({ KeysSheet }) => setSheet(() => KeysSheet));
  useEffect(() => {
    const gone = new AbortController();
    const press = (event: KeyboardEvent) => {
      if (event.key !== '?' || !isPlain(event) || isWriting(event.target)) return;
      event.preventDefault();
      open();
    };
    addEventListener('keydown', press, { signal: gone.signal });
    return () => gone.abort();
  }, []);
  return { ...(Sheet && { Sheet }), open, close: () => setSheet(undefined) };
}
