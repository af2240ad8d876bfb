import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '../../utils/lexicon/bundled';
import { recognize } from '../../utils/recognize/recognize';

const lexicon = bundledLexicon();

function confidence(text: string): number {
  const mention = recognize(text, lexicon).mentions.find(({ kind }) => kind === 'document');
  return mention?.confidence ?? 0;
}

/** From here on a mention is shown without a question mark. */
const SHOWN = 0.8;

describe('how sure a document is', () => {
  it.each([
    'Quán triệt Nghị quyết số 908-NQ/TW của Bộ Chính trị.',
    'Ông đề nghị sửa Nghị định 67 cho sát thực tế.',
    'Theo nghị định 49, sim phải chính chủ.',
    'Theo Luật Đất đai, tỉnh lập bảng giá.',
    'Theo Luật Kiểm định tàu bay năm 2031, chủ tàu trả phí.',
    'Học tập Nghị quyết Trung ương 8, khóa XI.',
  ])('shown: %s', (text) => {
    expect(confidence(text)).toBeGreaterThanOrEqual(SHOWN);
  });

  it.each([
    'Chính phủ phê duyệt Chiến lược phát triển đường thủy Việt Nam đến năm 2035.',
    'Bộ xây dựng Đề án “Giữ rừng bằng công nghệ số” và xin ý kiến.',
    'Quốc hội biểu quyết thông qua nghị quyết về thí điểm bến thủy nội địa.',
  ])('offered as unsure: %s', (text) => {
    expect(confidence(text)).toBeGreaterThanOrEqual(0.5);
    expect(confidence(text)).toBeLessThan(SHOWN);
  });

  it('a year behind the title makes a law surer', () => {
    const plain = confidence('Theo Luật Kiểm định tàu bay, chủ tàu trả phí.');
    expect(confidence('Theo Luật Kiểm định tàu bay năm 2031, chủ tàu trả phí.')).toBeGreaterThan(plain);
  });
});
