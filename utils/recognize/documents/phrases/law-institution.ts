import type { Context } from '../../recognizer';
import { wordAt, wordsAt } from '../../shared/words';
import type { KindWord } from './kind-word';

const INSTITUTIONS = new Set('học trường khoa viện vụ cục hội báo chí ngành khối phòng ty dân bộ sư môn'.split(' '));

/** Degrees that one takes in law, in syllables; of "tư nhân", "bác sĩ" a law may tell. */
const DEGREES = ['cử nhân', 'thạc sĩ', 'thạc sỹ', 'tiến sĩ', 'tiến sỹ'].map((degree) => degree.split(' '));

/** "Đại học Luật", "Khoa Luật", "Báo Pháp luật", "bộ môn Luật Hình sự", "cử nhân Luật": the word belongs to an institution. */
export function isPartOfName({ tokens }: Context, kind: KindWord): boolean {
  if (kind.row.kind !== 'luật') return false;
  if (INSTITUTIONS.has(wordAt(tokens, kind.first - 1))) return true;
  return DEGREES.some((degree) => wordsAt(tokens, kind.first - 2, ...degree));
}
