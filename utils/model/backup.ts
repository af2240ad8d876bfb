import type { Fault } from './result';

/** Where backups go: the browser's downloads, or a folder the reader picked. */
export type BackupPlaceKind = 'downloads' | 'folder';

/** What the reader chose of backups. */
export interface BackupChoice {
  readonly every: 'off' | 'daily' | 'weekly';
  readonly place: BackupPlaceKind;
  /** So many good ones are kept. */
  readonly keep: number;
  /** The popup warns when the last good one is older than so many days… */
  readonly warnDays: number;
  /** …or does not hold so many clips. */
  readonly warnClips: number;
}

/** How much of each kind a backup holds. */
export interface BackupCounts {
  readonly clips: number;
  readonly annotations: number;
  readonly versions: number;
  readonly pictures: number;
  readonly corrections: number;
  readonly searches: number;
  /** Names and notes of officials and documents. */
  readonly entityNotes: number;
}

/** A backup as the journal has it. */
export interface Backup {
  /** A ULID. */
  readonly id: string;
  readonly place: BackupPlaceKind;
  /**
   * `begun` and `written` are on their way, or what a killed worker left; only `good` was read back and counted. `bad` says
   * by its fault why it is none. `going` was good and is beyond those that are kept: its file goes, or is gone.
   */
  readonly state: 'begun' | 'written' | 'good' | 'bad' | 'going';
  readonly fileName: string;
  /** ISO 8601 in UTC: what was saved later may not be in it. */
  readonly begunAt: string;
  /** ISO 8601 in UTC: when it was last read back. */
  readonly checkedAt?: string;
  readonly counts?: BackupCounts;
  /** How many clips the collection had then: more than the backup holds where the body of one is gone. */
  readonly rows?: number;
  /** Bytes of the whole backup. */
  readonly bytes?: number;
  /** Bytes that had to be written: what was there from the backups before is not written again. */
  readonly newBytes?: number;
  readonly fault?: Fault;
}

export const backupRhythms = ['off', 'daily', 'weekly'] as const;
export const keepChoices = [3, 5, 10, 30] as const;
export const warnDayChoices = [3, 7, 14, 30] as const;
export const warnClipChoices = [25, 50, 100, 500] as const;

/** Off until the reader wants it; a hundred clips are some weeks of work. */
export const defaultBackup: BackupChoice = { every: 'off', place: 'downloads', keep: 5, warnDays: 14, warnClips: 100 };

const among = <T>(choices: readonly T[], value: unknown, otherwise: T): T =>
  choices.find((one) => one === value) ?? otherwise;

/** The choice in a stored setting; what is missing or no choice is the default. */
export function backupChoiceOf(stored: unknown): BackupChoice {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return {
    every: among(backupRhythms, given.every, defaultBackup.every),
    place: among(['downloads', 'folder'] as const, given.place, defaultBackup.place),
    keep: among<number>(keepChoices, given.keep, defaultBackup.keep),
    warnDays: among<number>(warnDayChoices, given.warnDays, defaultBackup.warnDays),
    warnClips: among<number>(warnClipChoices, given.warnClips, defaultBackup.warnClips),
  };
}
