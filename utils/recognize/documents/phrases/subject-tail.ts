import type { Context } from '../../recognizer';
import { readDate } from '../../shared/date';
import { isNumber, wordAt, wordsAt } from '../../shared/words';

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
  // "… một số điều của Quy chế thi [hiện hành]"
  if (wordsAt(tokens, end - 2, 'hiện', 'hành')) return end - 2;
  // "… tiến độ mở bến Hòa An như trên"
  if (wordsAt(tokens, end - 2, 'như', 'trên')) return end - 2;
  // "… phân định thẩm quyền của chính quyền địa phương [trong]: …"
  if (wordAt(tokens, end - 1) === 'trong') return end - 1;
  // "… phát triển nhà ở xã hội [trong năm 2017] là 4,8 %"
  if (wordAt(tokens, end) === 'là' && isNumber(tokens, end - 1) && wordsAt(tokens, end - 3, 'trong', 'năm'))
    return end - 3;
  if (!isNumber(tokens, end - 1)) return end;
  for (let i = end - 3; i > first && i > end - MAX_DAY; i--) {
    if (wordAt(tokens, i) !== 'ngày') continue;
    const date = readDate(tokens, i);
    // Of a title of one or two words a day without year may be part: "về lễ ngày 2-9".
    const behind = date?.next === end && (i > first + 2 || date.year !== undefined);
    return behind && !/^(?:từ|đến|hết|trước|sau|và|,)$/.test(wordAt(tokens, i - 1)) ? i : end;
  }
  return end;
}
