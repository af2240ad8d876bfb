import type { openDatabase } from '../../utils/store/database';
import { isUpdating } from '../../utils/store/outdated';
import { clearAlarm, onAlarm, setAlarm } from '../../utils/webext/alarms';
import { onInstalled, onStarted } from '../../utils/webext/lifecycle';

const ALARM = 'recognition';

/** Has the worker woken every minute, or no longer: browsers end one that nobody asks anything for half a minute. */
export const wakeForRecognition = (isOpen: boolean): Promise<void> =>
  isOpen ? setAlarm(ALARM, { first: 1, every: 1 }) : clearAlarm(ALARM);

/**
 * Has clips that another recognizer read recognized anew after an update (`tend`), and goes on with it whenever the worker
 * was ended meanwhile, with the browser or by it, until it is done or the reader stops it.
 */
export function keepRecognition(database: () => ReturnType<typeof openDatabase>, tend: () => unknown): void {
  onInstalled(tend);
  onStarted(tend);
  onAlarm(ALARM, () => {
    void isUpdating(database())
      .then((is) => (is ? tend() : clearAlarm(ALARM)))
      // A collection that cannot be opened is reported by whoever shows it; the alarm rings again.
      .catch(() => undefined);
  });
}
