import type { HeldClicks } from './hold-clicks';
import type { holdUntilPainted } from './hold-until-painted';

/** The popup's page, in which its first script (`entrypoints/show-last`) leaves these for the code that comes behind it. */
export interface StillPage {
  /** What the still holds, when it is on the screen; nothing, where none was drawn. */
  readonly shownLast?: Promise<HeldClicks>;
  readonly holdUntilPainted: typeof holdUntilPainted;
}
