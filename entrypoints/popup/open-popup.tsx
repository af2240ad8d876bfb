import { render } from 'preact';
import type { HeldClicks } from '../../components/still/hold-clicks';
import { openDatabase } from '../../utils/store/database';
import type { Front } from '../../utils/store/front';
import { firstLook } from './first-look';
import { PopupInLanguage } from './screens/popup-in-language';

const boxIn = (root: HTMLElement) => root.querySelector<HTMLInputElement>('.search-input');
const pagesIn = (root: HTMLElement) => root.querySelector('.pages');

/** Where the focus is: in a row of the list, or else in the search field, with the cursor where it stood. */
function takeFocus(root: HTMLElement): () => void {
  const row = root.querySelector<HTMLElement>('[data-row]:focus')?.dataset.row;
  const { selectionStart = null, selectionEnd = null } = boxIn(root) ?? {};
  return () => {
    const box = boxIn(root);
    box?.setSelectionRange(selectionStart, selectionEnd);
    const inList = row === undefined ? null : root.querySelector<HTMLElement>(`[data-row="${row}"]`);
    (inList ?? box)?.focus();
  };
}

/** Puts the popup where what it showed last stands: with what was typed there, and what was pressed pressed again. */
export async function openPopup(root: HTMLElement, front: Front, drawn?: HeldClicks): Promise<void> {
  const db = openDatabase();
  const first = await firstLook(db, front);
  await drawn?.handRests();
  const before = boxIn(root);
  const top = pagesIn(root)?.scrollTop ?? 0;
  const giveFocus = takeFocus(root);
  // A still is not Preact's, which would take it for its own.
  render(null, root);
  root.replaceChildren();
  render(<PopupInLanguage db={db} first={{ ...first, typed: before?.value ?? '' }} />, root);
  const pages = pagesIn(root);
  if (pages && top > 0) pages.scrollTop = top;
  // Before the next letter comes: the effects that would set the focus wait for a frame.
  if (before) giveFocus();
  drawn?.letGo();
}
