import * as v from 'valibot';
import type { AnnotationId, NewAnnotation } from '../model/annotation';
import type { ClipId } from '../model/ids';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const words = v.pipe(v.string(), v.maxLength(2_000_000));
const ulid = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/, 'is no ULID'));
const time = v.pipe(v.string(), v.isoTimestamp());

/** A reader's highlight as it may enter the collection. */
export const annotationSchema = v.object({
  id: v.pipe(
    ulid,
    v.transform((value) => value as AnnotationId),
  ),
  clipId: v.pipe(
    ulid,
    v.transform((value) => value as ClipId),
  ),
  selectors: v.object({
    quote: v.object({
      type: v.literal('TextQuoteSelector'),
      exact: v.pipe(words, v.nonEmpty()),
      prefix: v.optional(words),
      suffix: v.optional(words),
    }),
    position: v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
    rivals: v.optional(v.object({ before: offset, after: offset, context: share, words: share })),
  }),
  colour: v.picklist(['yellow', 'green', 'blue', 'pink']),
  note: v.pipe(v.string(), v.maxLength(100_000)),
  createdAt: time,
  updatedAt: time,
}) satisfies v.GenericSchema<unknown, NewAnnotation>;
