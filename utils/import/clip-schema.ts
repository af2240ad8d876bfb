import * as v from 'valibot';
import type { ExportedAnnotation, ExportedClip, ExportedVersion } from '../model/exported-clip';
import type { ClipId } from '../model/ids';
import { pictureLimits } from '../model/picture';
import { annotationSchema } from './annotation-schema';
import { pictureSchema } from './picture-schema';
import { readClipSchema } from './read-clip-schema';

const { article, html, recognition } = readClipSchema.entries;

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256'));
/** What `Date` reads and writes, in UTC. */
const time = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'is no time'),
);
const text = { article, html, ...recognition.entries };

const { clipId: _clip, ...annotation } = annotationSchema.entries;

const exportedAnnotation = v.object({ ...annotation, textHash: hash }) satisfies v.GenericSchema<
  unknown,
  ExportedAnnotation
>;

const version = v.object({ contentHash: hash, clippedAt: time, ...text }) satisfies v.GenericSchema<
  unknown,
  ExportedVersion
>;

const tag = v.pipe(
  v.string(),
  v.maxLength(100),
  v.check((value) => value !== '' && value === value.normalize('NFC').replace(/\s+/gu, ' ').trim(), 'is no tag'),
);

const sortedOnce = (list: string[]) => list.every((item, i) => i === 0 || item > (list[i - 1] ?? ''));

/** A clip of a JSON export, of version 1 (which had neither tags nor what follows) or later. */
export const exportedClipSchema = v.object({
  id: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, 'is no ULID'),
      v.transform((value) => value as ClipId),
    ),
  ),
  savedAt: v.optional(time),
  updatedAt: v.optional(time),
  contentHash: v.optional(hash),
  tags: v.optional(v.pipe(v.array(tag), v.maxLength(50), v.check(sortedOnce, 'are not sorted, each once'))),
  marks: v.optional(
    v.pipe(
      v.array(v.picklist(['star', 'read', 'archive'])),
      v.check((list) => sortedOnce(list), 'are not sorted, each once'),
    ),
  ),
  ...text,
  note: v.optional(v.object({ text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200_000)), updatedAt: time })),
  pictures: v.optional(v.pipe(v.array(pictureSchema), v.maxLength(pictureLimits.count))),
  annotations: v.optional(v.pipe(v.array(exportedAnnotation), v.maxLength(10_000))),
  versions: v.optional(v.pipe(v.array(version), v.maxLength(1_000))),
}) satisfies v.GenericSchema<unknown, ExportedClip>;
