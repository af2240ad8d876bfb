/** One line of a bench's table: ours against a peer or a floor of the same run. */
export interface Line {
  readonly what: string;
  readonly ours: string;
  /** What it is held against, measured in the same run. */
  readonly against?: string;
  /** How many times better, or how large a share: what the bar speaks of. */
  readonly ratio?: string;
  readonly bar?: string;
  readonly good?: boolean;
}

/** What a bench found. `figures` carries the keys of DESIGN.md, "The benches". */
export interface Report {
  readonly lines: readonly Line[];
  readonly figures: Readonly<Record<string, number>>;
}

/** A bench measures, and says in words what it could not. */
export type Bench = () => Promise<Report>;
