import type { Painter, Wanted } from '../../utils/highlight/paint';
import { inkOf } from '../../utils/highlight/palette';
import { defaultView, isWanted } from '../../utils/model/view';
import type { Page } from './page';

/** Paints what was recognized where it stands now; a mention whose words are not there is not painted. */
export function paintPage(painter: Painter, { read, recognition, view = defaultView }: Page): void {
  const mentions = read ? (recognition?.mentions ?? []) : [];
  painter.paint(
    mentions.flatMap((mention, index): readonly Wanted[] => {
      const ink = isWanted(view, mention) ? inkOf(mention) : undefined;
      const place = ink && read?.textMap.rangeOf(mention);
      return ink && place ? [{ mention: index, ink, surface: mention.surface, place }] : [];
    }),
  );
}

/** True if what is painted does not hold any more. */
export function repaints(before: Page, after: Page): boolean {
  return before.read !== after.read || before.recognition !== after.recognition || before.view !== after.view;
}
