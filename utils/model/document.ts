import type { EntityKey } from './ids';

/** What a document is known by. */
export interface DocumentAttributes {
  /** Without spaces, in the fullest form: `147-NQ/ĐU.CNQP`. */
  readonly number?: string;
  /** The part of the number that names kind and issuer: `NQ/TW`. */
  readonly symbol?: string;
  readonly issuer?: string;
  /** ISO 8601: a day, a month or a year. */
  readonly date?: string;
  /** Without "về" and quotation marks; for a law, what follows "Luật". */
  readonly title?: string;
  /** The term of the congress or assembly, in Roman numerals. */
  readonly term?: string;
}

/** One particular official document. The attributes at the top were read in this article. */
export interface OfficialDocument extends DocumentAttributes {
  readonly key: EntityKey;
  /** Lower-case Vietnamese: `nghị quyết`. */
  readonly kind: string;
  readonly draft: boolean;
  /** What the article does not say and the symbol or the registry adds; never mixed with what was read. */
  readonly inferred: DocumentAttributes;
}
