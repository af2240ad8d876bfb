// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Kept } from '../../../entrypoints/library/hooks/kept-here';
import { useDeeds } from '../../../entrypoints/library/hooks/use-deeds';
import type { ScreenProps } from '../../../entrypoints/library/routes';
import { Articles } from '../../../entrypoints/library/screens/articles';
import { libraryMessages } from '../../../utils/i18n/messages/library';
import { createTranslator } from '../../../utils/i18n/translator';
import { saveClip } from '../../../utils/store/save-clip';
import { failAtWrite } from '../../store/fail-at-write';
import { emptyDatabase, minute, readClip } from '../../store/sample';

vi.mock('../../../utils/messages/send', () => ({ send: async () => ({ ok: true, value: [] }) }));

function Shell(props: ScreenProps) {
  const deeds = useDeeds();
  return (
    <Kept.Provider value={{ places: new Map(), deeds }}>
      <Articles {...props} />
    </Kept.Provider>
  );
}

const t = createTranslator('vi', libraryMessages);

/** The library with three articles or others; `address` may ask for the newest of them as `newest`. */
async function drawn(address: string, titles: readonly string[] = ['Một', 'Hai', 'Ba']) {
  const db = emptyDatabase();
  const full = failAtWrite(db, new DOMException('full', 'QuotaExceededError'));
  const ids: string[] = [];
  for (const [n, title] of titles.entries()) {
    const saved = await saveClip(db, readClip({ url: `https://bao.example/${n}`, title }), minute(n));
    if (!saved.ok) throw new Error(saved.error.message);
    ids.push(saved.value.id);
  }
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const query = new URLSearchParams(address.replace('newest', ids[2] ?? ''));
  render(<Shell t={t} db={db} address={{ query, go: () => undefined }} />, root);
  const found = address.includes('q=') ? 0 : titles.length;
  await vi.waitFor(() => expect(root.querySelectorAll(found > 0 ? '.row' : '.notice')).toHaveLength(found || 1));
  const press = (key: string, where: Element = document.body) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    where.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const left = async () => (await db.clips.toArray()).map(({ title }) => title);
  return { root, press, left, full };
}

afterEach(() => {
  for (const root of document.body.children) render(null, root);
});

test.each(['', '?clip='])('with no article open (“%s”) keys are the browser’s', async (address) => {
  const { press } = await drawn(address);
  for (const key of ['Tab', 's', 'Delete', 'PageDown']) expect([key, press(key)]).toEqual([key, false]);
});

test('with an article open only our keys are ours', async () => {
  const { root, press, left } = await drawn('?clip=newest');
  await vi.waitFor(() => expect(root.querySelector('.saved-title')).not.toBeNull());
  expect(press('Tab')).toBe(false);
  expect(press('Delete')).toBe(true);
  await vi.waitFor(async () => expect(await left()).toEqual(['Một', 'Hai']));
});

test.each([
  ['the article that is read', 'body'],
  ['another row', '.row:nth-child(3) .row-main'],
])('Delete on %s means what is selected, where something is', async (_, where) => {
  const { root, press, left } = await drawn('?clip=newest');
  root.querySelector<HTMLInputElement>('.row:nth-child(2) input')?.click();
  await vi.waitFor(() => expect(root.querySelector('.selection')).not.toBeNull());
  press('Delete', document.querySelector(where) ?? document.body);
  await vi.waitFor(async () => expect(await left()).toEqual(['Một', 'Ba']));
  await vi.waitFor(() => expect(root.querySelector('.selection')).toBeNull());
});

test('Delete means the article that is read where the list and its selection are hidden; what was selected stays so', async () => {
  const { root, press, left } = await drawn('?clip=newest');
  root.querySelector<HTMLInputElement>('.row:nth-child(2) input')?.click();
  const bar = await vi.waitFor(() => {
    const one = root.querySelector('.selection');
    if (!one) throw new Error('no selection');
    return one;
  });
  bar.getClientRects = () => [] as unknown as DOMRectList;
  press('Delete');
  await vi.waitFor(async () => expect(await left()).toEqual(['Một', 'Hai']));
  expect(root.querySelector('.selection')).not.toBeNull();
});

test.each([
  ['by its key', (press: (key: string) => boolean) => void press('Delete')],
  ['by its button', () => document.querySelector<HTMLElement>('.selection .act-delete')?.click()],
])('what a full disk does not delete (%s) stays selected, and goes when it can', async (_, remove) => {
  const { root, press, left, full } = await drawn('?clip=newest');
  root.querySelector<HTMLInputElement>('.row:nth-child(2) input')?.click();
  await vi.waitFor(() => expect(root.querySelector('.selection')).not.toBeNull());
  full.left = 0;
  remove(press);
  await vi.waitFor(() => expect(root.querySelector('.done')?.textContent).toBeTruthy());
  await new Promise((wake) => setTimeout(wake, 30));
  expect(root.querySelector('.selection')).not.toBeNull();
  full.left = Number.POSITIVE_INFINITY;
  remove(press);
  await vi.waitFor(async () => expect(await left()).toEqual(['Một', 'Ba']));
  await vi.waitFor(() => expect(root.querySelector('.selection')).toBeNull());
});

test('a second Delete before the first is answered deletes nothing else and is no second deed', async () => {
  const { root, press, left } = await drawn('?clip=newest');
  root.querySelector<HTMLInputElement>('.row:nth-child(2) input')?.click();
  await vi.waitFor(() => expect(root.querySelector('.selection')).not.toBeNull());
  press('Delete');
  await Promise.resolve();
  press('Delete');
  await vi.waitFor(() => expect(root.querySelector('.selection')).toBeNull());
  root.querySelector<HTMLElement>('.done button')?.click();
  await vi.waitFor(async () => expect(await left()).toEqual(['Một', 'Hai', 'Ba']));
  await vi.waitFor(() => expect(root.querySelector('.done button')).toBeNull());
});

test('what was typed of a tag is forgotten with the selection: the next one is offered all tags', async () => {
  const { root } = await drawn('');
  const select = () => root.querySelector<HTMLInputElement>('.row:nth-child(2) input')?.click();
  const type = async (words: string) => {
    const field = await vi.waitFor(() => {
      const box = root.querySelector<HTMLInputElement>('.tag-input');
      if (!box) throw new Error('no tag box');
      return box;
    });
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(root.querySelector<HTMLInputElement>('.tag-input')?.value).toBe(words));
    await new Promise((wake) => setTimeout(wake, 30));
  };
  const options = () => [...root.querySelectorAll<HTMLOptionElement>('datalist option')].map(({ value }) => value);
  select();
  await type('đọc lại');
  root.querySelector('.tagging')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(options()).toEqual(['đọc lại']));
  await type('xyz');
  await vi.waitFor(() => expect(options()).toEqual([]));
  select();
  await vi.waitFor(() => expect(root.querySelector('.selection')).toBeNull());
  select();
  await vi.waitFor(() => expect(options()).toEqual(['đọc lại']));
});

test.each<[what: string, titles: readonly string[], address: string, said: string]>([
  ['nothing was ever clipped', [], '', 'Thư viện còn trống'],
  ['nothing was ever clipped, and something is searched', [], '?q=không', 'Thư viện còn trống'],
  ['nothing was ever clipped, and something narrows the list', [], '?q=&by=tag:cũ', 'Thư viện còn trống'],
  ['what is searched stands in no article', ['Một'], '?q=khôngcógì', 'Không có bài nào khớp'],
])('where %s, that is what the list says, and no article can be chosen', async (_, titles, address, said) => {
  const { root } = await drawn(address, titles);
  expect([...root.querySelectorAll('.notice-title')].map(({ textContent }) => textContent)).toEqual([said]);
  expect(root.querySelectorAll('.notice-actions :is(a, button)')).toHaveLength(1);
  expect(root.querySelector('.choose')).toBeNull();
});
