// @vitest-environment happy-dom
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { actOfKey } from '../../../entrypoints/library/act-of-key';
import { useReadingKeys } from '../../../entrypoints/library/hooks/use-reading-keys';

const heard: string[] = [];
/** How many screens hear keys: effects begin and end a moment after what they belong to. */
const screens = { open: 0 };

function Screen({ canSearch }: { readonly canSearch: boolean }) {
  useReadingKeys({
    onSearch: () => canSearch && heard.push('search') > 0,
    onStep: (by) => heard.push(`step ${by}`),
    onKey: (key) => actOfKey(key) !== undefined && heard.push(`${actOfKey(key)}`) > 0,
  });
  useEffect(() => {
    screens.open++;
    return () => screens.open--;
  }, []);
  return (
    <>
      <input id="field" />
      <input id="box" type="checkbox" />
      <div class="table">
        <button id="row" type="button" />
      </div>
      <div role="menu">
        <button id="item" type="button" />
      </div>
      <nav>
        <a id="header" href="?bin">
          Bin
        </a>
      </nav>
      <button id="facet" type="button" />
      <div class="selection">
        <span id="bar" />
      </div>
      <aside class="pane">
        <p id="text" tabIndex={-1} />
        <a id="name" href="?official=x">
          <b id="within">Mẫu</b>
        </a>
        <button id="chip" class="tag-chip" type="button" />
        <summary id="fold" />
      </aside>
    </>
  );
}

afterEach(() => heard.splice(0));

async function pressed(where: string, init: KeyboardEventInit, canSearch = true) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<Screen canSearch={canSearch} />, root);
  await vi.waitFor(() => expect(screens.open).toBe(1));
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  (root.querySelector(where) ?? document.body).dispatchEvent(event);
  render(null, root);
  await vi.waitFor(() => expect(screens.open).toBe(0));
  return [...heard, ...(event.defaultPrevented ? [] : ['left'])];
}

test.each([
  ['nowhere, to the next', 'body', { key: 'j' }, ['step 1']],
  ['nowhere, to the one before', 'body', { key: 'k' }, ['step -1']],
  ['in the article', '#text', { key: 's' }, ['star']],
  ['nowhere, a star', 'body', { key: 's' }, ['star']],
  ['two keys for the archive', '#text', { key: 'e' }, ['archive']],
  ['the other of them', '#text', { key: 'a' }, ['archive']],
  ['deletes', '#text', { key: 'Delete' }, ['delete']],
  ['a tag of the article is no article', '#chip', { key: 'Delete' }, ['left']],
  ['nor is a link in it', '#name', { key: 'a' }, ['left']],
  ['nor what stands in a link', '#within', { key: 'e' }, ['left']],
  ['nor what folds', '#fold', { key: 's' }, ['left']],
  ['nor a saved search, a facet', '#facet', { key: 'Delete' }, ['left']],
  ['nor the header', '#header', { key: 'r' }, ['left']],
  ['nor what is selected', '#bar', { key: 'Delete' }, ['left']],
  ['the next one from wherever', '#facet', { key: 'j' }, ['step 1']],
  ['to the search', '#row', { key: '/' }, ['search']],
  ['no key of ours', '#text', { key: 'q' }, ['left']],
  ['a name that every object has', '#text', { key: 'constructor' }, ['left']],
  ['the browser’s own', 'body', { key: 'k', ctrlKey: true }, ['left']],
  ['written into a field', '#field', { key: 'j' }, ['left']],
  ['a slash in a field', '#field', { key: '/' }, ['left']],
  ['a box is no field', '#box', { key: 'j' }, ['step 1']],
  ['the list hears its own', '#row', { key: 'j' }, ['left']],
  ['a menu hears its own', '#item', { key: 's' }, ['left']],
] as const)('%s', async (_name, where, init, told) => {
  expect(await pressed(where, init)).toEqual(told);
});

test('where no search is shown the slash is the browser’s', async () => {
  expect(await pressed('body', { key: '/' }, false)).toEqual(['left']);
});
