/** What was put aside because it is damaged, as it was found. */
export interface QuarantineRow {
  /** `clip ID` or `version KEY`. */
  readonly key: string;
  /** ISO 8601 in UTC. */
  readonly foundAt: string;
  /** The table and the first field that is not what it must be: `contents.html`. */
  readonly where: string;
  /** As far as they can be read. */
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** The rows as they lay there; nobody may count on anything in them. */
  readonly rows: Readonly<Record<string, unknown>>;
}
