/** What a door (message, seed, imported file, storage) answers: a value, or an error a person can act on. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Fault };

/** What went wrong, in terms a person can act on. */
export interface Fault {
  /** A stable name for programs and translations: `storage-full`. */
  readonly code: string;
  /** What was wrong and where, in English, for logs and the command line; pages translate by `code`. */
  readonly message: string;
}
