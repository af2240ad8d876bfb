import type { Context } from '../../recognizer';
import type { Reading } from './organization-reading';
import { areWords } from './token-words';

/** "Giám đốc [bệnh viện] Lê Văn Huân": written small it was named before, and the name is the director's. */
export function isSmallHospital(context: Context, at: number, { smallHead, start }: Reading): boolean {
  return smallHead && at === start + 2 && areWords(context, start, 'bệnh', 'viện');
}
