import type { Fault } from '../utils/model/result';

const messages: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is no folder',
  EACCES: 'permission to read it is missing',
  EPERM: 'permission to read it is missing',
  ELOOP: 'its symbolic links go round in a circle',
  EISDIR: 'it is a folder',
};

/** A system error as a fault a person can act on: `not-found` or `unreadable`. */
export function systemFault(path: string, error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = messages[code] ?? (error instanceof Error ? error.message : String(error));
  return { code: code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'unreadable', message: `${path}: ${message}` };
}
