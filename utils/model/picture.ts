/** A picture of a saved article, drawn anew from what the page had loaded. */
export interface PictureLabel {
  /** Its address as the saved HTML names it, whole. */
  readonly address: string;
  /** Absent where the page says nothing of it. */
  readonly alt?: string;
  readonly type: PictureType;
  /** In pixels, as it is kept. */
  readonly width: number;
  readonly height: number;
}

/** Formats that hold nothing but pixels; a drawing (SVG) may say and load anything. */
export const pictureTypes = ['image/webp', 'image/jpeg', 'image/png'] as const;
export type PictureType = (typeof pictureTypes)[number];

/** How the names of their files end. */
export const pictureEndings = {
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
  'image/png': 'png',
} as const satisfies Readonly<Record<PictureType, string>>;

/** A picture as it lies in the collection. */
export interface SavedPicture extends PictureLabel {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A picture as it lies in a file or goes from one script to another. */
export interface PictureText extends PictureLabel {
  /** The bytes in base64. */
  readonly data: string;
}

/** What of the pictures of an article was kept when it was clipped. */
export interface PicturesKept {
  readonly kept: number;
  /** Pictures of the article that stay a link: of another server, not loaded, or beyond the limit. */
  readonly links: number;
  /** The code of what kept all of them out: `storage-full`, or what the store says. */
  readonly fault?: string;
}

/** Limits of one article's pictures, whatever is chosen in the options. */
export const pictureLimits = {
  count: 40,
  /** Of all together. */
  bytes: 5_000_000,
  /** Longer sides are drawn smaller: a column of text on a large screen is half as wide. */
  side: 1600,
  /** What has a shorter side is no picture of the article but a sign or a point that counts readers. */
  least: 64,
  /** Characters. */
  address: 2000,
  alt: 1000,
} as const;

/** What can be chosen: megabytes an article; nothing is kept at first. */
export const pictureChoices = [0, 1, 2, 5] as const;

/** Megabytes of pictures an article may keep, of what was stored as the choice. */
export const pictureChoiceOf = (stored: unknown): number => pictureChoices.find((one) => one === stored) ?? 0;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);

/** True if the bytes begin as a picture of the type does: what says to be a picture and is a page is none. */
export function isPictureOf(type: PictureType, bytes: Uint8Array): boolean {
  if (type === 'image/jpeg') return startsWith(bytes, 0xff, 0xd8, 0xff);
  if (type === 'image/png') return startsWith(bytes, 0x89, 0x50, 0x4e, 0x47);
  return startsWith(bytes, 0x52, 0x49, 0x46, 0x46) && startsWith(bytes.subarray(8), 0x57, 0x45, 0x42, 0x50);
}

/** As many of the pictures, in their order, as an article may have; those of an address that came before are left out. */
export function withinLimits<T extends { readonly address: string }>(
  pictures: readonly T[],
  bytesOf: (picture: T) => number,
): readonly T[] {
  const kept = new Map<string, T>();
  let bytes = 0;
  for (const picture of pictures) {
    const size = bytesOf(picture);
    if (kept.has(picture.address) || kept.size >= pictureLimits.count || bytes + size > pictureLimits.bytes) continue;
    kept.set(picture.address, picture);
    bytes += size;
  }
  return [...kept.values()];
}
