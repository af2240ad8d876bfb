import browser from 'webextension-polyfill';

/** A keyboard shortcut as the browser has it now; `keys` is empty where the reader or another extension took it. */
export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** The shortcuts that work everywhere in the browser. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ name, shortcut }) => (name ? [{ name, keys: shortcut ?? '' }] : []));
}
