import type { ExportedClip, ExportSource } from '../../model/exported-clip';
import type { SavedPicture } from '../../model/picture';
import { savedPictures } from '../../model/saved-pictures';
import { cited } from './cited';

/** A picture as Word reads it. */
export interface Plate extends Pick<SavedPicture, 'alt' | 'width' | 'height'> {
  readonly type: 'jpg' | 'png';
  readonly bytes: Uint8Array;
  /** The article it stands in. */
  readonly source: string;
}

/** The pictures of a dossier, and how many there are beside them. */
export interface Plates {
  readonly plates: readonly Plate[];
  readonly left: number;
}

/** A Word file is made in memory, three times over: pictures of more bytes than these are left out, and counted. */
export const MOST_PLATE_BYTES = 24_000_000;

/** Word knows no WebP, which most pictures are kept as. */
async function readable(
  picture: SavedPicture,
  { asJpeg }: ExportSource,
): Promise<Pick<Plate, 'type' | 'bytes'> | undefined> {
  const { type, bytes } = picture;
  if (type === 'image/jpeg') return { type: 'jpg', bytes };
  if (type === 'image/png') return { type: 'png', bytes };
  const drawn = await asJpeg?.(picture);
  return drawn && { type: 'jpg', bytes: drawn };
}

/** A source that says of every clip that goes by what pictures it has of the subject, or of any; `taken` are those so far. */
export function takingPlates(
  source: ExportSource,
  most = MOST_PLATE_BYTES,
): { readonly source: ExportSource; readonly taken: () => Plates } {
  const plates: Plate[] = [];
  const state = { left: 0, bytes: 0 };
  const { about } = source;
  const concerns = ({ officials, documents }: ExportedClip) =>
    about === undefined
      ? officials.length + documents.length > 0
      : [...officials, ...documents].some(({ key }) => key === about);
  async function take(clip: ExportedClip): Promise<void> {
    const from = cited(clip);
    for (const label of clip.pictures ?? []) {
      const { alt, width, height } = label;
      // Unpacked and drawn one at a time, and none once there is no room.
      const [picture] = state.bytes < most ? savedPictures([label]) : [];
      const drawn = picture && (await readable(picture, source));
      if (!drawn || state.bytes + drawn.bytes.length > most) {
        state.left++;
        continue;
      }
      state.bytes += drawn.bytes.length;
      plates.push({ ...drawn, ...(alt && { alt }), width, height, source: from });
    }
  }
  async function* clips() {
    for await (const clip of source.clips()) {
      if (concerns(clip)) await take(clip);
      yield clip;
    }
  }
  return { source: { ...source, clips }, taken: () => ({ plates, left: state.left }) };
}
