// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { WholeAsked } from '../../../entrypoints/library/asked-address';
import { useAddress } from '../../../entrypoints/library/hooks/use-address';
import { useAsked } from '../../../entrypoints/library/hooks/use-asked';

interface Seen {
  asked?: WholeAsked;
  ask?: (more: Partial<WholeAsked>) => void;
}

function List({ seen }: { readonly seen: Seen }) {
  const [asked, ask] = useAsked(useAddress());
  Object.assign(seen, { asked, ask });
  return null;
}

test('a step back that comes before the step on was drawn widens the list again', async () => {
  const seen: Seen = {};
  render(<List seen={seen} />, document.createElement('div'));
  await vi.waitFor(() => expect(seen.asked?.filters).toEqual([]));
  const push = vi.spyOn(history, 'pushState');
  // The browser answers at once: the address is the old one again before anything is drawn.
  push.mockImplementation(() => queueMicrotask(() => dispatchEvent(new Event('popstate'))));
  seen.ask?.({ filters: [{ kind: 'official', key: 'official:a' }] });
  await vi.waitFor(() => expect(push).toHaveBeenCalled());
  await vi.waitFor(() => expect(seen.asked?.filters).toEqual([]));
  push.mockRestore();
});
