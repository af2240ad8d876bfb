import { BACKUP_ALARM, tendAlarm } from '../../utils/backup/alarm';
import { backUpIfDue } from '../../utils/backup/back-up';
import { backupChoice } from '../../utils/backup/standing';
import type { openDatabase } from '../../utils/store/database';
import { onAlarm } from '../../utils/webext/alarms';
import { onInstalled, onStarted } from '../../utils/webext/lifecycle';

/** Backs up when the alarm says so; browsers forget alarms when they end or the extension is updated. */
export function keepBackups(database: () => ReturnType<typeof openDatabase>): void {
  const tend = () =>
    void backupChoice(database())
      .then(tendAlarm)
      // A collection that cannot be opened is reported by whoever shows it.
      .catch(() => undefined);
  onInstalled(tend);
  onStarted(tend);
  onAlarm(BACKUP_ALARM, () => void backUpIfDue(database(), false));
}
