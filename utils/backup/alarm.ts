import type { BackupChoice } from '../model/backup';
import { clearAlarm, setAlarm } from '../webext/alarms';

/** The alarm of backups; every hour it is looked whether one is due, so that a machine that slept is not a day late. */
export const BACKUP_ALARM = 'backup';

/** Sets the alarm where the reader wants backups, and takes it back where not. */
export const tendAlarm = ({ every }: BackupChoice): Promise<void> =>
  every === 'off' ? clearAlarm(BACKUP_ALARM) : setAlarm(BACKUP_ALARM, { first: 1, every: 60 });
