import { render } from 'preact';
import type { HeldClicks } from '../../components/still/hold-clicks';
import type { StillPage } from '../../components/still/still-page';
import type { Front } from '../../utils/store/front';
import { frontView } from './front-view';

/**
 * Draws what the popup showed last, where no still of it was, and answers when it is on the screen: reading and running
 * the other code before kept it from there for as long.
 */
export async function drawFront(
  root: HTMLElement,
  front: Front,
  { holdUntilPainted }: StillPage,
): Promise<HeldClicks | undefined> {
  const drawing = frontView(front);
  if (!drawing) return undefined;
  document.documentElement.lang = drawing.spoken;
  render(drawing.view, root);
  return holdUntilPainted(root);
}
