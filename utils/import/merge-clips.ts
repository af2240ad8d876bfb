import type { ExportedAnnotation, ExportedClip, ExportedVersion, SavedStamp } from '../model/exported-clip';
import { type PictureText, withinLimits } from '../model/picture';
import { base64Length } from '../text/base64';

/** A clip that was saved, or will be: with its id, times and hash. */
export type StampedClip = ExportedClip & SavedStamp;

/** What an import would do with a clip. */
export type ClipFate =
  /** No clip of this article is there. */
  | 'new'
  /** All of it is there. */
  | 'same'
  /** Something comes in that is newer or missing; nothing that is there goes. */
  | 'changed'
  /** The article was clipped here and there from texts that differ: the reader decides which is on top. */
  | 'conflicting';

/** As the schema has it: what is merged must be able to leave and come in again. */
const MOST_TAGS = 50;
const LONGEST_NOTE = 200_000;

const union = <T extends string>(a: readonly T[] = [], b: readonly T[] = []) =>
  [...new Set([...a, ...b])].slice(0, MOST_TAGS).sort();

/** Highlights of both; of one that both have, the one changed last. */
function annotationsOf(one: ExportedClip, other: ExportedClip): readonly ExportedAnnotation[] {
  const all = new Map((one.annotations ?? []).map((annotation) => [annotation.id, annotation]));
  for (const annotation of other.annotations ?? []) {
    const known = all.get(annotation.id);
    if (!known || known.updatedAt < annotation.updatedAt) all.set(annotation.id, annotation);
  }
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A note of each is one note with both; what one says the other has is not said twice. */
function noteOf({ note: here }: ExportedClip, { note: coming }: ExportedClip): ExportedClip['note'] {
  if (!here || !coming || here.text.includes(coming.text)) return here ?? coming;
  const updatedAt = here.updatedAt > coming.updatedAt ? here.updatedAt : coming.updatedAt;
  const text = coming.text.includes(here.text) ? coming.text : `${here.text}\n\n${coming.text}`;
  return { text: text.slice(0, LONGEST_NOTE), updatedAt };
}

/** Pictures of both, those of the text on top first; as many as an article may have. */
function picturesOf(top: ExportedClip, under: ExportedClip): readonly PictureText[] {
  const both = [...(top.pictures ?? []), ...(under.pictures ?? [])];
  const kept = withinLimits(both, ({ data }) => base64Length(data));
  return [...kept].sort((a, b) => (a.address < b.address ? -1 : 1));
}

function asVersion({ contentHash, updatedAt, article, html, ...rest }: StampedClip): ExportedVersion {
  const { recognizerVersion, mentions, officials, documents } = rest;
  return { contentHash, clippedAt: updatedAt, article, html, recognizerVersion, mentions, officials, documents };
}

/** Older texts of both but the one on top, and the one that goes under. */
function versionsOf(top: StampedClip, under: StampedClip): readonly ExportedVersion[] {
  const all = new Map<string, ExportedVersion>();
  for (const version of [...(under.versions ?? []), ...(top.versions ?? []), asVersion(under)])
    if (version.contentHash !== top.contentHash && !all.has(version.contentHash)) all.set(version.contentHash, version);
  return [...all.values()].sort((a, b) => (a.contentHash < b.contentHash ? -1 : 1));
}

/**
 * One clip of two of the same article: the text of `top`, and everything a reader added to either. The id and the time of
 * saving stay those of `here`.
 */
function merged(here: StampedClip, top: StampedClip, under: StampedClip): StampedClip {
  const { article, html, recognizerVersion, mentions, officials, documents, contentHash } = top;
  const tags = union(here.tags, top === here ? under.tags : top.tags);
  const marks = union(here.marks, top === here ? under.marks : top.marks);
  const annotations = annotationsOf(here, top === here ? under : top);
  const versions = versionsOf(top, under);
  const note = noteOf(here, top === here ? under : top);
  const pictures = picturesOf(top, under);
  return {
    ...{ id: here.id, savedAt: here.savedAt, contentHash },
    updatedAt: top.updatedAt > under.updatedAt ? top.updatedAt : under.updatedAt,
    ...(tags.length > 0 && { tags }),
    ...(marks.length > 0 && { marks }),
    ...{ article, html, recognizerVersion, mentions, officials, documents },
    ...(note && { note }),
    ...(pictures.length > 0 && { pictures }),
    ...(annotations.length > 0 && { annotations }),
    ...(versions.length > 0 && { versions }),
  };
}

/** What is there and what comes in, as one; `conflicts` says which text is on top where the reader must decide. */
export function mergeClips(
  here: StampedClip,
  coming: StampedClip,
  conflicts: 'keep' | 'take',
): { readonly fate: ClipFate; readonly clip: StampedClip } {
  const sameText = here.contentHash === coming.contentHash;
  const isNewer = coming.updatedAt > here.updatedAt;
  const isConflict = !sameText && here.id !== coming.id;
  const takes = isConflict ? conflicts === 'take' : isNewer;
  const clip = takes ? merged(here, coming, here) : merged(here, here, coming);
  if (
    isConflict &&
    here.versions?.some(({ contentHash }) => contentHash === coming.contentHash) &&
    conflicts === 'keep'
  )
    return { fate: isSame(here, clip) ? 'same' : 'changed', clip };
  if (isConflict) return { fate: 'conflicting', clip };
  return { fate: isSame(here, clip) ? 'same' : 'changed', clip };
}

const counted = ({ tags = [], marks = [], note, pictures = [], annotations = [], versions = [] }: ExportedClip) =>
  JSON.stringify([
    tags,
    marks,
    note?.text,
    pictures.map(({ address }) => address),
    annotations.map(({ id, updatedAt }) => [id, updatedAt]),
    versions.map((one) => one.contentHash),
  ]);

/** True where merging changed nothing but times. */
const isSame = (here: StampedClip, clip: StampedClip) =>
  here.contentHash === clip.contentHash &&
  here.recognizerVersion === clip.recognizerVersion &&
  counted(here) === counted(clip);
