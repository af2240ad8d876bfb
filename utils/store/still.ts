import type { Drawn } from '../model/drawn';
import { pageStorage } from './page-storage';

/** What the popup showed last as it stood there: drawn without the code that drew it. */
export interface Still {
  /** The script that drew it, whose name says which build it is of. */
  readonly by: string;
  /** When it was drawn: what was of today is of yesterday a day later. */
  readonly day: string;
  readonly language: string;
  readonly drawn: readonly Drawn[];
}

const NAME = 'popup-still';

const today = () => new Date().toDateString();

/** The still of a build, of today; whoever draws it finds out whether it is whole. */
export function stillOf(by: string): Still | undefined {
  try {
    const kept = JSON.parse(pageStorage()?.getItem(NAME) ?? 'null');
    return kept?.by === by && kept.day === today() ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it for the popup's next opening; where it cannot be kept, that draws anew. */
export function keepStill(still: Omit<Still, 'day'>): void {
  try {
    pageStorage()?.setItem(NAME, JSON.stringify({ ...still, day: today() }));
  } catch {
    forgetStill();
  }
}

export function forgetStill(): void {
  try {
    pageStorage()?.removeItem(NAME);
  } catch {
    // A storage that is forbidden has kept nothing.
  }
}
