// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { actOfKey } from '../../../entrypoints/library/act-of-key';
import { useReadingKeys } from '../../../entrypoints/library/hooks/use-reading-keys';

const heard: string[] = [];

function Screen() {
  useReadingKeys({
    onSearch: () => heard.push('search'),
    onStep: (by) => heard.push(`step ${by}`),
    onKey: (key) => actOfKey(key) !== undefined && heard.push(`${actOfKey(key)}`) > 0,
  });
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
      <button id="link" type="button" />
    </>
  );
}

afterEach(() => heard.splice(0));

async function pressed(where: string, init: KeyboardEventInit) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<Screen />, root);
  await vi.waitFor(() => expect(root.querySelector('#link')).not.toBeNull());
  await new Promise((wake) => setTimeout(wake, 20));
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  (root.querySelector(where) ?? document.body).dispatchEvent(event);
  render(null, root);
  return [...heard, ...(event.defaultPrevented ? [] : ['left'])];
}

test.each([
  ['nowhere, to the next', 'body', { key: 'j' }, ['step 1']],
  ['nowhere, to the one before', 'body', { key: 'k' }, ['step -1']],
  ['in the article', '#link', { key: 's' }, ['star']],
  ['two keys for the archive', '#link', { key: 'e' }, ['archive']],
  ['the other of them', '#link', { key: 'a' }, ['archive']],
  ['deletes', '#link', { key: 'Delete' }, ['delete']],
  ['to the search', '#row', { key: '/' }, ['search']],
  ['no key of ours', '#link', { key: 'q' }, ['left']],
  ['a name that every object has', '#link', { key: 'constructor' }, ['left']],
  ['the browser’s own', 'body', { key: 'k', ctrlKey: true }, ['left']],
  ['written into a field', '#field', { key: 'j' }, ['left']],
  ['a slash in a field', '#field', { key: '/' }, ['left']],
  ['a box is no field', '#box', { key: 'j' }, ['step 1']],
  ['the list hears its own', '#row', { key: 'j' }, ['left']],
  ['a menu hears its own', '#item', { key: 's' }, ['left']],
] as const)('%s', async (_name, where, init, told) => {
  expect(await pressed(where, init)).toEqual(told);
});
