import type { Context } from '../../recognizer';
import { wordAt } from '../../shared/words';
import type { KindWord } from './kind-word';

const INSTITUTIONS = /^(?:học|trường|khoa|viện|vụ|cục|hội|báo|chí|ngành|khối|phòng|ty|dân|bộ|sư|môn)$/;

/** "Đại học Luật", "Khoa Luật", "Báo Pháp luật", "bộ môn Luật Hình sự": the word belongs to an institution. */
export function isPartOfName({ tokens }: Context, kind: KindWord): boolean {
  return INSTITUTIONS.test(wordAt(tokens, kind.first - 1)) && kind.row.kind === 'luật';
}
