import type { Clip, ClipState, ReadClip } from '../model/clip';
import type { ClipId } from '../model/ids';
import { documentLabels, officialLabels, organizationLabels } from '../model/label';
import type { ClipRow } from './rows';

/** What a row holds beside what was read. */
export interface ClipStamp extends Pick<Clip, 'tags' | 'marks'> {
  readonly id: ClipId;
  readonly canonicalUrl: string;
  readonly contentHash: string;
  readonly savedAt: string;
  readonly updatedAt: string;
}

/** Mentions are shown from here on; below they are offered as unsure. */
const SURE = 0.8;

/** The small row of a clip: what lists show, and nothing of its body. Tags and marks are the reader's and stay. */
export function clipRow({ article, recognition }: ReadClip, stamp: ClipStamp): ClipRow {
  const { id, canonicalUrl, contentHash, savedAt, updatedAt, tags, marks } = stamp;
  return {
    ...{ id, canonicalUrl, contentHash, savedAt, updatedAt },
    ...(tags && { tags }),
    ...(marks && { marks }),
    url: article.url ?? canonicalUrl,
    title: article.title ?? '',
    outlet: article.outlet,
    publishedAt: article.publishedAt,
    recognizerVersion: recognition.recognizerVersion,
    officials: officialLabels(recognition),
    documents: documentLabels(recognition),
    organizations: organizationLabels(recognition),
    unsure: recognition.mentions.some(({ confidence }) => confidence < SURE),
    length: article.text.length,
    officialKeys: recognition.officials.map(({ key }) => key),
    documentKeys: recognition.documents.map(({ key }) => key),
  };
}

/** What the reader is told of a row. */
export function stateOf({ id, savedAt, updatedAt }: ClipRow, created: boolean): ClipState {
  return { id, savedAt, updatedAt, created };
}
