import * as v from 'valibot';
import type { EntityNote } from '../model/entity-note';
import type { EntityKey } from '../model/ids';

const words = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** What a reader calls and notes of an official or a document, as it may enter the collection; limits as where it is written. */
export const entityNoteSchema = v.object({
  key: v.pipe(
    words(1000),
    v.nonEmpty(),
    v.transform((key) => key as EntityKey),
  ),
  name: v.exactOptional(v.pipe(words(200), v.nonEmpty())),
  note: words(100_000),
  updatedAt: v.pipe(v.string(), v.isoTimestamp()),
}) satisfies v.GenericSchema<unknown, EntityNote>;
