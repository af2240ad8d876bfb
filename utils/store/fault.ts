import type { Fault, Result } from '../model/result';

/** What the store can answer instead of a value; pages translate by `fault.<code>`. */
export type StoreFaultCode =
  | 'storage-full'
  | 'storage-blocked'
  | 'storage-newer'
  | 'storage-failed'
  | 'unknown'
  | 'invalid-clip'
  | 'no-such-clip'
  | 'already-clipped'
  | 'invalid-annotation'
  | 'invalid-correction'
  | 'invalid-tag'
  | 'invalid-note'
  | 'invalid-search'
  | 'broken-items'
  | 'no-such-import';

/** A refusal that a transaction must be rolled back for. */
export class Refusal extends Error {
  readonly code: StoreFaultCode;

  constructor(code: StoreFaultCode, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}

const BLOCKED = ['SecurityError', 'MissingAPIError', 'OpenFailedError', 'DatabaseClosedError', 'UnknownError'];

/** What else IndexedDB and Dexie call their errors. */
const FAILED = [
  'AbortError',
  'BulkError',
  'ConstraintError',
  'DataCloneError',
  'DataError',
  'InvalidStateError',
  'ModifyError',
  'NotFoundError',
  'PrematureCommitError',
  'ReadOnlyError',
  'SubTransactionError',
  'TimeoutError',
  'TransactionInactiveError',
  'UpgradeError',
  'VersionChangeError',
];

/** The error with the errors it was made of: Dexie wraps what the browser threw, sometimes twice. */
function causes(error: unknown): readonly { name: string; message: string }[] {
  const found: { name: string; message: string }[] = [];
  for (let at: unknown = error; typeof at === 'object' && at !== null && found.length < 5; ) {
    const { name, message, inner } = at as { name?: unknown; message?: unknown; inner?: unknown };
    found.push({ name: String(name), message: String(message) });
    at = inner;
  }
  return found;
}

/** What an error of Dexie or the browser means to a reader. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Refusal) return { code: error.code, message: error.message };
  const all = causes(error);
  const message = all.map((cause) => `${cause.name}: ${cause.message}`).join(' ← ') || String(error);
  const is = (...names: readonly string[]) => all.some((cause) => names.includes(cause.name));
  if (is('QuotaExceededError')) return { code: 'storage-full', message };
  if (is('VersionError')) return { code: 'storage-newer', message };
  if (is(...BLOCKED)) return { code: 'storage-blocked', message };
  // Nothing that storage says: who reads it is told that, and what happened, for nobody can know what it left behind.
  return { code: is(...FAILED) ? 'storage-failed' : 'unknown', message };
}

/** Runs a piece of work of the store; what it throws becomes the answer. */
export async function guarded<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: faultOf(error) };
  }
}
