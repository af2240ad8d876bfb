import { TooMuchForFormat } from '../../utils/export/too-much-for-format';
import type { Fault } from '../../utils/model/result';
import { faultOf } from '../../utils/store/fault';

/** Why an export failed: the collection could not be read, the disk is full, or the file could not be written. */
export function exportFault(error: unknown): Fault {
  if (error instanceof TooMuchForFormat) return { code: 'too-much-for-format', message: error.message };
  const fault = faultOf(error);
  // Folders and streams throw what storage throws, and some of their own.
  const isOfFile = fault.code === 'storage-failed' || (fault.code === 'unknown' && error instanceof DOMException);
  return isOfFile ? { ...fault, code: 'export-failed' } : fault;
}
