/** What stands around a mention and describes its document. */
export interface Surroundings {
  readonly date?: string;
  readonly issuer?: string;
  readonly title?: string;
  /** The year behind "năm", where no day is said. */
  readonly year?: string;
  /** The token behind the title. */
  readonly titleNext?: number;
  /** The token behind all that was read. */
  readonly next?: number;
  /** True if the issuer was read before the mention: "Chính phủ ban hành …". */
  readonly made?: boolean;
}

/** One thing read behind a mention, and the token behind it. */
export interface Step {
  readonly next: number;
  readonly read: Surroundings;
}
