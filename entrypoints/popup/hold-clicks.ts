/** Clicks that nothing answers yet. */
export interface HeldClicks {
  /** Clicks again at the place of the last one, upon what stands there now. */
  readonly letGo: () => void;
}

const pressable = (x: number, y: number) => document.elementFromPoint(x, y)?.closest<HTMLElement>('a, button');

/** Holds the clicks within an element back until they are let go. */
export function holdClicks(within: HTMLElement): HeldClicks {
  const state: { last?: () => HTMLElement | null | undefined } = {};
  const gone = new AbortController();
  const hold = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const { target, clientX, clientY, detail } = event;
    // Pressed by a key, which has no place: what had the focus.
    const label = target instanceof Element ? target.closest('a, button')?.textContent : undefined;
    const named = () => [...within.querySelectorAll<HTMLElement>('a, button')].find((one) => one.textContent === label);
    state.last = detail === 0 ? named : () => pressable(clientX, clientY);
  };
  within.addEventListener('click', hold, { capture: true, signal: gone.signal });
  return {
    letGo: () => {
      gone.abort();
      state.last?.()?.click();
    },
  };
}
