import type { ClipState } from '../../utils/messages/protocol';
import { send } from '../../utils/messages/send';
import type { Result } from '../../utils/model/result';
import { whyUnread } from './ask';
import { keepPictures } from './keep-pictures';
import type { Page } from './page';

/**
 * Clips what was read, and then its pictures where they are wanted; `onClip` hears of the clip, and again of its pictures.
 * `keep` keeps what the collection held of the article before, too.
 */
export async function clipRead(
  document: Document,
  { read, detection, problem }: Page,
  { keep, onClip }: { readonly keep: boolean; readonly onClip: (clip: ClipState) => void },
): Promise<Result<ClipState>> {
  if (!read) return { ok: false, error: whyUnread(detection.article || problem !== undefined, problem) };
  const saved = await send('clip', { article: read.article, html: read.html, keep });
  if (!saved.ok) return saved;
  onClip(saved.value);
  const pictures = await keepPictures(document, read, saved.value);
  if (!pictures) return saved;
  const clipped = { ...saved.value, pictures };
  onClip(clipped);
  return { ok: true, value: clipped };
}
