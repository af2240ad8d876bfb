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

/** What was read before and what was read more: both of one shape, whatever they hold, so that engines keep one kind of it. */
export function withMore(before: Surroundings, more: Surroundings): Surroundings {
  return {
    date: more.date ?? before.date,
    issuer: more.issuer ?? before.issuer,
    title: more.title ?? before.title,
    year: more.year ?? before.year,
    titleNext: more.titleNext ?? before.titleNext,
    next: more.next ?? before.next,
    made: more.made ?? before.made,
  };
}

/** One thing read behind a mention, and the token behind it. */
export interface Step {
  readonly next: number;
  readonly read: Surroundings;
}
