import * as v from 'valibot';
import type { Correction } from '../model/correction';
import type { EntityKey } from '../model/ids';
import type { CorrectionId, SavedCorrection } from '../model/saved-correction';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.string(), v.maxLength(10_000));
const words = v.pipe(line, v.nonEmpty());
const key = v.pipe(
  words,
  v.transform((value) => value as EntityKey),
);
const place = v.object({ by: v.literal('place'), start: offset, end: offset, surface: words });
const surface = v.object({ by: v.literal('surface'), surface: words });
const entity = v.object({ by: v.literal('key'), key });
const broad = v.variant('by', [surface, entity]);

const scope = v.variant('scope', [
  v.object({ scope: v.literal('article'), target: v.variant('by', [place, surface, entity]) }),
  v.object({ scope: v.literal('outlet'), outlet: words, target: broad }),
  v.object({ scope: v.literal('everywhere'), target: broad }),
]);

const attributes = {
  number: v.optional(line),
  symbol: v.optional(line),
  issuer: v.optional(line),
  date: v.optional(line),
  title: v.optional(line),
  term: v.optional(line),
};

const decision = v.variant('decision', [
  v.object({ decision: v.picklist(['not-official', 'not-document']) }),
  v.object({ decision: v.literal('official'), name: v.optional(words) }),
  v.object({ decision: v.literal('document'), kind: words, document: v.optional(v.object(attributes)) }),
  v.object({ decision: v.literal('same-as'), as: key }),
  v.object({ decision: v.literal('different-from'), from: key, as: v.optional(key) }),
  v.object({ decision: v.literal('span'), to: v.object({ start: offset, end: offset, surface: words }) }),
  v.object({ decision: v.literal('extent'), words, from: v.pipe(v.number(), v.safeInteger()) }),
  v.object({
    decision: v.literal('office'),
    positions: v.array(v.object({ role: words, organization: v.optional(line) })),
    ranks: v.optional(v.array(line)),
  }),
]);

/** What a reader may say of a mention or an entity. */
export const correctionSchema = v.intersect([scope, decision]) satisfies v.GenericSchema<unknown, Correction>;

/** A correction as it may enter the collection. */
export const savedCorrectionSchema = v.object({
  id: v.pipe(
    v.string(),
    v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/, 'is no ULID'),
    v.transform((value) => value as CorrectionId),
  ),
  correction: correctionSchema,
  canonicalUrl: v.pipe(v.string(), v.regex(/^https?:\/\/[^/]/i, 'is no address of the web')),
  title: line,
  surface: line,
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
}) satisfies v.GenericSchema<unknown, SavedCorrection>;
