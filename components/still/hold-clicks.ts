/** Clicks that nothing answers yet. */
export interface HeldClicks {
  /** Answers when no button is held down and no word is being composed: whoever takes what is there away would end both. */
  readonly handRests: () => Promise<void>;
  /** Clicks again what was clicked last, as it stands there now. */
  readonly letGo: () => void;
}

/** Milliseconds after which a press, or a word of which no further letter came, is waited for no more. */
const LONGEST = 500;
const AGAIN = 10;

const PRESSABLE = 'a, button';
const nameOf = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.textContent;
/** All that are called the same: a title may be there twice, and what deletes a clip looks the same in all. */
const namesakes = (within: HTMLElement, name: string) =>
  [...within.querySelectorAll<HTMLElement>(PRESSABLE)].filter((one) => nameOf(one) === name);

/** Holds the clicks within an element back until they are let go, upon another drawing of the same. */
export function holdClicks(within: HTMLElement): HeldClicks {
  const state: { last?: () => HTMLElement | undefined; busyUntil: number } = { busyUntil: 0 };
  const gone = new AbortController();
  const listening = { capture: true, signal: gone.signal };
  const hold = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>(PRESSABLE) : null;
    if (!pressed) return;
    const name = nameOf(pressed);
    const index = namesakes(within, name).indexOf(pressed);
    state.last = () => namesakes(within, name)[index];
  };
  within.addEventListener('click', hold, listening);
  for (const name of ['pointerdown', 'compositionstart', 'compositionupdate'])
    within.addEventListener(name, () => (state.busyUntil = performance.now() + LONGEST), listening);
  for (const name of ['pointerup', 'pointercancel', 'compositionend'])
    document.addEventListener(name, () => (state.busyUntil = 0), listening);
  return {
    // By the clock: the click comes behind the end of a press, in the same task.
    handRests: async () => {
      while (performance.now() < state.busyUntil) await new Promise((wake) => setTimeout(wake, AGAIN));
    },
    letGo: () => {
      gone.abort();
      state.last?.()?.click();
    },
  };
}
