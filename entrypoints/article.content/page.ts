import type { ReadArticle } from '../../utils/article/read-article';
import type { ClipState, PageState, ToBackground } from '../../utils/messages/protocol';
import type { Detection } from '../../utils/model/article';
import type { Recognition } from '../../utils/model/recognition';
import type { View } from '../../utils/model/view';

/** What this script knows of its page: a value, replaced as a whole when more is known. */
export interface Page {
  readonly detection: Detection;
  readonly read?: ReadArticle;
  readonly recognition?: Recognition;
  readonly clip?: ClipState;
  /** What of it the reader wants to see; everything, where that could not be asked. */
  readonly view?: View;
  readonly problem?: string;
  readonly busy: boolean;
}

export const unread: Page = { detection: { article: false, score: 0, reasons: [] }, busy: true };

/** The page as the popup shows it; `lasting` is a problem that holds whatever was read. */
export function pageStateOf(page: Page, lasting?: string): PageState {
  const { detection, read, recognition, clip, busy } = page;
  const problem = page.problem ?? (read?.parts ? 'part-of-article' : lasting);
  const { title, outlet, publishedAt, canonicalUrl, url } = read?.article ?? {};
  return {
    detection,
    busy,
    ...(read && { article: { title, outlet, publishedAt, canonicalUrl, url } }),
    ...(recognition && { recognition }),
    ...(clip && { clip }),
    ...(problem !== undefined && { problem }),
  };
}

/** The page as the toolbar shows it. */
export function badgeOf({ detection, read, recognition, clip }: Page): ToBackground['pageState']['request'] {
  const entities = (recognition?.officials.length ?? 0) + (recognition?.documents.length ?? 0);
  return { article: detection.article || read !== undefined, entities, clipped: clip !== undefined };
}
