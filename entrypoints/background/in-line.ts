import { whenOpened } from '../../utils/store/opening';
import type { Sender } from '../../utils/webext/runtime';
import type { Workshop } from './workshop';

/** Does what a tab asks for when it is its turn. */
export type InLine = <T>(sender: Sender, work: () => Promise<T>) => Promise<T>;

/**
 * What tabs ask for that are not seen is done one after the other, and none of it is begun while a popup opens: eight clipped at
 * once were all through at the end, not the first of them sooner, and held both processors until then. The tab that is seen
 * waits for nobody, nor does a page that is no tab, as a side panel.
 */
export function lineOf(database: Workshop['database']): InLine {
  const line: { last: Promise<unknown> } = { last: Promise.resolve() };
  return (sender, work) => {
    if (sender.tab?.active !== false) return work();
    const done = line.last.then(async () => {
      await whenOpened(database());
      return work();
    });
    line.last = done.catch(() => undefined);
    return done;
  };
}
