import { strFromU8, strToU8 } from 'fflate';
import type { ExportedClip, ExportSource } from '../../model/exported-clip';
import type { ExportFile } from '../export-format';
import { createTextPool } from '../text-pool';
import { attachedPictures } from './attached-pictures';
import { clipNote } from './clip-note';
import { documentNote } from './document-note';
import { createEntities, type Entities } from './entities';
import { createNoteNames, type NoteNames } from './note-names';
import { officialNote } from './official-note';

/** The folders of a vault. */
export const folders = { clip: 'Bài', official: 'Cán bộ', document: 'Văn bản', picture: 'Ảnh' } as const;

const dayOf = ({ article, savedAt }: ExportedClip) => (article.publishedAt ?? savedAt)?.slice(0, 10);

/** A clip's note is called by its day and its title; the key is its address, so that the name outlives its text. */
function nameOfClip(clip: ExportedClip, names: NoteNames): string {
  const { title = 'Không có tiêu đề', canonicalUrl, url } = clip.article;
  const day = dayOf(clip);
  return names.nameOnce(`clip ${canonicalUrl ?? url ?? clip.id ?? ''}`, day === undefined ? title : `${day} ${title}`);
}

/**
 * A collection as a vault of notes for Obsidian and Logseq: one a clip, one an official, one a document, each named once
 * and linked by name, the pictures that were kept beside them. Of the clips that were written only what the other notes say of
 * them is kept.
 */
export async function* vaultFiles(source: ExportSource): AsyncGenerator<ExportFile> {
  const names = createNoteNames();
  const pool = () => createTextPool({ encode: (text) => strToU8(text), decode: (bytes) => strFromU8(bytes) });
  const entities = createEntities({ sentences: pool(), names: pool() });
  for await (const clip of source.clips()) {
    const name = nameOfClip(clip, names);
    entities.add(clip, { name, day: dayOf(clip) });
    const pictures = attachedPictures(clip, name);
    const embeds = pictures.map(({ fileName, alt }) => ({ path: `../${folders.picture}/${fileName}`, alt }));
    yield { path: `${folders.clip}/${name}.md`, pieces: [clipNote(clip, names, embeds)] };
    for (const { fileName, bytes } of pictures) yield { path: `${folders.picture}/${fileName}`, pieces: [bytes] };
  }
  yield* entityNotes(entities, names);
}

function* entityNotes(entities: Entities, names: NoteNames): Generator<ExportFile> {
  for (const official of entities.officials()) {
    const name = names.nameOf(official.key, official.name);
    yield { path: `${folders.official}/${name}.md`, pieces: officialNote(official, entities.sourceOf) };
  }
  for (const document of entities.documents()) {
    const name = names.nameOf(document.key, document.label);
    yield {
      path: `${folders.document}/${name}.md`,
      pieces: documentNote(document, entities.sourceOf, entities.sentenceOf),
    };
  }
}
