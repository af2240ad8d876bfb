import type { ClipPage } from './list-clips';
import { pageStorage } from './page-storage';
import { damageOf } from './quarantine/damage';
import { forgetStill } from './still';

/** What the popup showed last: nobody knows, or a part of it. */
export interface Front {
  /** The setting as it was read; null if nothing was chosen. */
  readonly language?: unknown;
  readonly page?: ClipPage;
}

const NAME = 'popup';
/** Of what is kept; what another version of the extension kept is not read. */
const VERSION = 1;

const isPage = (page: unknown): page is ClipPage => {
  const { clips, total } = (page ?? {}) as Partial<Record<keyof ClipPage, unknown>>;
  return (
    typeof total === 'number' && Array.isArray(clips) && clips.every((row) => damageOf('clips', row) === undefined)
  );
};

/** What the popup showed last. Kept apart from the collection ([why](../../docs/decisions/0025-what-the-popup-shows-first.md)). */
export function frontOf(): Front {
  try {
    const kept = JSON.parse(pageStorage()?.getItem(NAME) ?? '{}');
    if (kept?.version !== VERSION) return {};
    return { ...('language' in kept && { language: kept.language }), ...(isPage(kept.page) && { page: kept.page }) };
  } catch {
    return {};
  }
}

/** Keeps what the popup shows, or a part of it, for its next opening; where it cannot be kept, that waits for the collection. */
export function keepFront(part: Front): void {
  try {
    const kept = pageStorage();
    const text = JSON.stringify({ version: VERSION, ...frontOf(), ...part });
    if (!kept || kept.getItem(NAME) === text) return;
    // How it looked is of what was kept before: whoever presses a clip there must not hit another.
    forgetStill();
    kept.setItem(NAME, text);
  } catch {
    forgetFront();
  }
}

function forgetFront(): void {
  forgetStill();
  try {
    pageStorage()?.removeItem(NAME);
  } catch {
    // A storage that is forbidden has kept nothing.
  }
}

/**
 * For whoever takes clips away: the popup shows nothing of them, and nothing of them is left. Thrown away before, for whoever
 * dies in between, and when they are gone or it failed, for what a popup kept meanwhile.
 */
export async function withoutFront<T>(takeAway: () => PromiseLike<T>): Promise<T> {
  forgetFront();
  try {
    return await takeAway();
  } finally {
    forgetFront();
  }
}
