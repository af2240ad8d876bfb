import type { Context } from '../../recognizer';
import { readDate } from '../../shared/date';
import { isNumber, wordAt } from '../../shared/words';

/** Longest purpose behind "để", and longest day, in tokens. */
const MAX_PURPOSE = 12;
const MAX_DAY = 8;

/**
 * Leaves out what the sentence says behind a subject: "… thanh tra bến tàu ngày 25-5, ông …", "… sáp nhập xã để xã mới sẽ
 * hoạt động".
 */
export function withoutTail({ tokens }: Context, first: number, end: number): number {
  if (wordAt(tokens, end) === 'sẽ') {
    for (let i = end - 1; i > first + 2 && i > end - MAX_PURPOSE; i--) if (wordAt(tokens, i) === 'để') return i;
  }
  if (wordAt(tokens, end - 1) === 'có') return end - 1;
  if (!isNumber(tokens, end - 1)) return end;
  for (let i = end - 3; i > first + 2 && i > end - MAX_DAY; i--) {
    if (wordAt(tokens, i) !== 'ngày') continue;
    return readDate(tokens, i)?.next === end && !/^(?:từ|đến|hết|trước|sau|và|,)$/.test(wordAt(tokens, i - 1))
      ? i
      : end;
  }
  return end;
}
