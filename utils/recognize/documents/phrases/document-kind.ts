import type { Lexicon } from '../../../lexicon/lexicon';

/**
 * The kind a mention means: as written, unless the symbol's code belongs to one other kind. "Nghị định số 39-NQ/TW" is a
 * misprint of nghị quyết; with QĐ, which is quyết định and quy định, the word decides.
 */
export function kindMeant(lexicon: Lexicon, written: string, code: string | undefined): string {
  if (code === undefined || lexicon.issuerOf(code) !== undefined) return written;
  const kinds = lexicon.kindsOfCode(code);
  // "Thông báo Kết luận số 2-KL/TW": what is announced.
  const announced = kinds.find((kind) => written.endsWith(` ${kind}`));
  if (announced !== undefined) return announced;
  const related = kinds.some((kind) => kind === written || written.includes(kind) || kind.includes(written));
  return kinds.length === 1 && !related ? (kinds[0] ?? written) : written;
}
