/** One abbreviation the article defines itself: "Công nghiệp quốc phòng (CNQP)". */
export interface Abbreviation {
  /** As printed between the brackets: "CNQP". */
  readonly short: string;
  /** The words it stands for, as printed: "Công nghiệp quốc phòng". */
  readonly long: string;
  /** Where the long form starts and the bracket ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** The article's own abbreviations. */
export interface Abbreviations {
  readonly list: readonly Abbreviation[];
  /** What a short form stands for in this article. */
  expand(short: string): string | undefined;
  /** Replaces every defined short form inside a phrase by its words: "Tổng cục CNQP" → "Tổng cục Công nghiệp quốc phòng". */
  expandWithin(phrase: string): string;
}
