import * as v from 'valibot';
import type { AnnotationId, NewAnnotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { ClipId } from '../model/ids';
import { pictureLimits, pictureTypes } from '../model/picture';
import type { CorrectionId, SavedCorrection } from '../model/saved-correction';
import type { ToBackground } from './protocol';

/** UTF-16 code units. The longest article of the pool has 60,000; a book of 2,000,000 is not read as news. */
export const maxText = 2_000_000;

/** UTF-16 code units of the saved HTML. */
export const maxHtml = 20_000_000;

/** Characters of a picture's bytes in base64. */
const maxPicture = Math.ceil(pictureLimits.bytes / 3) * 4;

const line = v.pipe(v.string(), v.maxLength(100_000));
const webAddress = v.pipe(v.string(), v.maxLength(20_000), v.regex(/^https?:\/\/[^/]/i, 'not a web address'));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const pictureSide = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(pictureLimits.side));

const block = v.object({
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
  start: offset,
  end: offset,
});

const dropped = v.object({ start: offset, end: offset, reason: line, text: v.optional(v.string()) });

const article = v.object({
  url: v.optional(webAddress),
  canonicalUrl: v.optional(webAddress),
  outlet: v.optional(line),
  title: v.optional(line),
  lead: v.optional(line),
  authors: v.array(line),
  publishedAt: v.optional(line),
  modifiedAt: v.optional(line),
  section: v.optional(line),
  source: v.optional(line),
  origins: v.optional(v.record(v.string(), line)),
  captions: v.array(line),
  blocks: v.array(block),
  text: v.pipe(v.string(), v.maxLength(maxText)),
  lang: v.optional(line),
  dropped: v.array(dropped),
});

type Complete<Schema, Model> = [keyof Model] extends [keyof Schema] ? v.GenericSchema<unknown, Model> : never;

/** Complete by type: a field the model gets and this does not would be lost on the way to the collection. */
export const articleSchema: Complete<v.InferOutput<typeof article>, Article> = article;

const unchecked = <T>() => v.custom<T>((value) => typeof value === 'object' && value !== null, 'is no object');
const id = <T extends string>() =>
  v.pipe(
    v.string(),
    v.maxLength(26),
    v.transform((value) => value as T),
  );

type Requests = { readonly [K in keyof ToBackground]: v.GenericSchema<unknown, ToBackground[K]['request']> };

const entity = v.object({ kind: v.picklist(['official', 'document']), key: line });

export const requestSchemas: Requests = {
  recognize: v.object({
    text: v.pipe(v.string(), v.maxLength(maxText)),
    publishedAt: v.optional(line),
    canonicalUrl: v.optional(webAddress),
    outlet: v.optional(line),
  }),
  clip: v.object({
    article: articleSchema,
    html: v.pipe(v.string(), v.maxLength(maxHtml)),
    keep: v.optional(v.boolean()),
  }),
  keepPictures: v.object({
    id: id<ClipId>(),
    pictures: v.pipe(
      v.array(
        v.object({
          address: v.pipe(webAddress, v.maxLength(pictureLimits.address)),
          alt: v.optional(v.pipe(line, v.nonEmpty(), v.maxLength(pictureLimits.alt))),
          type: v.picklist(pictureTypes),
          width: pictureSide,
          height: pictureSide,
          data: v.pipe(v.string(), v.nonEmpty(), v.maxLength(maxPicture)),
        }),
      ),
      v.maxLength(pictureLimits.count),
    ),
  }),
  clipState: v.object({ canonicalUrl: webAddress }),
  prepare: v.null(),
  tend: v.null(),
  catchUp: v.null(),
  needScript: v.object({ script: v.picklist(['reader', 'readability', 'card', 'pictures']) }),
  language: v.null(),
  view: v.object({ again: v.boolean() }),
  notes: v.object({ canonicalUrl: webAddress, text: v.pipe(v.string(), v.maxLength(maxText)) }),
  mark: v.object({
    id: id<AnnotationId>(),
    clipId: id<ClipId>(),
    start: offset,
    end: offset,
    surface: v.pipe(v.string(), v.maxLength(maxText)),
    colour: v.picklist(['yellow', 'green', 'blue', 'pink']),
    note: line,
    createdAt: line,
  }),
  // What is in these two is checked once, at the door of the store.
  saveAnnotation: v.object({ annotation: unchecked<NewAnnotation>() }),
  saveCorrection: v.object({ correction: unchecked<SavedCorrection>() }),
  removeAnnotation: v.object({ id: id<AnnotationId>() }),
  removeCorrection: v.object({ id: id<CorrectionId>() }),
  inCollection: entity,
  openLibrary: entity,
  pageState: v.object({ article: v.boolean(), entities: offset, clipped: v.boolean() }),
};
