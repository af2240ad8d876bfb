import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Gives the focus back that a form lost while it was disabled: to the element that is handed over, as soon as the form is no
 * longer busy, and only where nothing else has taken it meanwhile.
 */
export function useFocusBack(isBusy: boolean): (to: HTMLElement | undefined) => void {
  const [to, setTo] = useState<HTMLElement>();
  useLayoutEffect(() => {
    if (!to || isBusy) return;
    setTo(undefined);
    const { activeElement, body } = to.ownerDocument;
    if (to.isConnected && (!activeElement || activeElement === body)) to.focus();
  }, [to, isBusy]);
  return setTo;
}
