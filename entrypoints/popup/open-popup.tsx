import { render } from 'preact';
import { openDatabase } from '../../utils/store/database';
import type { Front } from '../../utils/store/front';
import { firstLook } from './first-look';
import type { HeldClicks } from './hold-clicks';
import { PopupInLanguage } from './screens/popup-in-language';

const boxIn = (root: HTMLElement) => root.querySelector<HTMLInputElement>('.search-input');

/** Puts the popup where what it showed last stands: with what was typed there, and what was pressed pressed again. */
export async function openPopup(root: HTMLElement, front: Front, drawn?: HeldClicks): Promise<void> {
  const db = openDatabase();
  const first = await firstLook(db, front);
  const before = boxIn(root);
  const { value: typed = '', selectionStart = null, selectionEnd = null } = before ?? {};
  render(<PopupInLanguage db={db} first={{ ...first, typed }} />, root);
  if (before) {
    // Before the next letter comes: the effects that would set the focus wait for a frame.
    const box = boxIn(root);
    box?.focus();
    box?.setSelectionRange(selectionStart, selectionEnd);
  }
  drawn?.letGo();
}
