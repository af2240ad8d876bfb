import type { DocumentAttributes } from './document';

/** How a mention names its document. */
export type Designation =
  /** By number: "Nghị quyết số 08-NQ/TW", "Nghị quyết 147". */
  | 'number'
  /** By a session or congress: "Nghị quyết Trung ương 8 (khóa XIII)". */
  | 'session'
  /** By its title: "Luật Đất đai năm 2024". */
  | 'title'
  /** By issuer and subject: "Nghị quyết của Quân ủy Trung ương về …". */
  | 'subject';

/** What a rule read of a document at one mention, before mentions are brought together. */
export interface DocumentEvidence extends DocumentAttributes {
  /** Lower-case Vietnamese: `nghị quyết`. */
  readonly kind: string;
  readonly designation: Designation;
  /** What the mention calls the document by, where it has no number: "Trung ương 8", a law's title without its year. */
  readonly name?: string;
  /** The year written with it: "Luật Đất đai năm 2024". */
  readonly year?: string;
  readonly draft: boolean;
  /** Another mention, given by where it starts, that this one says to be the same document: "… (Nghị quyết 147)". */
  readonly sameAs?: number;
}
