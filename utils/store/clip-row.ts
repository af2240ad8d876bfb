import type { ClipState, ReadClip } from '../model/clip';
import type { ClipId } from '../model/ids';
import { documentLabels, officialLabels } from '../model/label';
import type { ClipRow } from './rows';

/** What a row holds beside what was read. */
export interface ClipStamp {
  readonly id: ClipId;
  readonly canonicalUrl: string;
  readonly contentHash: string;
  readonly savedAt: string;
  readonly updatedAt: string;
}

/** The small row of a clip: what lists show, and nothing of its body. */
export function clipRow({ article, recognition }: ReadClip, stamp: ClipStamp): ClipRow {
  return {
    ...stamp,
    url: article.url ?? stamp.canonicalUrl,
    title: article.title ?? '',
    outlet: article.outlet,
    publishedAt: article.publishedAt,
    recognizerVersion: recognition.recognizerVersion,
    officials: officialLabels(recognition),
    documents: documentLabels(recognition),
    officialKeys: recognition.officials.map(({ key }) => key),
    documentKeys: recognition.documents.map(({ key }) => key),
  };
}

/** What the reader is told of a row. */
export function stateOf({ id, savedAt, updatedAt }: ClipRow, created: boolean): ClipState {
  return { id, savedAt, updatedAt, created };
}
