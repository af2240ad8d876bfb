import type { Backup, BackupChoice } from '../model/backup';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The last good one; `backups` as the journal has them, the last first. */
export const lastGood = (backups: readonly Backup[]): Backup | undefined =>
  backups.find(({ state }) => state === 'good');

/** Why the last one did not come about, if none was good since. */
export function lastBad(backups: readonly Backup[]): Backup | undefined {
  const [last] = backups;
  return last?.state === 'bad' ? last : undefined;
}

/**
 * Whether it is time: a day or a week after the last one, less an hour, because alarms come by the hour. Where the last one
 * failed, or turned out to be damaged, one is tried again after an hour, two, four, until once a day. A page of ours tries at
 * once what only a page can do.
 */
export function isDue(
  { every }: BackupChoice,
  backups: readonly Backup[],
  { now, isPage }: { readonly now: number; readonly isPage: boolean },
): boolean {
  if (every === 'off') return false;
  const good = lastGood(backups);
  const [last] = backups;
  if (last?.state !== 'bad')
    return !good || now - Date.parse(good.begunAt) >= (every === 'daily' ? DAY : 7 * DAY) - HOUR;
  const code = last.fault?.code;
  // Not the backup's fault: what was left half-way begins again.
  if (code === 'interrupted') return true;
  if (code === 'needs-page') return isPage;
  const bad = backups.slice(0, good ? backups.indexOf(good) : undefined).filter(({ state }) => state === 'bad');
  const waits = Math.min(DAY, HOUR * 2 ** (bad.length - 1));
  // Alarms come a little early or late.
  return now - Date.parse(last.begunAt) >= waits - HOUR / 10;
}

/** What the popup says of backups. */
export interface BackupStanding {
  readonly good?: Backup;
  readonly bad?: Backup;
  /** Clips that no good backup holds. */
  readonly unsaved: number;
  /** Whole days since the last good one. */
  readonly days?: number;
  readonly warns: boolean;
}

/**
 * How things stand. Warned is whoever has more clips unsaved, or an older backup, than chosen; and whoever wants backups and
 * has a last one that did not come about. Without any backup only the number counts.
 */
export function standingOf(
  choice: BackupChoice,
  backups: readonly Backup[],
  { unsaved, now }: { readonly unsaved: number; readonly now: number },
): BackupStanding {
  const good = lastGood(backups);
  const bad = choice.every === 'off' ? undefined : lastBad(backups);
  const days = good && Math.max(0, Math.floor((now - Date.parse(good.begunAt)) / DAY));
  const isOld = unsaved > 0 && days !== undefined && days >= choice.warnDays;
  const mustAct = bad !== undefined && bad.fault?.code !== 'interrupted';
  return { good, bad, unsaved, days, warns: unsaved >= choice.warnClips || isOld || mustAct };
}
