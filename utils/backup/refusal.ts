import { Refused } from '../import/refused';
import type { Fault, Result } from '../model/result';
import { faultOf } from '../store/fault';

/** Why a backup was not made, or is none; pages translate by `backup.fault.<code>`. */
export type BackupFaultCode =
  /** No folder was picked yet. */
  | 'no-folder'
  /** The browser wants the reader to allow it again: the folder, or downloads. */
  | 'permission'
  /** The picked folder was moved or deleted. */
  | 'folder-gone'
  /** No room on the disk, or in the browser's quota. */
  | 'full'
  /** What was read back is not what was written. */
  | 'broken'
  /** It was read back whole, and holds more or less than the collection. */
  | 'differs'
  /** Too large for this browser's worker: a page of ours must be open. */
  | 'needs-page'
  /** The worker was ended half-way. */
  | 'interrupted'
  /** The browser did not finish the download. */
  | 'download'
  /** There is nothing in the collection. */
  | 'empty'
  /** Another page or the worker is at it. */
  | 'busy'
  | 'failed';

/** Raised inside a backup; the door answers it. */
export class BackupRefusal extends Error {
  readonly code: BackupFaultCode;

  constructor(code: BackupFaultCode, message: string) {
    super(message);
    this.name = 'BackupRefusal';
    this.code = code;
  }
}

const byName: Readonly<Record<string, BackupFaultCode>> = {
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'failed',
  NotAllowedError: 'permission',
  SecurityError: 'permission',
  NotFoundError: 'folder-gone',
};

/** What an error of ours, of the file system or of the storage means to a reader. */
export function backupFault(error: unknown): Fault {
  if (error instanceof BackupRefusal) return { code: error.code, message: error.message };
  if (error instanceof Refused) return { code: 'broken', message: error.message };
  const code = error instanceof Error && byName[error.name];
  if (code) return { code, message: `${error.name}: ${error.message}` };
  const fault = faultOf(error);
  return { code: fault.code === 'storage-full' ? 'full' : 'failed', message: fault.message };
}

export const refused = (error: unknown): Result<never> => ({ ok: false, error: backupFault(error) });
