import type { Page } from 'puppeteer-core';
import { popupMessages } from '../../utils/i18n/messages/popup';
import type { Driven } from './launch';
import { seenBeside } from './seen-beside';

/** The popup as a reader uses it: controls by their role and their name, in either language. */
export interface Popup {
  readonly page: Page;
  /** Clicks the control of this role and name; waits until there is one. */
  readonly press: (role: Role, name: RegExp) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
  /** The titles of the clips listed, from above. */
  readonly titles: () => Promise<readonly string[]>;
  /** The titles that the words in the search box found, once it has answered. */
  readonly found: () => Promise<readonly string[]>;
  /** Waits until something holds. */
  readonly until: (what: string, holds: () => Promise<boolean>) => Promise<void>;
  readonly text: () => Promise<string>;
}

type Role = 'button' | 'link';
type MessageKey = keyof typeof popupMessages;

/** What the popup says under a key, in Vietnamese or English, with anything in the place of a parameter. */
export function said(key: MessageKey): RegExp {
  const words = Object.values(popupMessages[key]).flatMap((text: string | object) =>
    typeof text === 'string' ? [text] : (Object.values(text) as string[]),
  );
  const pattern = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+');
  return new RegExp(`^(?:${words.map(pattern).join('|')})`);
}

/** Runs in the popup: clicks a control, true if there was one. */
function click(role: string, source: string): boolean {
  const name = new RegExp(source);
  const all = [...document.querySelectorAll<HTMLElement>(role === 'link' ? 'a[href]' : 'button')];
  const control = all.find((one) => name.test(one.getAttribute('aria-label') ?? one.textContent?.trim() ?? ''));
  control?.click();
  return control !== undefined;
}

/** Runs in the popup: types as a reader would, event and all. */
function fill(words: string): void {
  const box = document.querySelector<HTMLInputElement>('search input');
  if (!box) throw new Error('there is no search box');
  box.focus();
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Opens the popup upon the tab in front. */
export async function openPopup(driven: Driven): Promise<Popup> {
  const page = await driven.openExtensionPage('popup.html');
  await seenBeside(page);
  const text = () => page.evaluate(() => document.body.textContent ?? '');
  const until: Popup['until'] = async (what, holds) => {
    for (const end = Date.now() + 20_000; Date.now() < end; ) {
      if (await holds()) return;
      await new Promise((wake) => setTimeout(wake, 40));
    }
    throw new Error(`in 20 s the popup did not show ${what}; it shows:\n${await text()}`);
  };
  const titles = () =>
    page.evaluate(() => [...document.querySelectorAll('li a[href]')].map((link) => link.textContent?.trim() ?? ''));
  const answered = (patterns: readonly string[]) => {
    const count = document.querySelector('.found-count')?.textContent?.trim() ?? '';
    const notices = [...document.querySelectorAll('.collection *')].map((one) => one.textContent?.trim() ?? '');
    return patterns.some((source) => [count, ...notices].some((text) => text !== '' && new RegExp(source).test(text)));
  };
  return {
    page,
    until,
    text,
    titles,
    found: async () => {
      const answers = [said('search.found').source, said('search.none').source];
      await until('what it found', () => page.evaluate(answered, answers));
      return titles();
    },
    press: (role, name) => until(`${role} ${name.source}`, () => page.evaluate(click, role, name.source)),
    type: async (words) => {
      await page.evaluate(fill, words);
      // The list answers a moment after the last key.
      await new Promise((wake) => setTimeout(wake, 400));
    },
  };
}
