// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { FacetPane } from '../../../entrypoints/library/screens/facet-pane';
import { libraryMessages } from '../../../utils/i18n/messages/library';
import { createTranslator } from '../../../utils/i18n/translator';

/** A window whose width is told. */
function windowOf(wide: boolean) {
  const media = Object.assign(new EventTarget(), { matches: wide });
  vi.stubGlobal('matchMedia', () => media);
  return async (matches: boolean) => {
    media.matches = matches;
    await act(() => void media.dispatchEvent(new Event('change')));
  };
}

const root = document.createElement('div');
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const none = () => undefined;
const folders = { searches: [], counts: new Map(), save: none, rename: none, remove: none } as never;
const draw = () =>
  act(() =>
    render(
      <FacetPane
        t={createTranslator('vi', libraryMessages)}
        asked={{ typed: '', filters: [], order: 'saved' }}
        folders={folders}
        onTag={none}
        onAsk={none}
      />,
      root,
    ),
  );
const isOpen = () => root.querySelector('details')?.open;

test('what a list is narrowed by makes room for it when the window is made narrow, and comes back', async () => {
  const become = windowOf(true);
  await draw();
  expect(isOpen()).toBe(true);
  await become(false);
  expect(isOpen()).toBe(false);
  await become(true);
  expect(isOpen()).toBe(true);
});

test('a window that was made narrow between the drawing and the watching is narrow', async () => {
  const widths = [true];
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: widths.pop() ?? false }));
  await draw();
  expect(isOpen()).toBe(false);
});
