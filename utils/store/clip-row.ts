import type { ClipState, EntityLabel, ReadClip } from '../model/clip';
import type { ClipId } from '../model/ids';
import { documentLabel } from '../model/label';
import type { Recognition } from '../model/recognition';
import type { ClipRow } from './rows';

/** What a row holds beside what was read. */
export interface ClipStamp {
  readonly id: ClipId;
  readonly canonicalUrl: string;
  readonly contentHash: string;
  readonly savedAt: string;
  readonly updatedAt: string;
}

function labels(entities: readonly { key: string; label: string }[], recognition: Recognition): readonly EntityLabel[] {
  const counts = new Map<string, number>();
  for (const { ref } of recognition.mentions) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  return entities
    .map(({ key, label }) => ({ key, label, mentions: counts.get(key) ?? 0 }))
    .sort((a, b) => b.mentions - a.mentions);
}

/** The small row of a clip: what lists show, and nothing of its body. */
export function clipRow({ article, recognition }: ReadClip, stamp: ClipStamp): ClipRow {
  const officials = recognition.officials.map(({ key, name }) => ({ key, label: name }));
  const documents = recognition.documents.map((document) => ({
    key: document.key,
    label: documentLabel(document, recognition),
  }));
  return {
    ...stamp,
    url: article.url ?? stamp.canonicalUrl,
    title: article.title ?? '',
    outlet: article.outlet,
    publishedAt: article.publishedAt,
    recognizerVersion: recognition.recognizerVersion,
    officials: labels(officials, recognition),
    documents: labels(documents, recognition),
    officialKeys: officials.map(({ key }) => key),
    documentKeys: documents.map(({ key }) => key),
  };
}

/** What the reader is told of a row. */
export function stateOf({ id, savedAt, updatedAt }: ClipRow, created: boolean): ClipState {
  return { id, savedAt, updatedAt, created };
}
