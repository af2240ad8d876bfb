import type { StampedClip } from '../../import/merge-clips';

/** What tells whether a reader changed a clip since it was written: clipped again, tagged, marked, noted. */
export const markOf = ({
  updatedAt,
  contentHash,
  tags = [],
  marks = [],
  annotations = [],
  note,
}: StampedClip): string =>
  JSON.stringify([updatedAt, contentHash, tags, marks, note?.text, annotations.map((one) => [one.id, one.updatedAt])]);
