import { type HeldClicks, holdClicks } from './hold-clicks';
import { painted } from './painted';

/** Holds the clicks within what was just drawn; answers when it is on the screen. */
export function holdUntilPainted(within: HTMLElement): Promise<HeldClicks> {
  const held = holdClicks(within);
  return painted().then(() => held);
}
