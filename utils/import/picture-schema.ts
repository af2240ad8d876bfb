import * as v from 'valibot';
import { type PictureText, pictureLimits, pictureTypes } from '../model/picture';

/** A side in pixels. */
const side = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(pictureLimits.side));

/** A picture of a clip in a file; what its bytes are, `checkPictures` sees. */
export const pictureSchema = v.object({
  address: v.pipe(v.string(), v.maxLength(pictureLimits.address), v.regex(/^https?:\/\/[^/]/i, 'is no web address')),
  alt: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(pictureLimits.alt))),
  type: v.picklist(pictureTypes),
  width: side,
  height: side,
  data: v.pipe(v.string(), v.nonEmpty(), v.maxLength(Math.ceil(pictureLimits.bytes / 3) * 4)),
}) satisfies v.GenericSchema<unknown, PictureText>;
