import * as v from 'valibot';
import type { Article } from '../model/article';
import type { ReadClip } from '../model/clip';
import type { OfficialDocument } from '../model/document';
import type { EntityKey } from '../model/ids';
import type { Mention } from '../model/mention';
import type { Official } from '../model/official';
import type { Recognition } from '../model/recognition';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const text = v.string();
const optional = v.optional(text);
const key = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.transform((value) => value as EntityKey),
);
const web = v.pipe(v.string(), v.regex(/^https?:\/\/[^/]/i, 'is no address of the web'));

const article = v.object({
  url: v.optional(web),
  canonicalUrl: v.optional(web),
  outlet: optional,
  title: optional,
  lead: optional,
  authors: v.array(text),
  publishedAt: optional,
  modifiedAt: optional,
  section: optional,
  source: optional,
  origins: v.optional(v.record(text, text)),
  captions: v.array(text),
  blocks: v.array(
    v.object({
      ...span,
      kind: v.picklist([
        'title',
        'lead',
        'paragraph',
        'heading',
        'caption',
        'list-item',
        'quote',
        'table-cell',
        'byline',
        'dateline',
      ]),
    }),
  ),
  text: v.pipe(
    text,
    v.check((value) => value.trim() !== '', 'is empty'),
    v.check((value) => value === value.normalize('NFC'), 'is not in NFC'),
  ),
  lang: optional,
  dropped: v.array(v.object({ ...span, reason: text, text: v.optional(text) })),
}) satisfies v.GenericSchema<unknown, Article>;

const mention = v.object({
  ...span,
  kind: v.picklist(['official', 'document']),
  surface: text,
  lead: optional,
  nominal: v.optional(v.boolean()),
  rule: text,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  ref: key,
}) satisfies v.GenericSchema<unknown, Mention>;

const renamed = v.object({ until: text, into: optional });

const official = v.object({
  key,
  name: text,
  ranks: v.array(text),
  positions: v.array(v.object({ role: text, organization: optional, renamed: v.optional(renamed) })),
}) satisfies v.GenericSchema<unknown, Official>;

const attributes = {
  number: optional,
  symbol: optional,
  issuer: optional,
  date: optional,
  title: optional,
  term: optional,
};

const document = v.object({
  ...attributes,
  key,
  kind: text,
  draft: v.boolean(),
  inferred: v.object(attributes),
}) satisfies v.GenericSchema<unknown, OfficialDocument>;

const recognition = v.object({
  recognizerVersion: text,
  mentions: v.array(mention),
  officials: v.array(official),
  documents: v.array(document),
}) satisfies v.GenericSchema<unknown, Recognition>;

/** What may enter the collection; what it does not name is left outside. */
export const readClipSchema = v.object({ article, html: text, recognition }) satisfies v.GenericSchema<
  unknown,
  ReadClip
>;
