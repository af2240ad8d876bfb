// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { Address } from '../../../entrypoints/library/hooks/use-address';
import type { Identity } from '../../../entrypoints/library/hooks/use-identity';
import { IdentityActs } from '../../../entrypoints/library/screens/identity-acts';
import { dossierMessages } from '../../../utils/i18n/messages/dossier';
import { createTranslator } from '../../../utils/i18n/translator';
import type { ClipId, EntityKey } from '../../../utils/model/ids';
import { openDatabase } from '../../../utils/store/database';

const db = openDatabase('identity-acts');
const address: Address = { query: new URLSearchParams(), go: () => undefined };

/** `saves`: whether the storage takes what is decided. */
function drawn(saves = true, isBusy = false) {
  const root = document.createElement('div');
  document.body.append(root);
  const told: string[] = [];
  const identity: Identity = {
    decided: [],
    isBusy,
    merge: async () => true,
    split: async (clips, name) => told.push(`split ${clips.join()} off ${name}`) > 0 && saves,
    rename: async (name, note) => told.push(`${name}|${note}`) > 0 && saves,
    takeBack: async () => undefined,
  };
  const draw = (key: string, { isGone = false, own }: { isGone?: boolean; own?: Identity['own'] } = {}) =>
    render(
      <IdentityActs
        t={createTranslator('vi', dossierMessages)}
        db={db}
        address={address}
        entity={{ kind: 'official', key: key as EntityKey, name: key }}
        sources={[{ clip: `clip of ${key}` as ClipId, title: key, day: '2026-11-01', clipped: false }]}
        isGone={isGone}
        identity={{ ...identity, ...(own && { own }) }}
      />,
      root,
    );
  const seen = (css: string) =>
    vi.waitFor(() => {
      const one = root.querySelector<HTMLElement>(css);
      if (!one) throw new Error(`no ${css}`);
      return one;
    });
  return { root, told, draw, seen };
}

test('what was typed about one is not kept for the next, who is another', async () => {
  const { root, draw, seen } = drawn();
  draw('mẫu');
  (await seen('.identity-bar button')).click();
  const field = (await seen('.name-form input')) as HTMLInputElement;
  field.value = 'Chú Mẫu';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  draw('thử');
  await new Promise((wake) => setTimeout(wake, 30));
  expect(root.querySelector<HTMLInputElement>('.name-form input')?.value ?? '').toBe('');
});

test('articles that were ticked of one are not split off the next', async () => {
  const { root, draw, seen } = drawn();
  draw('mẫu');
  const bar = await seen('.identity-bar');
  bar.querySelectorAll('button')[2]?.click();
  ((await seen('.split input')) as HTMLInputElement).click();
  await vi.waitFor(() => expect(root.querySelector<HTMLButtonElement>('.split .act-button')?.disabled).toBe(false));
  draw('thử');
  await new Promise((wake) => setTimeout(wake, 30));
  expect(root.querySelector<HTMLButtonElement>('.split .act-button')?.disabled ?? true).toBe(true);
});

test.each([
  ['is', true],
  ['is not', false],
])('while something %s being saved the forms cannot be sent (%s)', async (_, isBusy) => {
  const { root, draw, seen } = drawn(true, isBusy);
  draw('mẫu');
  for (const n of [0, 1, 2]) {
    (await seen('.identity-bar')).querySelectorAll('button')[n]?.click();
    await vi.waitFor(() =>
      expect(root.querySelectorAll('.identity-bar button')[n]?.getAttribute('aria-expanded')).toBe('true'),
    );
    const form = await seen('.name-form, .merge, .split');
    expect(form.closest('fieldset')?.disabled).toBe(isBusy);
  }
});

test.each([
  ['taken: the form goes', true],
  ['refused: what was typed stays to be saved again', false],
])('a name and a note that are %s', async (_, saves) => {
  const { root, told, draw, seen } = drawn(saves);
  draw('mẫu');
  (await seen('.identity-bar button')).click();
  const note = (await seen('.name-form textarea')) as HTMLTextAreaElement;
  note.value = 'Ghi chú dài';
  note.dispatchEvent(new Event('input', { bubbles: true }));
  const form = await seen('.name-form');
  form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(told).toEqual(['|Ghi chú dài']));
  await new Promise((wake) => setTimeout(wake, 30));
  expect(root.querySelector<HTMLTextAreaElement>('.name-form textarea')?.value).toBe(saves ? undefined : 'Ghi chú dài');
});

test.each([
  ['taken: the list goes', true],
  ['refused: the ticks stay', false],
])('articles that are split off, and that is %s', async (_, saves) => {
  const { root, told, draw, seen } = drawn(saves);
  draw('mẫu');
  (await seen('.identity-bar')).querySelectorAll('button')[2]?.click();
  ((await seen('.split input')) as HTMLInputElement).click();
  await vi.waitFor(() => expect(root.querySelector<HTMLButtonElement>('.split .act-button')?.disabled).toBe(false));
  root.querySelector<HTMLButtonElement>('.split .act-button')?.click();
  await vi.waitFor(() => expect(told).toEqual(['split clip of mẫu off mẫu']));
  await new Promise((wake) => setTimeout(wake, 30));
  expect(root.querySelector<HTMLInputElement>('.split input')?.checked).toBe(saves ? undefined : true);
});

test.each([
  ['taken: the focus goes to what opened the form', true],
  ['refused: the focus comes back to where it was', false],
])('a name that is %s', async (_, saves) => {
  const { root, told, draw, seen } = drawn(saves);
  draw('mẫu');
  const opener = await seen('.identity-bar button');
  opener.click();
  const field = await seen('.name-form input');
  field.focus();
  (await seen('.name-form')).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  // As browsers do where a form is disabled.
  field.blur();
  await vi.waitFor(() => expect(told).toEqual(['|']));
  await vi.waitFor(() => expect(document.activeElement).toBe(saves ? opener : field));
  expect(root.contains(field)).toBe(!saves);
});

const named: Identity['own'] = { key: 'mẫu' as EntityKey, name: 'Chú Mẫu', note: '', updatedAt: '2026-11-01' };

test.each<[who: string, more: { isGone?: boolean; own?: Identity['own'] }, offered: readonly string[]]>([
  ['whom articles name', {}, ['Đặt tên, ghi chú', 'Gộp với…', 'Tách ra…']],
  ['whom no article names any longer', { isGone: true }, []],
  ['who has but the name that the reader gave', { isGone: true, own: named }, ['Đặt tên, ghi chú']],
])('of one %s no more is offered than can be done', async (_, more, offered) => {
  const { root, draw, seen } = drawn();
  draw('mẫu', more);
  await seen('.identity-bar');
  expect([...root.querySelectorAll('.act-button')].map(({ textContent }) => textContent)).toEqual(offered);
});
