import { lockName, type Named } from './locks';

/** Asked here, as `webLocks` asks: taken from there it was 15 more bytes of the popup, which does without this file. */
const locks = () => globalThis.navigator?.locks as LockManager | undefined;

/** Milliseconds of work that need no rest: a timer takes about as long. */
const SHORTEST = 5;
/** Milliseconds of rest at most: what takes longer waits for others itself, and somebody waits for what comes next. */
const LONGEST = 60;

/**
 * Rests behind a piece of what nobody looks at for about as long as it took, so that all of that together leaves half of the machine
 * to whoever comes ([why](../../docs/decisions/0037-what-nobody-looks-at-leaves-room.md)). Not for pages: browsers let the
 * timers of one that is hidden run once a second.
 */
export async function rest(took: number): Promise<void> {
  if (took >= SHORTEST) await new Promise((wake) => setTimeout(wake, Math.min(took, LONGEST)));
}

const nameOf = (db: Named) => lockName(db, 'room');

/** Has those wait who ask for room between their pieces, in whatever page or worker, until this is over; whoever dies holds back nobody. */
export function holdBack(db: Named, until: Promise<void>): void {
  void locks()
    ?.request(nameOf(db), () => until)
    .catch(() => undefined);
}

/**
 * Waits until nobody holds back; to be asked between two pieces of what is long, with no transaction open. Nothing is held
 * meanwhile or since, and in a page that is hidden it needs no timer.
 */
export async function whenRoom(db: Named): Promise<void> {
  // A page that is being closed is given no lock, and needs none.
  await locks()
    ?.request(nameOf(db), () => undefined)
    .catch(() => undefined);
}
