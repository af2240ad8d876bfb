import type { ReadClip } from '../../../utils/model/clip';
import type { EntityKey } from '../../../utils/model/ids';
import { RECOGNIZER_VERSION } from '../../../utils/recognize/version';

/** Whom made clips name. */
export const MADE_OFFICIAL = 'Trần Văn Mẫu';

/** A clip that needs no page: the n-th of its kind, or any address with any words. */
export function madeClip(n: number, { url = `https://bao.example/bai-${n}`, words = '' } = {}): ReadClip {
  const title = `Hội nghị lần thứ ${n}`;
  const text = `${title}\nĐại tướng ${MADE_OFFICIAL}, Bộ trưởng Bộ Quốc phòng, phát biểu tại hội nghị ${n}. ${words}`;
  const [key, start] = [`official:${MADE_OFFICIAL}` as EntityKey, text.indexOf(MADE_OFFICIAL)];
  const place = { start, end: start + MADE_OFFICIAL.length, surface: MADE_OFFICIAL };
  return {
    article: {
      ...{ url, canonicalUrl: url, title, outlet: 'bao.example', authors: [], captions: [] },
      ...{ blocks: [], text, dropped: [] },
    },
    html: text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join(''),
    recognition: {
      recognizerVersion: RECOGNIZER_VERSION,
      mentions: [{ kind: 'official', ...place, rule: 'made', confidence: 1, ref: key }],
      officials: [{ key, name: MADE_OFFICIAL, ranks: [], positions: [] }],
      documents: [],
    },
  };
}
