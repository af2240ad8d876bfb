import { describe, expect, it } from 'vitest';
import { read } from './read-officials';

describe('where a name begins', () => {
  it.each<[text: string, mentions: readonly string[]]>([
    // "Lương" is the word of wages too: a whole name behind a rank or an office is somebody's.
    ['Tiếp đoàn có Trung tướng Lương Hữu Đạt.', ['Trung tướng > Lương Hữu Đạt = Lương Hữu Đạt']],
    ['Phụ huynh gặp hiệu trưởng Lương Văn Huân.', ['hiệu trưởng > Lương Văn Huân = Lương Văn Huân']],
    ['Chủ tịch Lương Văn Huân giao các sở làm rõ.', ['Chủ tịch > Lương Văn Huân = Lương Văn Huân']],
    [
      'Trưởng phòng Lao động - Tiền lương Lê Văn Tám nói.',
      ['Trưởng phòng Lao động - Tiền lương > Lê Văn Tám = Lê Văn Tám'],
    ],
  ])('%s', (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});
