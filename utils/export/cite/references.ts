import type { OfficialDocument } from '../../model/document';
import type { ExportSource } from '../../model/exported-clip';
import { documentLabel } from '../../model/label';
import { articleItem, type CslItem, clipReference, documentItem } from './csl-item';

/** Of what articles say of one document, the most. */
const fuller = (a: OfficialDocument, b: OfficialDocument): OfficialDocument => ({
  ...a,
  ...Object.fromEntries(Object.entries(b).filter(([name, value]) => value !== undefined && !(name in a))),
  draft: a.draft && b.draft,
  inferred: { ...b.inferred, ...a.inferred },
});

/** Every clip of a source as a reference, then every document that one of them names, once. */
export async function* references(source: ExportSource): AsyncGenerator<CslItem> {
  const documents = new Map<string, { document: OfficialDocument; label: string }>();
  let place = 0;
  for await (const clip of source.clips()) {
    yield articleItem(clip.article, { id: clipReference(clip, ++place), savedAt: clip.savedAt, tags: clip.tags });
    for (const document of clip.documents) {
      const known = documents.get(document.key);
      const label = known?.label ?? documentLabel(document, clip);
      documents.set(document.key, { document: known ? fuller(known.document, document) : document, label });
    }
  }
  for (const { document, label } of documents.values()) yield documentItem(document, label);
}
