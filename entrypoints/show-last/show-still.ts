import { drawAgain } from '../../components/still/draw-again';
import type { HeldClicks } from '../../components/still/hold-clicks';
import { holdUntilPainted } from '../../components/still/hold-until-painted';
import { stepRows } from '../../components/still/step-rows';
import { stillOf } from '../../utils/store/still';

/** Draws what the popup showed last as it stood there, if it was drawn by the script `by` today; answers what is held when it is on the screen. */
export function showStill(root: HTMLElement, by: string): Promise<HeldClicks> | undefined {
  const still = stillOf(by);
  if (!still) return undefined;
  try {
    drawAgain(still.drawn, root);
    document.documentElement.lang = still.language;
  } catch {
    // What was kept is damaged: the popup draws itself.
    return undefined;
  }
  const box = root.querySelector<HTMLElement>('.search-input');
  const pages = root.querySelector<HTMLElement>('.pages');
  if (pages) stepRows(pages, box);
  // Not behind the next frame: letters that come before would be nobody's.
  box?.focus();
  return holdUntilPainted(root);
}
