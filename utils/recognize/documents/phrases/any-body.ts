import type { Context } from '../../recognizer';
import { wordAt, wordsAt } from '../../shared/words';

/** Bodies without a name, behind "của". */
const NAMELESS = ['cơ quan', 'đơn vị', 'công ty', 'doanh nghiệp', 'nhà trường', 'tổ chức'].map((body) =>
  body.split(' '),
);

/** "Quy chế làm việc của Ủy ban nhân dân phường", "… của cơ quan", which ends before token `end`: each has one. */
export function isOfAnyBody({ tokens }: Context, end: number): boolean {
  if (wordAt(tokens, end - 3) === 'của' && NAMELESS.some((body) => wordsAt(tokens, end - 2, ...body))) return true;
  const cut = /^(?:tỉnh|xã|phường|huyện|quận)$/.test(wordAt(tokens, end - 1)) ? end - 1 : end;
  const at = wordAt(tokens, cut - 1) === 'cấp' ? cut - 1 : cut;
  return wordAt(tokens, at - 1) === 'ubnd' || (cut < end && wordsAt(tokens, at - 2, 'nhân', 'dân'));
}
